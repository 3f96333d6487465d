//! Asks what the type of a field with `lock` or `cell` holds: see [`kind`](super::kind).

use super::kind::{FieldIsData, KindIsData, KindIsRefused, Neither, Nor};
use crate::engine::{CloneThrough, Never, Part, by_cell, by_lock, by_lock_and_cell};

/// A lock that `#[deep_clone(lock)]` locks, whatever it holds.
pub trait IsLock {}

/// Whether a part that is named like a lock is a known lock. The second impl never holds: it makes the error end at
/// this trait, see `kind`. The message leaves out the type: a `Mutex` of parking_lot is an alias of a type that the
/// user has not written.
#[diagnostic::on_unimplemented(
    message = "this is not a lock that `#[deep_clone(lock)]` can lock",
    label = "not a known lock"
)]
#[cfg_attr(
    not(all(feature = "parking_lot012", feature = "parking_lot013")),
    diagnostic::on_unimplemented(
        note = "for the locks of version 0.13 of parking_lot: `features = [\"parking_lot\"]` for `freshtwin` in Cargo.toml; for those of 0.12: `parking_lot012`"
    )
)]
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(
        note = "for the locks of tokio: `features = [\"tokio\"]` for `freshtwin` in Cargo.toml"
    )
)]
#[diagnostic::on_unimplemented(
    note = "for another lock, or a type of another crate with this name: `#[deep_clone(with = FUNCTION)]`",
    note = "to keep the same lock in an `Arc`: `#[deep_clone(share)]`"
)]
pub trait LockIsKnown<As> {
    /// The answer, which is `As`.
    type Kind;
}

impl<T: IsLock> LockIsKnown<KindIsData> for T {
    type Kind = KindIsData;
}

impl<T: IsLock> LockIsKnown<Neither> for T
where
    Nor: Never<T>,
{
    type Kind = Neither;
}

/// Gives a trait the text about types that hold no lock or cell.
macro_rules! no_lock_or_cell {
    ($item:item) => {
        #[diagnostic::on_unimplemented(
            message = "`lock` and `cell` reach no lock or cell in `{Self}` that can be deep-cloned",
            label = "they reach none in this that can be deep-cloned",
            note = "for plain data, remove the attribute; for a type of your own, remove it and write `#[derive(DeepClone)]` on the type, with `lock` or `cell` on its field",
            note = "`lock` is for `Mutex` and `RwLock`, `cell` for a `Cell` of a type that is `Default`; both reach through `Arc`, `Rc`, their `Weak`s, `Box`, `Option`, `Vec`, `OnceLock`, `OnceCell`, `RefCell`, arrays, tuples and map values",
            note = "what a lock or cell in it holds, and what stands beside one, has to be data: `#[derive(DeepClone)]` for each type of your own",
            note = "for a live resource, in place of the attribute: `#[resource(open = EXPR)]`, or `#[resource]` on a type with resources",
            note = "for other types: `#[deep_clone(with = FUNCTION)]`"
        )]
        $item
    };
}

macro_rules! through {
    ($(#[$docs:meta])* $Through:ident, $By:ty) => {
        no_lock_or_cell! {
        $(#[$docs])*
        #[doc(hidden)]
        pub trait $Through<Kind = KindIsRefused>: Sized {
            #[doc(hidden)]
            const __FRESHTWIN_PART: Part<Self>;
        }
        }

        through! { $Through, CloneThrough<$By>: KindIsData, KindIsRefused }
        impl<T> $Through<Neither> for T {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Neither>>::__FRESHTWIN_PART;
        }
        impl<T> $Through<Nor> for T {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Nor>>::__FRESHTWIN_PART;
        }
    };
    ($Through:ident, $bound:path: $($Kind:ty),*) => {$(
        impl<T: $bound> $Through<$Kind> for T {
            const __FRESHTWIN_PART: Part<T> = T::__FRESHTWIN_PART;
        }
    )*};
}

through! {
    /// The functions of a field's type that is cloned through its locks, once the kind of its parts is known: see
    /// [`FieldIsData`].
    ThroughLocks, by_lock
}

through! {
    /// The same, through locks and the cells in them.
    ThroughLocksAndCells, by_lock_and_cell
}

through! {
    /// The same, through cells.
    ThroughCells, by_cell
}

/// A type that stands beside a lock and is refused with a text of its own.
pub trait RefusedBesideALock {}

no_lock_or_cell! {
    /// Whether a part that is neither a lock nor a cell leads to one, or can stand beside one, asked once the kind of
    /// the other parts is `Known`.
    #[doc(hidden)]
    pub trait HoldsLockOrCell<As, By = by_lock, Known = KindIsData> {
        /// The answer: `As`, or [`KindIsRefused`] if another part is refused.
        type Kind;
    }
}

impl<T: CloneThrough<By>, By> HoldsLockOrCell<KindIsData, By, KindIsData> for T {
    type Kind = KindIsData;
}
impl<T: RefusedBesideALock, By> HoldsLockOrCell<KindIsRefused, By, KindIsData> for T {
    type Kind = KindIsRefused;
}

impl<T, By> HoldsLockOrCell<KindIsData, By, KindIsRefused> for T {
    type Kind = KindIsRefused;
}
impl<T, By> HoldsLockOrCell<KindIsData, By, Neither> for T {
    type Kind = KindIsData;
}
impl<T, By> HoldsLockOrCell<KindIsData, By, Nor> for T {
    type Kind = KindIsData;
}
