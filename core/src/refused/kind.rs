//! Asks whether a field's type is data, so that the error names the part that is not, and lists no other types.
//!
//! rustc follows an unmet bound from impl to impl, and lists the impls of the trait where it ends: for `Vec<Row>`,
//! those of `DeepClone`. But if two impls of a trait may apply, it tries both, and if neither holds, it ends at that
//! trait. So generated code asks [`PartIsData`] about each part of a type that it does not know, and leaves it to rustc
//! to infer the part's kind:
//!
//! ```text
//! <Vec<(Row, u8)> as FieldIsData<<Row as PartIsData<_, Vec<(Row, u8)>>>::Kind>>::__FRESHTWIN_PART
//! ```
//!
//! - `Row` is data: the impl for [`KindIsData`] holds, and rustc checks that the field's type is `DeepClone`.
//! - `Row` is refused with a text of its own: the impl for [`KindIsRefused`] holds, and rustc checks the same. That
//!   gives the error, with that text.
//! - `Row` is neither: this is the error. The kind stays unknown, so that rustc reports nothing about the field's type.

use super::with_text::with_text;
use crate::DeepClone;
use core::hash::Hash;

pub use super::together::{And, OneOfThemIsData};
use crate::engine::{Never, Part};

/// The part is data.
#[derive(Debug)]
pub enum KindIsData {}

/// The part is a type that is refused on purpose.
#[derive(Debug)]
pub enum KindIsRefused {}

/// The part is a trait object that is not data, or is made of such objects: see `hidden`.
#[derive(Debug)]
pub struct KindIsHidden<Object = ()>(core::marker::PhantomData<Object>);

/// A kind that no part has. Together with `Nor`, it makes rustc wait while a kind is unknown: see [`FieldIsData`].
#[derive(Debug)]
pub enum Neither {}
/// The other kind that no part has.
#[derive(Debug)]
pub enum Nor {}

/// A type whose impl of `DeepClone` never holds, or a type that is made of such types only.
pub trait IsRefused {}

macro_rules! as_its_content {
    ($($ty:ty),*) => {$(
        impl<T: IsRefused> IsRefused for $ty {}
    )*};
}

// Of a `Result`, the error type counts: an alias such as `io::Result<T>` hides that.
impl<T, E: IsRefused> IsRefused for Result<T, E> {}
impl<T: IsRefused, const N: usize> IsRefused for [T; N] {}
as_its_content!(alloc::boxed::Box<T>, alloc::rc::Rc<T>, alloc::sync::Arc<T>, alloc::vec::Vec<T>, Option<T>);
as_its_content!(alloc::collections::VecDeque<T>, core::cell::RefCell<T>);
impl<K, V: IsRefused> IsRefused for alloc::collections::BTreeMap<K, V> {}
#[cfg(feature = "std")]
impl<K, V: IsRefused, S> IsRefused for std::collections::HashMap<K, V, S> {}

/// Gives a trait the text of `DeepClone`. It takes the label, and the notes about types of the user's own.
macro_rules! not_data {
    ($label:literal, [$($own:literal),*], $item:item) => {
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not data that can be deep-cloned",
            label = $label,
            $(note = $own,)*
            note = "for a type of another crate: a feature of `freshtwin` may make it data; else, where it is `Clone`, mark the field `#[deep_clone(clone)]`, which trusts that, or hold a `freshtwin::ByClone` of it",
            note = "for a live resource (connection, client, ..), in place of any `#[deep_clone(..)]`: `#[resource(open = EXPR)]`, `#[resource(from = FIELD)]`, or `#[resource]` on a `Live<R, Config>`",
            note = "in other fields: `#[deep_clone(share)]` keeps the same handle, `#[deep_clone(default)]` starts afresh, `#[deep_clone(with = FUNCTION)]` copies by a function of yours"
        )]
        #[cfg_attr(
            not(feature = "std"),
            diagnostic::on_unimplemented(note = "for a type of std: `features = [\"std\"]` for `freshtwin` in Cargo.toml")
        )]
        $item
    };
    ($item:item) => {
        not_data! {
            "no deep clone for this",
            ["for a type of your own: `#[derive(DeepClone)]`; for a trait object in it, make `DynDeepClone` a supertrait of its trait"],
            $item
        }
    };
}

