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
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            pixels: (<Self>::__FRESHTWIN_PART0)(&self.pixels, __freshtwin_cloner),
            title: private::DeepClone::deep_clone_in(&self.title, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        if private::begins_from(self, __freshtwin_source, __freshtwin_cloner) {
            return;
        }
        self.pixels = (<Self>::__FRESHTWIN_PART0)(
            &__freshtwin_source.pixels,
            __freshtwin_cloner,
        );
        private::DeepClone::deep_clone_from_in(
            &mut self.title,
            &__freshtwin_source.title,
            __freshtwin_cloner,
        );
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_SURVEY0)(
            &self.pixels,
            &__freshtwin_copy.pixels,
            __freshtwin_surveyor,
        );
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {}
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting_unknown::<Self>;
}
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Image {
    const __FRESHTWIN_PART0: fn(&Foreign, &mut private::Cloner) -> Foreign = |
        __freshtwin_field,
        __freshtwin_cloner|
    {
        let __freshtwin_with: fn(&Foreign, &mut private::Cloner) -> Foreign = copy;
        __freshtwin_with(__freshtwin_field, __freshtwin_cloner)
    };
    const __FRESHTWIN_SURVEY0: fn(&Foreign, &Foreign, &mut private::Surveyor<'_>) = |
        __freshtwin_field,
        __freshtwin_copy,
        __freshtwin_surveyor|
    {
        private::expression::SurveyHook::<
            Foreign,
            _,
        >::__freshtwin_show(
            show,
            __freshtwin_surveyor,
            __freshtwin_field,
            __freshtwin_copy,
        )
    };
}
