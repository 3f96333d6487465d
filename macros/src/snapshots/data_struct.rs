//! A struct of data: plain fields are copied, others deep-cloned.

#[derive(DeepClone)]
struct Page {
    id: u64,
    title: String,
    links: Vec<Rc<Page>>,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Page {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            title: private::DeepClone::deep_clone_in(&self.title, __cloner),
            links: (<Self>::__FRESHTWIN_PART2.clone)(&self.links, __cloner),
            ..*self
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        self.id = __source.id;
        private::DeepClone::deep_clone_from_in(
            &mut self.title,
            &__source.title,
            __cloner,
        );
        (<Self>::__FRESHTWIN_PART2
            .clone_from)(&mut self.links, &__source.links, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART2.survey)(&self.links, &__copy.links, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART2.fill)(&self.links, &mut __copy.links, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::lasting::<Self, (String,)>(__levels)
            .and(<Self>::__FRESHTWIN_PART2.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Page {
    const __FRESHTWIN_PART2: private::Part<Vec<Rc<Page>>> = <private::Itself<
        _,
    > as private::refused::FieldIsData<
        <Page as private::refused::PartIsData<_, Vec<Rc<Page>>>>::Kind,
    >>::__FRESHTWIN_PART;
}
