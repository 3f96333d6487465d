//! `default`, with and without a value: the field starts afresh.

#[derive(DeepClone)]
struct Counter<T> {
    #[deep_clone(default)]
    hits: T,
    #[deep_clone(default = Vec::with_capacity(8))]
    cache: Vec<T>,
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
impl<T> private::DeepClone for Counter<T>
where
    T: private::Default,
{
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        Self {
            hits: (<Self>::__FRESHTWIN_PART0)(),
            cache: (<Self>::__FRESHTWIN_PART1)(),
        }
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::borrowing::<Self, ()>;
}
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl<T> Counter<T>
where
    T: private::Default,
{
    #[allow(deprecated, elided_lifetimes_in_paths)]
    const __FRESHTWIN_PART0: fn() -> T = <T as private::refused::FieldHasDefault>::__FRESHTWIN_FRESH;
    const __FRESHTWIN_PART1: fn() -> Vec<T> = || Vec::with_capacity(8);
}
