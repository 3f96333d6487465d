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
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            title: private::DeepClone::deep_clone_in(&self.title, __freshtwin_cloner),
            links: (<Self>::__FRESHTWIN_PART2.clone)(&self.links, __freshtwin_cloner),
            ..*self
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
        self.id = __freshtwin_source.id;
        private::DeepClone::deep_clone_from_in(
            &mut self.title,
            &__freshtwin_source.title,
            __freshtwin_cloner,
        );
        (<Self>::__FRESHTWIN_PART2
            .clone_from)(&mut self.links, &__freshtwin_source.links, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART2
            .survey)(&self.links, &__freshtwin_copy.links, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART2
            .fill)(&self.links, &mut __freshtwin_copy.links, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, (String,)>(__freshtwin_levels)
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
