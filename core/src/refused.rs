//! Types that are refused on purpose. Each kind has its own error, which names the way out.
//!
//! A refused type has an impl under a bound that nothing meets, and the bound's trait carries the text. So the error
//! names the innermost refused type, however deep it is inside containers, and lists no types that happen to be data:
//!
//! ```text
//! impl<T> DeepClone for Mutex<T> where for<'a> &'a Mutex<T>: LockIsData<'a, Mutex<T>> { .. }
//! ```
//!
//! Errors can name each item of this module. So the names say what they mean, and differ from those of other crates:
//! see `lib.rs`.
//!
//! The `for<'a>` keeps rustc from reporting the false bound at the impl itself. The bound is on a reference, because
//! for the type itself rustc would print the text of `DeepClone`.

/// Refuses types of one kind. It takes the trait that carries the text, and the types, each after its parameters in
/// braces.
///
/// The trait stands before it, with an impl for [`Nothing`]: about a trait without impls, the error would say that it
/// has none, as if that were the mistake.
macro_rules! refused {
    ($kind:ident: $($(#[$meta:meta])* $({$($generics:tt)*})? $ty:ty,)*) => {$(
        $(#[$meta])*
        #[doc(hidden)]
        impl<$($($generics)*)?> $crate::DeepClone for $ty
        where
            for<'a> &'a Self: $kind<'a, Self>,
        {
            fn deep_clone_in(&self, _: &mut $crate::Cloner) -> Self {
                $crate::__private::refused()
            }
        }

        $(#[$meta])*
        impl<$($($generics)*)?> $crate::refused::kind::IsRefused for $ty {}
    )*};
}

/// The same for types that stand beside a lock, as in `Arc<(Mutex<bool>, Condvar)>`. There, `lock` asks for
/// `CloneThrough`, not for `DeepClone`.
#[cfg(feature = "std")]
macro_rules! refused_beside_a_lock {
    ($kind:ident: $($ty:ty,)*) => {$(
        impl $crate::refused::RefusedBesideALock for $ty {}

        #[doc(hidden)]
        impl<By> $crate::engine::CloneThrough<By> for $ty
        where
            for<'a> &'a Self: $kind<'a, Self>,
        {
            fn __freshtwin_clone_through(&self, _: &mut $crate::Cloner) -> Self {
                $crate::__private::refused()
            }
            fn __freshtwin_survey_through(&self, _: &Self, _: &mut $crate::Surveyor<'_>) {}
        }
    )*};
}

/// The type that the traits of refused types are implemented for. It is private, since rustc shows no impl for a type
/// that nobody can name.
#[allow(dead_code, reason = "named in impls only")]
enum Nothing {}

/// The body of the methods that stand in for those of an item with mistakes. They accept every use, but never run: if
/// rustc finds no mistake in the item, a call of such a method fails to compile. If it does find one, that is the only
/// error, since a constant that depends on `T` is evaluated only where it is used.
pub fn left_out<T>() -> T {
    const { panic!("the derive of `DeepClone` has left this out") }
}

mod bare;
mod bound;
mod clone;
mod core;
pub(crate) mod feature;
mod hidden;
pub(crate) mod kind;
pub(crate) mod object;
#[cfg(any(feature = "parking_lot012", feature = "parking_lot013"))]
mod parking_lot;
mod resource;
mod size;
#[cfg(feature = "std")]
mod std;
mod through;
mod together;
#[cfg(feature = "tokio")]
mod tokio;
mod with_text;

pub use self::bare::*;
pub use self::bound::*;
pub use self::clone::*;
pub use self::core::*;
pub use self::feature::*;
pub use self::hidden::*;
pub use self::kind::{
    FieldIsData, GenericIsData, HashedIsData, KeyIsHashed, KeyIsOrdered, KindIsData, KindIsHidden, KindIsRefused,
    LockedIsData, ObjectIsData, OfParameterIsData, OneOfThemIsData, PartIsData,
};
pub use self::object::*;
pub use self::resource::*;
pub use self::size::*;
#[cfg(feature = "std")]
pub use self::std::*;
pub use self::through::*;
#[cfg(feature = "tokio")]
pub use self::tokio::*;
pub use crate::builder::{
    HasBuilder, HoldsResource, IsSet, MovesIntoBuilder, SetsFreshField, SetsOpenedField, StartsEmpty, Unset,
};
pub use crate::engine::{
    CloneThrough, ContentHasDefault, ContentIsCopy, ContentIsData, GetsDynDeepClone, by_cell, by_lock, by_lock_and_cell,
};
pub use crate::resource::refusal::{IsData, LiveIsData, LiveResource};
pub use crate::resource::take_apart::Drops;
