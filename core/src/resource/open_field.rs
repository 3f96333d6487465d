//! What generated code calls to open one field.

use alloc::boxed::Box;
use core::error::Error;

use crate::{CloneError, DeepClone, Open, OpenAsync, OpenError, Resource, ResourceAsync};

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

/// Opens what a sibling field holds the config of.
///
/// # Errors
///
/// The config's own, under the name of the field.
#[inline]
pub fn open_from<T, C: Open<T>>(config: &C, field: &'static str) -> Result<T, OpenError> {
    opened(config.open(), field)
}

/// Opens what a sibling field holds the config of, by `await`ing.
///
/// # Errors
///
/// The config's own, under the name of the field.
#[inline]
pub async fn open_from_async<T, C: OpenAsync<T>>(config: &C, field: &'static str) -> Result<T, OpenError> {
    opened(config.open_async().await, field)
}

/// The copy of a builder that is to be opened.
///
/// # Errors
///
/// Where `try_deep_clone` gives them, under the name of the type that is to be opened.
#[inline]
pub fn copied<T, B: DeepClone>(builder: &B) -> Result<B, OpenError> {
    builder.try_deep_clone().map_err(no_copy::<T>)
}

/// The error of a twin whose data could not be cloned.
#[cold]
pub fn no_copy<T>(error: CloneError) -> OpenError {
    OpenError::no_copy(error).called_on::<T>()
}

/// Where a bare `#[resource]` field is told that its type is no `Resource`.
pub fn assert_resource<T: Resource>() {}

/// Where a bare `#[resource(async)]` field is told that its type is no `ResourceAsync`.
pub fn assert_resource_async<T: ResourceAsync>() {}
