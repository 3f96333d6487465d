//! `clone` on a field: by its `Clone`.

#[derive(DeepClone)]
struct Mail<T> {
    #[deep_clone(clone)]
    address: Address<T>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl<T> private::DeepClone for Mail<T>
where
    Address<T>: private::Clone,
{
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        Self {
            address: <Address<T> as private::Clone>::clone(&self.address),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        <Address<T> as private::Clone>::clone_from(&mut self.address, &__source.address);
    }
    #[inline]
    fn __plain(_: private::u32) -> private::bool {
        true
    }
}