not_data! {
    /// Whether a part of a field's type `Whole` is data, or refused: one of the two impls holds, or it is an error.
    ///
    /// `Whole` is the part itself if it has to be more than data, as the key of a map.
    #[doc(hidden)]
    pub trait PartIsData<As, Whole: ?Sized = Self> {
        /// The answer, which is `As`.
        type Kind;
    }
}

not_data! {
    "no deep clone for this, or for a type in it",
    [
        "for a type of your own, and for each type of yours in it: `#[derive(DeepClone)]`; for a trait object in it, make `DynDeepClone` a supertrait of its trait",
        "for a type of yours that has resources: `#[resource]` on the fields that hold it, in the generic type and here"
    ],
    /// The same for a generic type with arguments that may not be data: the mistake may be in one of these.
    #[doc(hidden)]
    pub trait GenericIsData<As, Whole: ?Sized = Self> {
        /// The answer, which is `As`.
        type Kind;
    }
}

not_data! {
    "no deep clone for this",
    [
        "for a type of your own: `#[derive(DeepClone)]`",
        "where it derives that: its impl asks more of a type parameter, as a `HashMap` asks `Eq + Hash` of its keys and a `BTreeMap` `Ord`; write the bound on this type's parameter, too: `K: Eq + std::hash::Hash`"
    ],
    /// The same for a type that has a type parameter of the user's item as an argument.
    #[doc(hidden)]
    pub trait OfParameterIsData<As, Whole: ?Sized = Self> {
        /// The answer, which is `As`.
        type Kind;
    }
}

not_data! {
    "no deep clone for this, or not with this hasher",
    [
        "for a hasher of your own: it has to be a `BuildHasher`, as `std::hash::RandomState` is, and `#[derive(Clone)]`; in place of a `Hasher`, write `std::hash::BuildHasherDefault` of it",
        "for a map or a set of your own: `#[derive(DeepClone)]`; of crate `hashbrown`: `features = [\"hashbrown\"]` for `freshtwin` in Cargo.toml"
    ],
    /// The same for a map or a set with a hasher, whose other arguments are data.
    #[doc(hidden)]
    pub trait HashedIsData<As, Whole: ?Sized = Self> {
        /// The answer, which is `As`.
        type Kind;
    }
}

macro_rules! object_of_several_fields {
    ($message:literal, $label:literal, $($note:literal),*) => {
        /// The same of a trait object that stands in several fields: that its trait does not ask for it is one mistake.
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),*)]
        #[doc(hidden)]
        pub trait ObjectIsData<As, Whole: ?Sized = Self> {
            /// `As`.
            type Kind;
        }
    };
}
with_text! { shape: object_of_several_fields! "`{Self}` cannot be deep-cloned: its trait does not ask for that", }

// Marked `do_not_recommend`: about a type parameter, rustc would list these impls.
macro_rules! data_or_refused {
    ($($name:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<Part_: ?Sized, Whole: $crate::DeepClone> $name<KindIsData, Whole> for Part_ {
            type Kind = KindIsData;
        }

        #[diagnostic::do_not_recommend]
        impl<Part_: ?Sized + IsRefused, Whole: ?Sized> $name<KindIsRefused, Whole> for Part_ {
            type Kind = KindIsRefused;
        }
    )*};
}
pub(super) use data_or_refused;
data_or_refused!(PartIsData, GenericIsData, OfParameterIsData, HashedIsData, ObjectIsData);

