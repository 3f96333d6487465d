//! `survey`: shows what a function of the user's clones.

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = copy, survey = show)]
    pixels: Foreign,
    title: String,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Image {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            pixels: (<Self>::__FRESHTWIN_PART0)(&self.pixels, __cloner),
            title: private::DeepClone::deep_clone_in(&self.title, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        self.pixels = (<Self>::__FRESHTWIN_PART0)(&__source.pixels, __cloner);
        private::DeepClone::deep_clone_from_in(
            &mut self.title,
            &__source.title,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_SURVEY0)(&self.pixels, &__copy.pixels, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {}
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting_unknown::<Self>;
}
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Image {
    const __FRESHTWIN_PART0: fn(&Foreign, &mut private::Cloner) -> Foreign = |
        __field,
        __cloner|
    {
        let __with: fn(&Foreign, &mut private::Cloner) -> Foreign = copy;
        __with(__field, __cloner)
    };
    const __FRESHTWIN_SURVEY0: fn(&Foreign, &Foreign, &mut private::Surveyor<'_>) = |
        __field,
        __copy,
        __surveyor|
    {
        private::expression::SurveyHook::<
            Foreign,
            _,
        >::__freshtwin_show(show, __surveyor, __field, __copy)
    };
}
