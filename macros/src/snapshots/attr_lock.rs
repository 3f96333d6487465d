//! `lock`: a new lock around a deep clone of the content.

#[derive(DeepClone)]
struct Cache {
    #[deep_clone(lock)]
    state: Arc<Mutex<Vec<Node>>>,
}

// ---- expands to ----

#[automatically_derived]
#[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes)]
impl private::DeepClone for Cache {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            state: <Arc<
                Mutex<Vec<Node>>,
            > as private::lock::LockClone>::lock_clone_in(&self.state, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins::<Self>(__cloner) {
            return private::begin_from(self, __source, __cloner);
        }
        <Arc<
            Mutex<Vec<Node>>,
        > as private::lock::LockClone>::lock_clone_from_in(
            &mut self.state,
            &__source.state,
            __cloner,
        );
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        <Arc<
            Mutex<Vec<Node>>,
        > as private::lock::LockClone>::lock_survey_in(
            &self.state,
            &__copy.state,
            __surveyor,
        );
    }
    const __LASTING: private::Option<private::Lasting<Self>> = private::Lasting::PROOF;
}
