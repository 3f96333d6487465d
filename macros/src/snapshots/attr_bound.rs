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
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            inner: (<Self>::__FRESHTWIN_PART0.clone)(&self.inner, __freshtwin_cloner),
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
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.inner, &__freshtwin_source.inner, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .survey)(&self.inner, &__freshtwin_copy.inner, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .fill)(&self.inner, &mut __freshtwin_copy.inner, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::borrowing::<Self, ()>(__freshtwin_levels)
            .and(<Self>::__FRESHTWIN_PART0.plain)
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
