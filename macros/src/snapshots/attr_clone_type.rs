//! `clone` on a type: the whole by its `Clone`.

#[derive(DeepClone)]
#[deep_clone(clone)]
struct Address<T> {
    parts: Vec<T>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl<T> private::DeepClone for Address<T>
where
    Self: private::Clone,
{
    #[inline]
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        <Self as private::Clone>::clone(self)
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, _: &mut private::Cloner) {
        <Self as private::Clone>::clone_from(self, __source)
    }
    #[inline]
    fn __plain(_: private::u32) -> private::bool {
        true
    }
}
