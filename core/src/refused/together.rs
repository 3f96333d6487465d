//! The kinds of several parts of a field's type. See [`kind`](super::kind).

use super::kind::{KindIsData, KindIsRefused, Neither, Nor};
use crate::DeepClone;

/// One of several parts of a field's type, once its kind is known: is the error, if it is refused.
#[doc(hidden)]
pub trait OneOfThemIsData<Kind = KindIsRefused> {
    /// The kind, or one that no part has if that was the error.
    type Kind;
}

impl<T: ?Sized> OneOfThemIsData<KindIsData> for T {
    type Kind = KindIsData;
}
impl<T: DeepClone> OneOfThemIsData<KindIsRefused> for T {
    type Kind = Neither;
}
impl<T: ?Sized> OneOfThemIsData<Neither> for T {
    type Kind = Neither;
}
impl<T: ?Sized> OneOfThemIsData<Nor> for T {
    type Kind = Nor;
}

/// The kind of two parts, which is unknown while that of one of them is.
pub trait And<Other> {
    /// The kind of the other.
    type Kind;
}

impl<Other> And<Other> for KindIsData {
    type Kind = Other;
}

impl<Other> And<Other> for KindIsRefused {
    type Kind = Other;
}

impl<Other> And<Other> for Neither {
    type Kind = Neither;
}

impl<Other> And<Other> for Nor {
    type Kind = Nor;
}
