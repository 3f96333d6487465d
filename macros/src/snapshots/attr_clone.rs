//! `clone` on a field: by its `Clone`.

#[derive(DeepClone)]
struct Mail<T> {
    #[deep_clone(clone)]
    address: Address<T>,
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
impl<T> private::DeepClone for Mail<T>
where
    Address<T>: private::Clone,
{
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        Self {
            address: (<Self>::__FRESHTWIN_PART0.clone)(&self.address, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(
            &mut self.address,
            &__freshtwin_source.address,
            __freshtwin_cloner,
        );
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::borrowing::<Self, ()>;
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<T> Mail<T>
where
    Address<T>: private::Clone,
{
    const __FRESHTWIN_PART0: private::Part<Address<T>> = <Address<
        T,
    > as private::refused::FieldHasClone>::__FRESHTWIN_PART;
}
