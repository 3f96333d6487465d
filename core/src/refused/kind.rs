//! How a field's type is asked whether it is data, so that the error names the part that is not, and lists no other types.
//!
//! rustc follows an unmet bound to where no impl is left, and lists the impls of the trait that it ends at: for `Vec<Row>`
//! those of `DeepClone`. But if two impls may apply, it looks into both, and ends where none of them holds. So generated
//! code asks [`Data`] of each part of a type that it does not know, and for its kind:
//!
//! ```text
//! <Vec<(Row, u8)> as OfKind<<Row as Data<_, Vec<(Row, u8)>>>::Kind>>::__FRESHTWIN_PART
//! ```
//!
//! - `Row` is data: the impl for [`Cloned`] holds, and the field's type is asked for `DeepClone`.
//! - `Row` is refused with a text of its own: the impl for [`Refused`] holds, and the field's type is asked for `DeepClone`
//!   as well. That is the error, with that text.
//! - `Row` is neither: this is the error. The kind stays unknown, so that nothing else is asked.

use crate::DeepClone;
use crate::engine::{CloneThrough, Part, by_lock, lock_and_cell};

/// The part is data.
#[derive(Debug)]
pub enum Cloned {}

/// The part is a type that is refused on purpose.
#[derive(Debug)]
pub enum Refused {}

/// Two kinds that no part has: see [`OfKind`].
#[derive(Debug)]
pub enum Neither {}
#[derive(Debug)]
pub enum Nor {}

/// A type with an impl of `DeepClone` that never holds, and what is made of such types only.
pub trait IsRefused {}

macro_rules! as_its_content {
    ($($ty:ty),*) => {$(
        impl<T: IsRefused> IsRefused for $ty {}
    )*};
}
as_its_content!(alloc::boxed::Box<T>, alloc::rc::Rc<T>, alloc::sync::Arc<T>, alloc::vec::Vec<T>, Option<T>);

/// Whether a part of a field's type `Whole` is data, or refused: one of the two impls holds, or it is an error.
///
/// `Whole` is the part itself where more is asked of it than that it is data, as of the keys of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not data that can be deep-cloned",
    label = "no deep clone for this",
    note = "for a type of your own: `#[derive(DeepClone)]`",
    note = "for a type of another crate: a feature of `freshtwin` may make it data; else mark the field `#[deep_clone(clone)]`, which trusts its `Clone`, or hold a `freshtwin::ByClone` of it",
    note = "for a live resource (connection, client, ..): `#[resource(open = EXPR)]`, `#[resource(from = FIELD)]`, or `#[resource]` on a `Live<R, Config>`",
    note = "in other fields: `#[deep_clone(share)]` keeps the same handle, `#[deep_clone(default)]` starts afresh, `#[deep_clone(with = FUNCTION)]` copies by a function of yours"
)]
#[cfg_attr(
    not(feature = "std"),
    diagnostic::on_unimplemented(note = "for a type of std: `features = [\"std\"]` for `freshtwin` in Cargo.toml")
)]
pub trait Data<As, Whole: ?Sized = Self> {
    /// `As`.
    type Kind;
}

impl<Part_: ?Sized, Whole: DeepClone> Data<Cloned, Whole> for Part_ {
    type Kind = Cloned;
}

impl<Part_: ?Sized + IsRefused, Whole: ?Sized> Data<Refused, Whole> for Part_ {
    type Kind = Refused;
}

/// It has no impl.
pub trait Never<T> {}

/// The kind of two parts, which is unknown while that of one of them is.
pub trait And<Other> {
    /// The kind of the other.
    type Kind;
}

impl<Other> And<Other> for Cloned {
    type Kind = Other;
}

impl<Other> And<Other> for Refused {
    type Kind = Other;
}

/// The functions of a field's type, once it is known of what kind its parts are.
///
/// As long as that is unknown, the impls for the kinds that no part has hold, both of them, and rustc waits.
pub trait OfKind<Kind>: Sized {
    #[doc(hidden)]
    const __FRESHTWIN_PART: Part<Self>;
}

