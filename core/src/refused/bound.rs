//! Asks whether what depends on type parameters is data, if the user wrote their bounds: `#[deep_clone(bound = ..)]`.
//! [`kind`](super::kind) says how parts are asked about.

use super::kind::{IsRefused, KindIsData, KindIsRefused, data_or_refused};

/// Whether a type parameter is data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be deep-cloned, since `bound` does not say that it is data",
    label = "no deep clone for this",
    note = "add it to the `bound`: `{Self}: freshtwin::DeepClone`",
    note = "or remove the `bound`: the derive works out the bounds of the parameters by itself",
    note = "or mark the field `#[deep_clone(clone)]`, where the `bound` makes it `Clone` or `Copy`, and that is a deep copy"
)]
#[doc(hidden)]
pub trait BoundIsData<As, Whole: ?Sized = Self> {
    /// The answer, which is `As`.
    type Kind;
}

/// Whether it is data, and can be a key of a map or set that hashes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the key of a map or set that hashes, since `bound` does not say that it is data, `Eq` and `Hash`",
    label = "no deep clone for this key",
    note = "write it in the `bound`: `{Self}: freshtwin::DeepClone + Eq + std::hash::Hash`",
    note = "or remove the `bound`: the derive works out the bounds of the parameters by itself"
)]
#[doc(hidden)]
pub trait BoundIsHashedKey<As, Whole: ?Sized = Self> {
    /// The answer, which is `As`.
    type Kind;
}

/// Whether it is data, and can be sorted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sorted by a map, set or heap, since `bound` does not say that it is data and `Ord`",
    label = "no deep clone for this key",
    note = "write it in the `bound`: `{Self}: freshtwin::DeepClone + Ord`",
    note = "or remove the `bound`: the derive works out the bounds of the parameters by itself"
)]
#[doc(hidden)]
pub trait BoundIsOrderedKey<As, Whole: ?Sized = Self> {
    /// The answer, which is `As`.
    type Kind;
}

/// Whether a type with a type parameter as an argument is data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be deep-cloned under this `bound`",
    label = "no deep clone for this",
    note = "for a type that derives `DeepClone`: write in the `bound` what that asks of the parameter, or just `{Self}: freshtwin::DeepClone`",
    note = "or remove the `bound`: the derive works out the bounds of the parameters by itself",
    note = "for a type of your own that does not: `#[derive(DeepClone)]`; for one of another crate: `#[deep_clone(clone)]` on the field"
)]
#[doc(hidden)]
pub trait OfBoundIsData<As, Whole: ?Sized = Self> {
    /// The answer, which is `As`.
    type Kind;
}

data_or_refused!(BoundIsData, BoundIsHashedKey, BoundIsOrderedKey, OfBoundIsData);
