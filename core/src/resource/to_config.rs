//! The way from a live value to its config.

use crate::engine::Subject;
use crate::{CloneError, Cloner, DeepClone, Resource, ResourceAsync, Surveyor};

use super::surveyor::ResourceSurveyor;

/// A live value, whichever of the two traits it implements.
pub trait ToConfig {
    /// What it is turned into.
    type Config: DeepClone;
    /// `config_in` of the trait.
    fn __freshtwin_config_of(&self, cloner: &mut Cloner) -> Self::Config;
    /// `__freshtwin_walk` of the trait.
    fn __freshtwin_survey_of(&self, surveyor: &mut ResourceSurveyor<'_, '_>);
}

/// A [`Resource`].
#[derive(Debug)]
pub struct Blocking<'t, T>(pub &'t T);

/// A [`ResourceAsync`].
#[derive(Debug)]
pub struct Async<'t, T>(pub &'t T);

impl<T: Resource> ToConfig for Blocking<'_, T> {
    type Config = T::Config;

    #[inline]
    fn __freshtwin_config_of(&self, cloner: &mut Cloner) -> T::Config {
        self.0.config_in(cloner)
    }

    #[inline]
    fn __freshtwin_survey_of(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        self.0.__freshtwin_walk(surveyor);
    }
}

impl<T: ResourceAsync> ToConfig for Async<'_, T> {
    type Config = T::Config;

    #[inline]
    fn __freshtwin_config_of(&self, cloner: &mut Cloner) -> T::Config {
        self.0.config_in(cloner)
    }

    #[inline]
    fn __freshtwin_survey_of(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        self.0.__freshtwin_walk(surveyor);
    }
}

/// Copies the config, or says why that is not possible now. It neither panics nor waits.
///
/// # Errors
///
/// Those of `try_deep_clone`.
pub fn try_to_config<T: ToConfig>(value: &T) -> Result<T::Config, CloneError> {
    let survey = |surveyor: &mut Surveyor<'_>| value.__freshtwin_survey_of(&mut ResourceSurveyor::new(surveyor));
    Cloner::try_operation(
        &Subject { name: core::any::type_name::<T::Config>, sampled: false, survey: &survey },
        |cloner| value.__freshtwin_config_of(cloner),
    )
}

/// Whether `config_in` was called from outside, and has to [begin](begin_config) an operation.
#[inline]
pub fn begins_config(cloner: &mut Cloner) -> bool {
    cloner.begins::<()>(false)
}

/// Surveys the value, builds what its data shares, and copies the config.
///
/// # Panics
///
/// When `deep_clone` does.
pub fn begin_config<T: ToConfig>(value: &T, cloner: &mut Cloner) -> T::Config {
    let survey = |surveyor: &mut Surveyor<'_>| value.__freshtwin_survey_of(&mut ResourceSurveyor::new(surveyor));
    cloner
        .in_operation(&Subject { name: core::any::type_name::<T::Config>, sampled: false, survey: &survey }, |cloner| {
            value.__freshtwin_config_of(cloner)
        })
}