macro_rules! known {
    ($($Kind:ty),*) => {$(
        impl<T: DeepClone> OfKind<$Kind> for T {
            const __FRESHTWIN_PART: Part<T> = T::__FRESHTWIN_PART;
        }
    )*};
}
known!(Cloned, Refused);

macro_rules! waits {
    ($($Kind:ty),*) => {$(
        impl<T> OfKind<$Kind> for T {
            const __FRESHTWIN_PART: Part<T> = Part {
                clone: |_, _| crate::__private::refused(),
                clone_from: |_, _, _| {},
                survey: |_, _, _| {},
                fill: |_, _, _| {},
                plain: |_| false,
            };
        }
    )*};
}
waits!(Neither, Nor);

/// A lock that `#[deep_clone(lock)]` locks, whatever it holds.
pub trait IsLock {}

/// Whether a part that is named like a lock is one that is known. The second impl never holds, and is there so that the error
/// ends here.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a lock that `#[deep_clone(lock)]` can lock",
    label = "not a known lock"
)]
#[cfg_attr(
    not(feature = "tokio"),
    diagnostic::on_unimplemented(
        note = "for the locks of tokio: `features = [\"tokio\"]` for `freshtwin` in Cargo.toml"
    )
)]
#[cfg_attr(
    not(any(feature = "parking_lot012", feature = "parking_lot013")),
    diagnostic::on_unimplemented(
        note = "for the locks of parking_lot: `features = [\"parking_lot\"]` for `freshtwin` in Cargo.toml"
    )
)]
#[diagnostic::on_unimplemented(
    note = "for another lock, or a type of another crate with this name: `#[deep_clone(with = FUNCTION)]`",
    note = "to keep the same lock in an `Arc`: `#[deep_clone(share)]`"
)]
pub trait Lock<As> {
    /// `As`.
    type Kind;
}

impl<T: IsLock> Lock<Cloned> for T {
    type Kind = Cloned;
}

impl<T: IsLock> Lock<Neither> for T
where
    Nor: Never<T>,
{
    type Kind = Neither;
}

macro_rules! through {
    ($(#[$docs:meta])* $Through:ident, $By:ty) => {
        $(#[$docs])*
        #[diagnostic::on_unimplemented(
            message = "`{Self}` holds no lock or cell that can be deep-cloned",
            label = "no lock or cell in this",
            note = "`lock` is for `Mutex` and `RwLock`, `cell` for a `Cell` of a type that is `Default`; both reach through `Arc`, `Rc`, their `Weak`s, `Box`, `Option`, `Vec`, `OnceLock`, `OnceCell`, `RefCell`, arrays, tuples and map values",
            note = "for plain data remove the attribute; for other types write `#[deep_clone(with = FUNCTION)]`"
        )]
        pub trait $Through<Kind>: Sized {
            #[doc(hidden)]
            const __FRESHTWIN_PART: Part<Self>;
        }

        through! { $Through, CloneThrough<$By>: Cloned, Refused }
        impl<T> $Through<Neither> for T {
            const __FRESHTWIN_PART: Part<T> = <T as OfKind<Neither>>::__FRESHTWIN_PART;
        }
        impl<T> $Through<Nor> for T {
            const __FRESHTWIN_PART: Part<T> = <T as OfKind<Nor>>::__FRESHTWIN_PART;
        }
    };
    ($Through:ident, $bound:path: $($Kind:ty),*) => {$(
        impl<T: $bound> $Through<$Kind> for T {
            const __FRESHTWIN_PART: Part<T> = T::__FRESHTWIN_PART;
        }
    )*};
}

through! {
    /// The functions of a field's type that is cloned through its locks, once it is known of what kind its parts are: see
    /// [`OfKind`].
    ThroughLocks, by_lock
}

through! {
    /// The same, through locks and the cells in them.
    ThroughLocksAndCells, lock_and_cell
}
