//! Combines the kinds of several parts of a field's type. See [`kind`](super::kind).

use super::kind::{KindIsData, KindIsRefused, Neither, Nor};
use crate::DeepClone;

/// Asked about one of several parts of a field's type, once its kind is known. If the part is refused, the error is
/// about this trait.
#[doc(hidden)]
pub trait OneOfThemIsData<Kind = KindIsRefused> {
    /// The kind of the part, or [`Neither`] if it is refused, which is the error then.
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

/// Combines the kinds of two parts. The result is unknown as long as one of them is.
pub trait And<Other> {
    /// The kind of both.
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
