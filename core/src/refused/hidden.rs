//! Trait objects of traits of std that a field's type hides behind an alias: `type Callback = Box<dyn Fn(&str)>`. Those that are
//! written out are asked by their tokens: see [`object`](super::object).
//!
//! Each kind has a text of its own, which a bound carries that nothing meets: see [`refused`](super).

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
use super::kind::{
    FieldIsData, GenericIsData, HashedKey, KindIsData, KindIsHidden, KindIsRefused, LockedIsData, Neither,
    OfParameterIsData, OrderedKey, PartIsData,
};
use super::object::PartBesideIsData;
use super::together::{And, OneOfThemIsData};
use crate::engine::Part;

/// A trait object that is no data, and what is made of such objects only.
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

// The alias of a `Result` hides its error.
as_its_elements!({const N: usize} [T; N], {} Option<T>, {} Vec<T>, {} VecDeque<T>, {K} BTreeMap<K, T>, {V} Result<V, T>);
#[cfg(feature = "std")]
as_its_elements!({K, S} std::collections::HashMap<K, T, S>);

/// The objects of one kind, also of those that can be sent to other threads, and the text.
macro_rules! objects {
    ($(#[$meta:meta])* $IsData:ident of $Kind:ident: $($objects:tt)*) => {
        $(#[$meta])*
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

objects! {
    #[diagnostic::on_unimplemented(
        message = "`dyn Fn` cannot be deep-cloned: what a closure captures is hidden",
        label = "a closure",
        note = "where it captures nothing, hold a function pointer, which is data: `fn(u32) -> u32`",
        note = "to call the same closure from both values, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
    )]
    HiddenClosureIsData of HiddenClosure:
    {R} [Fn() -> R], {R} [FnMut() -> R], {R} [FnOnce() -> R],
    {A, R} [Fn(A) -> R], {A, R} [FnMut(A) -> R], {A, R} [FnOnce(A) -> R],
    {A: ?Sized, R} [Fn(&A) -> R], {A: ?Sized, R} [FnMut(&A) -> R], {A: ?Sized, R} [FnOnce(&A) -> R],
    {A: ?Sized, R} [Fn(&mut A) -> R], {A: ?Sized, R} [FnMut(&mut A) -> R], {A: ?Sized, R} [FnOnce(&mut A) -> R],
    {A, B, R} [Fn(A, B) -> R], {A, B, R} [FnMut(A, B) -> R], {A, B, R} [FnOnce(A, B) -> R],
    {A: ?Sized, B: ?Sized, R} [Fn(&A, &B) -> R], {A: ?Sized, B: ?Sized, R} [FnMut(&A, &B) -> R],
    {A: ?Sized, B, R} [Fn(&A, B) -> R], {A: ?Sized, B, R} [FnMut(&A, B) -> R],
}

objects! {
    #[diagnostic::on_unimplemented(
        message = "`dyn Any` cannot be deep-cloned: it can hold a value of any type",
        label = "a value of any type",
        note = "hold an object of a trait of your own that has `DynDeepClone` as a supertrait: `trait Shape: freshtwin::DynDeepClone`",
        note = "to keep the same value, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
    )]
    HiddenAnyIsData of HiddenAny: {} [Any],
}

objects! {
    #[diagnostic::on_unimplemented(
        message = "`dyn Error` cannot be deep-cloned: it can hold an error of any type",
        label = "an error of any type",
        note = "keep what is needed of it, such as its text: a `String` from `error.to_string()`",
        note = "to keep the same error, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
    )]
    HiddenErrorIsData of HiddenError: {} [Error],
}

objects! {
    #[diagnostic::on_unimplemented(
        message = "`dyn Future` is work under way, not data",
        label = "a future",
        note = "hold what it is made from, and make the future where it is awaited",
        note = "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
    )]
    HiddenFutureIsData of HiddenFuture: {R} [Future<Output = R>],
}

objects! {
    #[diagnostic::on_unimplemented(
        message = "`dyn Iterator` cannot be deep-cloned: what an iterator holds is hidden",
        label = "an iterator",
        note = "hold what it goes over, and how far it is, such as a `Vec` and a `usize`",
        note = "or hold an object of a trait of your own, with a type of yours behind it: `trait Items: Iterator<Item = u32> + freshtwin::DynDeepClone`",
        note = "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
    )]
    HiddenIteratorIsData of HiddenIterator: {R} [Iterator<Item = R>], {R} [DoubleEndedIterator<Item = R>],
}

macro_rules! streams {
    ($($message:literal $IsData:ident of $Kind:ident: [$($object:tt)*];)*) => {$(
        #[cfg(feature = "std")]
        objects! {
            #[diagnostic::on_unimplemented(
                message = $message,
                label = "a stream",
                note = "open it anew for each twin: `#[resource(open = EXPR)]`, where EXPR gives a `Result` of the field's type",
                note = "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
            )]
            $IsData of $Kind: {} [$($object)*],
        }
    )*};
}
streams! {
    "`dyn Read` is a live resource, not data" HiddenReaderIsData of HiddenReader: [std::io::Read];
    "`dyn BufRead` is a live resource, not data" HiddenBufReaderIsData of HiddenBufReader: [std::io::BufRead];
    "`dyn Write` is a live resource, not data" HiddenWriterIsData of HiddenWriter: [std::io::Write];
}

macro_rules! hidden {
    ($($name:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<Part_: ?Sized + HidesObject, Whole: ?Sized> $name<KindIsHidden, Whole> for Part_ {
            type Kind = KindIsHidden<Part_::Kind>;
        }
    )*};
}
hidden!(PartIsData, GenericIsData, OfParameterIsData);

impl<T: ?Sized + HidesObject> LockedIsData<KindIsRefused, KindIsHidden> for T {
    type Kind = KindIsHidden<T::Kind>;
}
impl<Other, Object> And<Other> for KindIsHidden<Object> {
    type Kind = Other;
}
impl<T: ?Sized, Object> HashedKey<KindIsData, KindIsHidden<Object>> for T {
    type Kind = KindIsHidden<Object>;
}
impl<T: ?Sized, Object> OrderedKey<KindIsData, KindIsHidden<Object>> for T {
    type Kind = KindIsHidden<Object>;
}
