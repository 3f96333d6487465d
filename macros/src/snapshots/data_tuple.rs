//! A tuple struct is built by position.

#[derive(DeepClone)]
struct Pair(String, Node);

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Pair {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            0: private::DeepClone::deep_clone_in(&self.0, __cloner),
            1: (<Self>::__FRESHTWIN_PART1.clone)(&self.1, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        private::DeepClone::deep_clone_from_in(&mut self.0, &__source.0, __cloner);
        (<Self>::__FRESHTWIN_PART1.clone_from)(&mut self.1, &__source.1, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART1.survey)(&self.1, &__copy.1, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART1.fill)(&self.1, &mut __copy.1, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::lasting::<Self, (String,)>(__levels)
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
