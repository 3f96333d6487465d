//! A group beside a field that looks as if the group filled it, too, but is not marked: a second end of a channel, a writer.
//!
//! If the field's type is no data, that is the error, and what the expression gives besides is none of its own:
//!
//! ```text
//! Opened::<(Reader,)>::__freshtwin_opened(Beside::<Writer>::new().opened(connect(url)), "wire")
//! ```

use core::marker::PhantomData;
use core::ops::Deref;

use super::refusal::refused;
use crate::{DeepClone, OpenError};

/// Asks whether `T` is data. The methods are those of a type that is none, unless it is.
#[derive(Debug)]
pub struct Beside<T>(NoData<T>);

/// A type that is no data.
#[derive(Debug)]
pub struct NoData<T>(PhantomData<fn() -> T>);

impl<T> Beside<T> {
    /// The question.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "only generated code asks")]
    pub const fn new() -> Self {
        Self(NoData(PhantomData))
    }
}

impl<T: DeepClone> Beside<T> {
    /// What an `open` expression gives.
    #[inline]
    pub fn opened<R>(&self, outcome: R) -> R {
        outcome
    }

    /// What a `new` expression gives that makes a channel.
    #[inline]
    pub fn made<V>(&self, value: V) -> V {
        value
    }
}

impl<T> Deref for Beside<T> {
    type Target = NoData<T>;

    #[inline]
    fn deref(&self) -> &NoData<T> {
        &self.0
    }
}

impl<T> NoData<T> {
    /// Something else: whatever is asked for.
    ///
    /// # Errors
    ///
    /// None.
    pub fn opened<R, Asked>(&self, _: R) -> Result<Asked, OpenError> {
        refused()
    }

    /// One of the two ends, by which the type of the other one is known.
    pub fn made<V: HasEnd<Asked, Place>, Asked, Place>(&self, _: V) -> (Asked,) {
        refused()
    }
}

/// A channel with an end of this type, at `Place`.
pub trait HasEnd<End, Place> {}

impl<A, B> HasEnd<A, ()> for (A, B) {}

impl<A, B> HasEnd<B, ((),)> for (A, B) {}
