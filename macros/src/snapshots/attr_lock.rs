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
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            state: (<Self>::__FRESHTWIN_PART0.clone)(&self.state, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        (<Self>::__FRESHTWIN_PART0
            .clone_from)(&mut self.state, &__source.state, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART0.survey)(&self.state, &__copy.state, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART0.fill)(&self.state, &mut __copy.state, __cloner);
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
