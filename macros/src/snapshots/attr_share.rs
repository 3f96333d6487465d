//! `share`: the same handle.

#[derive(DeepClone)]
struct Job {
    #[deep_clone(share)]
    pool: Arc<Pool>,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Job {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        Self {
            pool: (<Self>::__FRESHTWIN_PART0.clone)(&self.pool, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.pool, &__freshtwin_source.pool, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting::<Self, ()>;
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Job {
    const __FRESHTWIN_PART0: private::Part<Arc<Pool>> = <Arc<
        Pool,
    > as private::refused::FieldIsHandle>::__FRESHTWIN_PART;
}
