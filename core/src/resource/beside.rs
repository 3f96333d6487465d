//! For a group beside a field that the group seems to fill, too, but that is not marked: a second end of a channel, a
//! writer.
//!
//! If the field's type is not data, rustc reports that. Then the group's expression, which gives one value more than
//! there are marked fields, must not be a second error. So what it gives passes through [`Beside`]:
//!
//! ```text
//! Opened::<(Reader,)>::__freshtwin_opened(Beside::<Writer>::new().opened(connect(url)), "wire")
//! ```

use super::refusal::refused;
use crate::probe::probe;
use crate::{DeepClone, OpenError};

probe! {
    /// Asks whether `T` is data.
    Beside,
    /// Stands for a `T` that is not data.
    else NotData, of T
}

impl<T: DeepClone> Beside<T> {
    /// Returns what an `open` expression gives.
    #[inline]
    pub fn opened<R>(&self, outcome: R) -> R {
        outcome
    }

    /// Returns what a `new` expression gives if it makes a channel.
    #[inline]
    pub fn made<V>(&self, value: V) -> V {
        value
    }
}

impl<T> NotData<T> {
    /// Stands in for what an `open` expression gives: it has the type that the group asks for.
    ///
    /// # Errors
    ///
    /// None: it is never called.
    pub fn opened<R, Asked>(&self, _: R) -> Result<Asked, OpenError> {
        refused()
    }

    /// Stands in for a channel: it is the end that the group asks for, which tells rustc the type of the other end.
    pub fn made<V: HasEnd<Asked, Place>, Asked, Place>(&self, _: V) -> (Asked,) {
        refused()
    }
}

/// A channel with an end of this type, at `Place`.
pub trait HasEnd<End, Place> {}

impl<A, B> HasEnd<A, ()> for (A, B) {}

impl<A, B> HasEnd<B, ((),)> for (A, B) {}