not_data! {
    /// Whether the content of a lock is data, or refused, asked once the kind of the lock is known: a user's type that
    /// is named like a lock may be data.
    #[doc(hidden)]
    pub trait LockedIsData<Lock, As> {
        /// The answer, which is `As`.
        type Kind;
    }
}

impl<T: ?Sized> LockedIsData<KindIsData, KindIsData> for T {
    type Kind = KindIsData;
}
impl<T: DeepClone> LockedIsData<KindIsRefused, KindIsData> for T {
    type Kind = KindIsData;
}
impl<T: ?Sized + IsRefused> LockedIsData<KindIsRefused, KindIsRefused> for T {
    type Kind = KindIsRefused;
}
// While the kind of the lock is unknown, both of these may apply, and rustc waits.
impl<T: ?Sized> LockedIsData<Neither, Neither> for T {
    type Kind = Neither;
}
impl<T: ?Sized> LockedIsData<Nor, Nor> for T {
    type Kind = Nor;
}

not_data! {
    /// The functions of a field's type, once the kind of its parts is known.
    ///
    /// While that is unknown, the impls for `Neither` and `Nor` both apply, so that rustc waits and reports nothing
    /// here.
    ///
    /// Errors about refused types end with this trait: "required for `Vec<File>` to implement `FieldIsData`". They
    /// leave out an argument that is the default. If the field's type itself has no impl, the error has the text of
    /// this trait.
    #[doc(hidden)]
    pub trait FieldIsData<Kind = KindIsRefused>: Sized {
        #[doc(hidden)]
        const __FRESHTWIN_PART: Part<Self>;
    }
}

macro_rules! known {
    ($($Kind:ty),*) => {$(
        impl<T: DeepClone> FieldIsData<$Kind> for T {
            const __FRESHTWIN_PART: Part<T> = T::__FRESHTWIN_PART;
        }
    )*};
}
known!(KindIsData, KindIsRefused);

macro_rules! waits {
    ($($Kind:ty),*) => {$(
        impl<T> FieldIsData<$Kind> for T {
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

/// Whether a type can be a key, asked once it is `Known` to be data.
macro_rules! key {
    ($name:ident: $($bound:ident)+, $message:literal, $label:literal, $note:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note,
            note = "for a float: hold an `OrderedFloat`, with feature `ordered-float` of `freshtwin`, or its bits (`to_bits`)",
            note = "for a `HashMap` or `HashSet` in a key: hold a `BTreeMap` or `BTreeSet`; for a cell: hold what is in it"
        )]
        #[doc(hidden)]
        pub trait $name<As, Known = KindIsData> {
            /// The answer, which is `As`; or [`Neither`] if the type is refused, which is the error then.
            type Kind;
        }

        impl<T: ?Sized $(+ $bound)+> $name<KindIsData, KindIsData> for T {
            type Kind = KindIsData;
        }
        // The second impl that may apply. It never holds.
        impl<T: ?Sized> $name<Nor, KindIsData> for T
        where
            Nor: Never<Part<*const T>>,
        {
            type Kind = Nor;
        }

        impl<T: DeepClone> $name<KindIsData, KindIsRefused> for T {
            type Kind = Neither;
        }
        impl<T: ?Sized> $name<KindIsData, Neither> for T {
            type Kind = KindIsData;
        }
        impl<T: ?Sized> $name<KindIsData, Nor> for T {
            type Kind = KindIsData;
        }
    };
}

key! { KeyIsHashed: Eq Hash,
    "`{Self}` cannot be a key of a map or set that hashes: it needs `Eq` and `Hash`",
    "not `Eq` and `Hash`",
    "for a type of your own: `#[derive(PartialEq, Eq, Hash)]`"
}

key! { KeyIsOrdered: Ord,
    "`{Self}` cannot be sorted by a map, set or heap: it needs `Ord`",
    "not `Ord`",
    "for a type of your own: `#[derive(PartialEq, Eq, PartialOrd, Ord)]`"
}
