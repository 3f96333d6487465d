//! Trait objects of std's traits that a field's type hides behind an alias: `type Callback = Box<dyn Fn(&str)>`. The
//! macro sees those that are written out, and asks about them in another way: see [`object`](super::object).
//!
//! The text of each kind is on a bound that nothing meets: see [`refused`](super).

#![allow(
    coherence_leak_check,
    reason = "`dyn for<'a> Fn(&'a A)` and `dyn Fn(A)` are told apart by rustc; the lint only announces a change of message"
)]

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::{rc::Rc, sync::Arc, vec::Vec};
use core::any::Any;
use core::error::Error;
use core::future::Future;
use core::pin::Pin;

use super::Nothing;
use super::bound::OfBoundIsData;
use super::feature::{needs_graph, needs_json, needs_moment, needs_vector, needs_version};
use super::kind::{
    FieldIsData, GenericIsData, HashedIsData, KeyIsHashed, KeyIsOrdered, KindIsData, KindIsHidden, KindIsRefused,
    LockedIsData, Neither, OfParameterIsData, PartIsData,
};
use super::object::PartBesideIsData;
use super::together::{And, OneOfThemIsData};
use super::with_text::with_text;
use crate::engine::Part;

/// A trait object that is not data, or a type that is made of such objects only.
pub trait HidesObject {
    /// Its kind.
    type Kind;
}

macro_rules! as_its_content {
    ($($ty:ty),*) => {$(
        impl<T: ?Sized + HidesObject> HidesObject for $ty {
            type Kind = T::Kind;
        }
    )*};
}

as_its_content!(Box<T>, Pin<Box<T>>, Rc<T>, Arc<T>);

macro_rules! as_its_elements {
    ($({$($generics:tt)*} $ty:ty),*) => {$(
        impl<T: HidesObject, $($generics)*> HidesObject for $ty {
            type Kind = T::Kind;
        }
    )*};
}

// Of a `Result`, the error type counts: an alias such as `io::Result<T>` hides that.
as_its_elements!({const N: usize} [T; N], {} Option<T>, {} Vec<T>, {} VecDeque<T>, {K} BTreeMap<K, T>, {V} Result<V, T>);
#[cfg(feature = "std")]
as_its_elements!({K, S} std::collections::HashMap<K, T, S>);

/// The objects of one kind, also with `Send` and `Sync`, and the text about them.
macro_rules! objects {
    ({$($objects:tt)*} $IsData:ident of $Kind:ident: $message:literal, $label:literal, $($note:literal),*) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),*)]
        pub trait $IsData<'a, T: ?Sized> {}
        impl $IsData<'_, Nothing> for Nothing {}

        /// The kind of these objects.
        #[derive(Debug)]
        pub enum $Kind {}

        impl<T> FieldIsData<KindIsHidden<$Kind>> for T
        where
            for<'a> &'a T: $IsData<'a, T>,
        {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Neither>>::__FRESHTWIN_PART;
        }

        impl<T: ?Sized> OneOfThemIsData<KindIsHidden<$Kind>> for T
        where
            for<'a> &'a T: $IsData<'a, T>,
        {
            type Kind = Neither;
        }

        impl<T: ?Sized> PartBesideIsData<KindIsHidden<$Kind>> for T where for<'a> &'a T: $IsData<'a, T> {}

        each_object! { $Kind $($objects)* }
    };
}

