//! `clone` on a type: the whole by its `Clone`.

#[derive(DeepClone)]
#[deep_clone(clone)]
struct Address<T> {
    parts: Vec<T>,
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
impl<T> private::DeepClone for Address<T>
where
    Self: private::Clone,
{
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        (Self::__FRESHTWIN_WHOLE.clone)(self, __freshtwin_cloner)
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (Self::__FRESHTWIN_WHOLE
            .clone_from)(self, __freshtwin_source, __freshtwin_cloner)
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::borrowing::<Self, ()>;
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<T> Address<T>
where
    Self: private::Clone,
{
    const __FRESHTWIN_WHOLE: private::Part<Self> = <Self as private::refused::TypeHasClone<
        Self,
    >>::__FRESHTWIN_PART;
}
