//! The way from a live value to its config.

use crate::engine::Subject;
use crate::{CloneError, Cloner, DeepClone, Surveyor};

use super::surveyor::ResourceSurveyor;

/// Whether `config_in` was called from outside, and has to begin an operation.
#[inline]
pub fn begins_config(cloner: &mut Cloner) -> bool {
    cloner.begins::<()>(false)
}

/// Surveys a value, builds what its data shares, and copies its config.
///
/// # Panics
///
/// When `deep_clone` does.
pub(crate) fn begin<C: DeepClone>(
    walk: impl Fn(&mut ResourceSurveyor<'_, '_>),
    config_in: impl FnOnce(&mut Cloner) -> C,
    cloner: &mut Cloner,
) -> C {
    let survey = survey_by(walk);
    cloner.in_operation(&subject::<C>(&survey), config_in)
}

/// Copies a config, or returns why that is not possible now. It neither panics nor waits for a lock.
///
/// # Errors
///
/// The same as `try_deep_clone`.
pub(crate) fn try_config<C: DeepClone>(
    walk: impl Fn(&mut ResourceSurveyor<'_, '_>),
    config_in: impl FnOnce(&mut Cloner) -> C,
) -> Result<C, CloneError> {
    let survey = survey_by(walk);
    Cloner::try_operation(&subject::<C>(&survey), config_in)
}

/// Turns `walk` into the survey of an operation. It lists closed objects, since a hand-written impl of `Resource` can
/// be anywhere in the value.
fn survey_by(walk: impl Fn(&mut ResourceSurveyor<'_, '_>)) -> impl Fn(&mut Surveyor<'_>) {
    move |surveyor| {
        surveyor.list_closed();
        walk(&mut ResourceSurveyor::new(surveyor));
    }
}

fn subject<'s, C>(survey: &'s dyn Fn(&mut Surveyor<'_>)) -> Subject<'s> {
    Subject { name: core::any::type_name::<C>, sampled: false, survey }
}