macro_rules! each_object {
    ($Kind:ident $({$($generics:tt)*} [$($object:tt)*],)*) => {$(
        each_object! { @one $Kind {$($generics)*} dyn $($object)* + '_ }
        each_object! { @one $Kind {$($generics)*} dyn $($object)* + Send + '_ }
        each_object! { @one $Kind {$($generics)*} dyn $($object)* + Send + Sync + '_ }
    )*};
    (@one $Kind:ident {$($generics:tt)*} $ty:ty) => {
        impl<$($generics)*> HidesObject for $ty {
            type Kind = $Kind;
        }
    };
}

with_text! { closure: objects!
    {
        {R} [Fn() -> R], {R} [FnMut() -> R], {R} [FnOnce() -> R],
        {A, R} [Fn(A) -> R], {A, R} [FnMut(A) -> R], {A, R} [FnOnce(A) -> R],
        {A: ?Sized, R} [Fn(&A) -> R], {A: ?Sized, R} [FnMut(&A) -> R], {A: ?Sized, R} [FnOnce(&A) -> R],
        {A: ?Sized, R} [Fn(&mut A) -> R], {A: ?Sized, R} [FnMut(&mut A) -> R], {A: ?Sized, R} [FnOnce(&mut A) -> R],
        {A, B, R} [Fn(A, B) -> R], {A, B, R} [FnMut(A, B) -> R], {A, B, R} [FnOnce(A, B) -> R],
        {A: ?Sized, B: ?Sized, R} [Fn(&A, &B) -> R], {A: ?Sized, B: ?Sized, R} [FnMut(&A, &B) -> R],
        {A: ?Sized, B, R} [Fn(&A, B) -> R], {A: ?Sized, B, R} [FnMut(&A, B) -> R],
        {A: ?Sized, B: ?Sized, R} [Fn(&mut A, &B) -> R], {A: ?Sized, B: ?Sized, R} [FnMut(&mut A, &B) -> R],
        {A: ?Sized, B, R} [Fn(&mut A, B) -> R], {A: ?Sized, B, R} [FnMut(&mut A, B) -> R],
        {A, B: ?Sized, R} [Fn(A, &B) -> R], {A, B: ?Sized, R} [FnMut(A, &B) -> R],
        {A, B, C, R} [Fn(A, B, C) -> R], {A, B, C, R} [FnMut(A, B, C) -> R],
    }
    HiddenClosureIsData of HiddenClosure: "`dyn Fn` cannot be deep-cloned: what a closure captures is hidden",
}
with_text! { any: objects! { {} [Any], } HiddenAnyIsData of HiddenAny: }
with_text! { error: objects! { {} [Error], } HiddenErrorIsData of HiddenError: }
with_text! { future: objects! { {R} [Future<Output = R>], }
    HiddenFutureIsData of HiddenFuture: "`dyn Future` is work under way, not data",
}
with_text! { iterator: objects! { {R} [Iterator<Item = R>], {R} [DoubleEndedIterator<Item = R>], }
    HiddenIteratorIsData of HiddenIterator: "`dyn Iterator` cannot be deep-cloned: what an iterator holds is hidden",
}
#[cfg(feature = "std")]
with_text! { stream: objects! { {} [std::io::Read], }
    HiddenReaderIsData of HiddenReader: "`dyn Read` is a live resource, not data",
}
#[cfg(feature = "std")]
with_text! { stream: objects! { {} [std::io::BufRead], }
    HiddenBufReaderIsData of HiddenBufReader: "`dyn BufRead` is a live resource, not data",
}
#[cfg(feature = "std")]
with_text! { stream: objects! { {} [std::io::Write], }
    HiddenWriterIsData of HiddenWriter: "`dyn Write` is a live resource, not data",
}

macro_rules! hidden {
    ($($name:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<Part_: ?Sized + HidesObject, Whole: ?Sized> $name<KindIsHidden, Whole> for Part_ {
            type Kind = KindIsHidden<Part_::Kind>;
        }
    )*};
}
hidden!(PartIsData, GenericIsData, OfParameterIsData, HashedIsData, OfBoundIsData);
// An alias may have such a name.
hidden!(needs_graph, needs_json, needs_moment, needs_vector, needs_version);

impl<T: ?Sized + HidesObject> LockedIsData<KindIsRefused, KindIsHidden> for T {
    type Kind = KindIsHidden<T::Kind>;
}
impl<Other, Object> And<Other> for KindIsHidden<Object> {
    type Kind = Other;
}
impl<T: ?Sized, Object> KeyIsHashed<KindIsData, KindIsHidden<Object>> for T {
    type Kind = KindIsHidden<Object>;
}
impl<T: ?Sized, Object> KeyIsOrdered<KindIsData, KindIsHidden<Object>> for T {
    type Kind = KindIsHidden<Object>;
}
