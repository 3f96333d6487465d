//! `bound` replaces the inferred bounds.

#[derive(DeepClone)]
#[deep_clone(bound = "T: Codec")]
struct Framed<T> {
    inner: T,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl<T> private::DeepClone for Framed<T>
where
    T: Codec,
{
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            inner: <T as private::DeepClone>::deep_clone_in(&self.inner, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        <T as private::DeepClone>::deep_clone_from_in(
            &mut self.inner,
            &__source.inner,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        <T as private::DeepClone>::survey_in(&self.inner, &__copy.inner, __surveyor);
    }
    #[inline]
    fn __plain(__levels: private::u32) -> private::bool {
        <T as private::DeepClone>::__plain(__levels)
    }
}
