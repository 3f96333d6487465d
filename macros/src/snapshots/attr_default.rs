//! `default`, with and without a value: the field starts afresh.

#[derive(DeepClone)]
struct Counter<T> {
    #[deep_clone(default)]
    hits: T,
    #[deep_clone(default = Vec::with_capacity(8))]
    cache: Vec<T>,
}

// ---- expands to ----

#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl<T> private::DeepClone for Counter<T>
where
    T: private::Default,
{
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        Self {
            hits: <T as private::Default>::default(),
            cache: (|| -> Vec<T> { Vec::with_capacity(8) })(),
        }
    }
    #[inline]
    fn __plain(_: private::u32) -> private::bool {
        true
    }
}
