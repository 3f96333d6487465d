//! `lock`: a new lock around a deep clone of the content.

#[derive(DeepClone)]
struct Cache {
    #[deep_clone(lock)]
    state: Arc<Mutex<Vec<Node>>>,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Cache {
    #[inline]
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            state: (<Self>::__FRESHTWIN_PART0.clone)(&self.state, __freshtwin_cloner),
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
            .clone_from)(&mut self.state, &__freshtwin_source.state, __freshtwin_cloner);
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .survey)(&self.state, &__freshtwin_copy.state, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART0
            .fill)(&self.state, &mut __freshtwin_copy.state, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = private::lasting_unknown::<Self>;
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Cache {
    const __FRESHTWIN_PART0: private::Part<Arc<Mutex<Vec<Node>>>> = <Arc<
        Mutex<Vec<Node>>,
    > as private::refused::ThroughLocks<
        <<Node as private::refused::OneOfThemIsData<
            <Node as private::refused::PartIsData<_, Vec<Node>>>::Kind,
        >>::Kind as private::And<
            <Mutex<Vec<Node>> as private::refused::LockIsKnown<_>>::Kind,
        >>::Kind,
    >>::__FRESHTWIN_PART;
}
