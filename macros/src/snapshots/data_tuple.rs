//! A tuple struct is built by position.

#[derive(DeepClone)]
struct Pair(String, Node);

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Pair {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            0: private::DeepClone::deep_clone_in(&self.0, __freshtwin_cloner),
            1: (<Self>::__FRESHTWIN_PART1.clone)(&self.1, __freshtwin_cloner),
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
        private::DeepClone::deep_clone_from_in(
            &mut self.0,
            &__freshtwin_source.0,
            __freshtwin_cloner,
        );
        (<Self>::__FRESHTWIN_PART1
            .clone_from)(&mut self.1, &__freshtwin_source.1, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART1
            .survey)(&self.1, &__freshtwin_copy.1, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART1
            .fill)(&self.1, &mut __freshtwin_copy.1, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, (String,)>(__freshtwin_levels)
            .and(<Self>::__FRESHTWIN_PART1.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Pair {
    const __FRESHTWIN_PART1: private::Part<Node> = <Node as private::refused::FieldIsData<
        <Node as private::refused::PartIsData<_>>::Kind,
    >>::__FRESHTWIN_PART;
}
