//! What generated code calls to open or close one field.

use alloc::boxed::Box;
use core::error::Error;

use crate::{CloneError, DeepClone, OpenError, Resource};

type BoxError = Box<dyn Error + Send + Sync>;

#[cold]
fn at_field(error: impl Into<BoxError>, field: &'static str) -> OpenError {
    OpenError::new(error).in_field(field)
}

/// The outcome of an `open` expression.
///
/// # Errors
///
/// Its own, under the name of the field.
#[inline]
pub fn opened<T, E: Into<BoxError>>(result: Result<T, E>, field: &'static str) -> Result<T, OpenError> {
    result.map_err(|error| at_field(error, field))
}

/// Drops a resource. (Clippy tells users of `drop` where their type has none.)
#[inline]
pub fn close<T>(_: T) {}

/// The copy of a builder, to be opened.
///
/// # Errors
///
/// Those of `try_deep_clone`, with the name of the type to open.
#[inline]
pub fn copied<T, B: DeepClone>(builder: &B) -> Result<B, OpenError> {
    builder.try_deep_clone().map_err(no_copy::<T>)
}

/// The error of a twin whose data could not be cloned.
#[cold]
pub fn no_copy<T>(error: CloneError) -> OpenError {
    OpenError::no_copy(error).called_on::<T>()
}

/// A value from a copy of its builder, which stays.
///
/// # Errors
///
/// Those of `build`, and why the builder cannot be copied.
pub fn open_copy<T: Resource>(builder: &T::Config) -> Result<T, OpenError> {
    T::from_config(copied::<T, _>(builder)?)
}
