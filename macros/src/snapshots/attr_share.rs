//! `share`: the same handle.

#[derive(DeepClone)]
struct Job {
    #[deep_clone(share)]
    pool: Arc<Pool>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Job {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        Self {
            pool: <Arc<Pool> as private::Clone>::clone(&self.pool),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        <Arc<Pool> as private::Clone>::clone_from(&mut self.pool, &__source.pool);
    }
    #[inline]
    fn __plain(_: private::u32) -> private::bool {
        true
    }
    const __LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
