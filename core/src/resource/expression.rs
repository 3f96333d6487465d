//! What the user's expressions must give: a wrong expression is one error, at the expression.
//!
//! Generated code calls a method of these traits by path. A bound of a function would do the same, but rustc would then
//! also show the function, which is not the user's.

use alloc::boxed::Box;
use core::error::Error;

use crate::{Open, OpenAsync, OpenError};

type BoxError = Box<dyn Error + Send + Sync>;

/// What an `open` expression of a `T` must give.
#[diagnostic::on_unimplemented(
    message = "`open` has to give a `Result<{T}, _>`, and this gives a `{Self}`",
    label = "not a `Result<{T}, _>`",
    note = "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    note = "where it is a future, write `open = EXPR.await, async`; where it is a function or a closure, call it: `open = EXPR(..)`"
)]
pub trait Opened<T> {
    /// The outcome, under the name of the field.
    ///
    /// # Errors
    ///
    /// Its own.
    fn opened(self, field: &'static str) -> Result<T, OpenError>;
}

impl<T, E: OpenFailure> Opened<T> for Result<T, E> {
    #[inline]
    fn opened(self, field: &'static str) -> Result<T, OpenError> {
        self.map_err(|error| OpenError::new(error).in_field(field))
    }
}

/// What an `after` expression must give: nothing, or a `Result` whose value is dropped.
#[diagnostic::on_unimplemented(
    message = "`after` has to give `()` or a `Result`, and this gives a `{Self}`",
    label = "neither `()` nor a `Result`",
    note = "where the value is not needed, drop it: `after = drop(EXPR)`",
    note = "where it is a future, write `after = EXPR.await, async`"
)]
pub trait Ran {
    /// The outcome, under the name of the field.
    ///
    /// # Errors
    ///
    /// Its own.
    fn ran(self, field: &'static str) -> Result<(), OpenError>;
}

#[diagnostic::do_not_recommend]
impl Ran for () {
    #[inline]
    fn ran(self, _: &'static str) -> Result<(), OpenError> {
        Ok(())
    }
}

impl<T, E: OpenFailure> Ran for Result<T, E> {
    #[inline]
    fn ran(self, field: &'static str) -> Result<(), OpenError> {
        self.map_or_else(|error| Err(OpenError::new(error).in_field(field)), |_| Ok(()))
    }
}

/// The error of an expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error that can leave a thread, as `open` and `after` need it",
    label = "the error of this does not go into a `Box<dyn Error + Send + Sync>`",
    note = "convert it: `EXPR.map_err(|error| error.to_string())`, or `EXPR.map_err(|_| \"what went wrong\")`"
)]
pub trait OpenFailure: Into<BoxError> {}

#[diagnostic::do_not_recommend]
impl<E: Into<BoxError>> OpenFailure for E {}

/// Opens a resource from the config in a sibling field.
///
/// # Errors
///
/// The config's own, under the name of the field.
#[inline]
pub fn open_from<T, C: Open<T>>(config: &C, field: &'static str) -> Result<T, OpenError> {
    config.open().opened(field)
}

/// Opens a resource asynchronously from the config in a sibling field.
///
/// # Errors
///
/// The config's own, under the name of the field.
#[inline]
pub async fn open_from_async<T, C: OpenAsync<T>>(config: &C, field: &'static str) -> Result<T, OpenError> {
    config.open_async().await.opened(field)
}
