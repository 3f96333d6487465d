//! `bound` replaces the inferred bounds.

#[derive(DeepClone)]
#[deep_clone(bound = "T: Codec")]
struct Framed<T> {
    inner: T,
}

// ---- expands to ----

#[automatically_derived]
#[allow(
    deprecated,
    private_bounds,
    single_use_lifetimes,
    unused_lifetimes,
    elided_lifetimes_in_paths
)]
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
            inner: (<Self>::__FRESHTWIN_PART0.clone)(&self.inner, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.inner, &__source.inner, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART0.survey)(&self.inner, &__copy.inner, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART0.fill)(&self.inner, &mut __copy.inner, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::borrowing::<Self, ()>(__levels).and(<Self>::__FRESHTWIN_PART0.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<T> Framed<T>
where
    T: Codec,
{
    const __FRESHTWIN_PART0: private::Part<T> = <private::Itself<
        _,
    > as private::refused::FieldIsData<
        <T as private::refused::BoundIsData<_>>::Kind,
    >>::__FRESHTWIN_PART;
}
