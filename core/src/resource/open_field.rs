//! What generated code calls to open or close one field.

use super::error::{BoxError, no_copy};
use crate::{DeepClone, OpenError, Resource};

#[cold]
fn at_field(error: impl Into<BoxError>, field: &'static str) -> OpenError {
    OpenError::new(error).in_field(field)
}

/// Returns the outcome of an `open` expression, with the name of the field in its error.
///
/// # Errors
///
/// That of the expression.
#[inline]
pub fn opened<T, E: Into<BoxError>>(result: Result<T, E>, field: &'static str) -> Result<T, OpenError> {
    result.map_err(|error| at_field(error, field))
}

/// Drops a resource. (Clippy warns about `drop` if the type does not implement `Drop`.)
#[inline]
pub fn close<T>(_: T) {}

/// Copies a builder, to open the copy.
///
/// # Errors
///
/// The same as `try_deep_clone`, with the name of the type to open.
#[inline]
pub fn copied<T, B: DeepClone>(builder: &B) -> Result<B, OpenError> {
    builder.try_deep_clone().map_err(no_copy::<T>)
}

/// Opens a copy of `builder`, which stays.
///
/// # Errors
///
/// The same as `build`; also if the builder cannot be copied.
pub fn open_copy<T: Resource>(builder: &T::Config) -> Result<T, OpenError> {
    T::from_config(copied::<T, _>(builder)?)
}
