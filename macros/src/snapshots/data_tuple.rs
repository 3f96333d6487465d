//! A tuple struct is built by position.

#[derive(DeepClone)]
struct Pair(String, Node);

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Pair {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            0: private::DeepClone::deep_clone_in(&self.0, __cloner),
            1: <Node as private::DeepClone>::deep_clone_in(&self.1, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        private::DeepClone::deep_clone_from_in(&mut self.0, &__source.0, __cloner);
        <Node as private::DeepClone>::deep_clone_from_in(
            &mut self.1,
            &__source.1,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        <Node as private::DeepClone>::survey_in(&self.1, &__copy.1, __surveyor);
    }
    #[inline]
    fn __plain(__levels: private::u32) -> private::bool {
        <Node as private::DeepClone>::__plain(__levels)
            && <(String,) as private::DeepClone>::__plain(__levels)
    }
    const __LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
