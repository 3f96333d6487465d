//! Borrows, pointers and unknown content of core and alloc.

use core::cell::{LazyCell, Ref, RefMut, UnsafeCell};
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use core::sync::atomic::AtomicPtr;
use core::task::Waker;

use super::Nothing;
use crate::Live;
use crate::resource::refusal::LiveIsData;

#[diagnostic::on_unimplemented(
    message = "`{T}` is a borrow of what a `RefCell` holds, not data",
    label = "hold the `RefCell` itself in its place",
    note = "the copy would read or change the content of the original: hold the `RefCell`, or an `Rc<RefCell<_>>`, and borrow it where it is used"
)]
pub trait BorrowIsData<'a, T: ?Sized> {}
impl BorrowIsData<'_, Nothing> for Nothing {}
refused! { BorrowIsData:
    {B: ?Sized} Ref<'_, B>,
    {B: ?Sized} RefMut<'_, B>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a raw pointer: nothing says what it owns",
    label = "a raw pointer is not data",
    note = "in a field, `#[deep_clone(share)]` keeps the same pointer, `#[deep_clone(default = EXPR)]` starts with another one, and `#[deep_clone(with = FUNCTION)]` copies its target"
)]
pub trait PointerIsData<'a, T: ?Sized> {}
impl PointerIsData<'_, Nothing> for Nothing {}
refused! { PointerIsData:
    {P: ?Sized} *const P,
    {P: ?Sized} *mut P,
    {P: ?Sized} NonNull<P>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` is a raw pointer: nothing says what it owns",
    label = "a raw pointer is not data",
    note = "in a field, `#[deep_clone(default)]` starts with a null pointer, and `#[deep_clone(with = FUNCTION)]` copies its target"
)]
pub trait AtomicPointerIsData<'a, T: ?Sized> {}
impl AtomicPointerIsData<'_, Nothing> for Nothing {}
refused! { AtomicPointerIsData:
    {P} AtomicPtr<P>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` holds a function until its first use, and what that holds cannot be seen",
    label = "what is inside cannot be copied",
    note = "in a field, `#[deep_clone(default = LazyCell::new(..))]` gives the copy a new one",
    note = "a `OnceCell` is data: fill it with `get_or_init`"
)]
pub trait LazyIsData<'a, T: ?Sized> {}
impl LazyIsData<'_, Nothing> for Nothing {}
refused! { LazyIsData:
    {P, F} LazyCell<P, F>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` may hold anything: what is inside cannot be told without `unsafe`",
    label = "what is inside cannot be copied",
    note = "in a field, `#[deep_clone(with = FUNCTION)]` copies it by a function of yours"
)]
pub trait UninitializedIsData<'a, T: ?Sized> {}
impl UninitializedIsData<'_, Nothing> for Nothing {}
refused! { UninitializedIsData:
    {P} UnsafeCell<P>,
    {P} MaybeUninit<P>,
}

#[diagnostic::on_unimplemented(
    message = "`{T}` wakes one task, and a copy would wake the same one",
    label = "leads to a task",
    note = "in a field, `#[deep_clone(share)]` keeps the same one; or hold an `Option<Waker>`, and `#[deep_clone(default)]` starts with none"
)]
pub trait WakesIsData<'a, T: ?Sized> {}
impl WakesIsData<'_, Nothing> for Nothing {}
refused! { WakesIsData:
    Waker,
}

impl LiveIsData<'_, Nothing> for Nothing {}
refused! { LiveIsData:
    {R, C} Live<R, C>,
}
