//! Hand-written impls that show, clone or fill what is in them more than once.

use std::panic::{AssertUnwindSafe, catch_unwind};

use freshtwin::{Cloner, DeepClone, OpenError, Opener, Resource, ResourceSurveyor, Surveyor};

/// Shows what is in it twice.
pub(super) struct ShownTwice<T>(pub(super) T);

impl<T: DeepClone> DeepClone for ShownTwice<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
        self.0.survey_in(&copy.0, surveyor);
    }
}

/// Clones what is in it twice.
#[derive(Default)]
pub(super) struct ClonedTwice<T, const FILLS_IN: bool = false>(pub(super) T, pub(super) Option<T>);

impl<T: DeepClone, const FILLS_IN: bool> DeepClone for ClonedTwice<T, FILLS_IN> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.deep_clone_in(cloner), Some(self.0.deep_clone_in(cloner)))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
    const FILLS_IN: bool = FILLS_IN;
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.0.fill_in(&mut copy.0, cloner);
    }
}

impl<T: DeepClone> Resource for ClonedTwice<T> {
    type Config = (T, T);
    fn config_in(&self, cloner: &mut Cloner) -> (T, T) {
        (self.0.deep_clone_in(cloner), self.0.deep_clone_in(cloner))
    }
    fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        surveyor.data(&self.0);
    }
    fn open_in((one, other): (T, T), _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self(one, Some(other)))
    }
}

/// Clones what is in it again when that failed.
pub(super) struct Stubborn<T>(pub(super) T);

impl<T: DeepClone> DeepClone for Stubborn<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        loop {
            if let Ok(copy) = catch_unwind(AssertUnwindSafe(|| self.0.deep_clone_in(cloner))) {
                return Self(copy);
            }
        }
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
    const FILLS_IN: bool = true;
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.0.fill_in(&mut copy.0, cloner);
    }
}
