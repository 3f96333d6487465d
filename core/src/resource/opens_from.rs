//! How a sibling opens a field, in a type whose constant asks whether it does: see [`field`](super::field).

use alloc::boxed::Box;
use core::pin::Pin;

use super::expression::{ConfigOfAsync, Opened};
use super::field::Asked;
use super::refusal::refused;
use crate::{Open, OpenAsync, OpenError};

/// How a sibling of type `C` opens an `R`, once a constant has the answer that it does. Of a constant that is in error,
/// this is, too, and so is what `twin` gives: see [`Outcome`](super::field::Outcome).
pub trait OpensFrom<C, R> {
    /// `Open::open`, its errors under the name of the field.
    ///
    /// # Errors
    ///
    /// Its own.
    fn __freshtwin_open_from(config: &C, field: &'static str) -> Result<R, OpenError>;
}

impl<R, C: Open<R>> OpensFrom<C, R> for Asked<true> {
    #[inline]
    fn __freshtwin_open_from(config: &C, field: &'static str) -> Result<R, OpenError> {
        config.open().__freshtwin_opened(field)
    }
}

impl<R, C> OpensFrom<C, R> for Asked<false> {
    fn __freshtwin_open_from(_: &C, _: &'static str) -> Result<R, OpenError> {
        refused()
    }
}

/// The same with `await`.
pub trait OpensFromAsync<C, R> {
    /// `OpenAsync::open_async`, its errors under the name of the field.
    ///
    /// # Errors
    ///
    /// Its own.
    fn __freshtwin_open_from<'a>(config: &'a C, field: &'static str) -> Opening<'a, R>
    where
        R: 'a;
}

type Opening<'a, R> = Pin<Box<dyn Future<Output = Result<R, OpenError>> + Send + 'a>>;

impl<R, C: OpenAsync<R>> OpensFromAsync<C, R> for Asked<true> {
    fn __freshtwin_open_from<'a>(config: &'a C, field: &'static str) -> Opening<'a, R>
    where
        R: 'a,
    {
        config.__freshtwin_open_in(field)
    }
}

impl<R, C> OpensFromAsync<C, R> for Asked<false> {
    fn __freshtwin_open_from<'a>(_: &'a C, _: &'static str) -> Opening<'a, R>
    where
        R: 'a,
    {
        refused()
    }
}
