//! The proof that a type borrows nothing, and what it allows: to keep a value without its type.

use alloc::{boxed::Box, vec::Vec};
use core::{any::TypeId, cell::RefCell, marker::PhantomData, mem::ManuallyDrop};

use super::type_id;

/// Proof that `T: 'static`, for code without that bound. It is invariant, so that a proof about one type cannot become
/// one about another.
pub struct Lasting<T: ?Sized>(PhantomData<fn(*mut T) -> *mut T>);

impl<T: ?Sized + 'static> Lasting<T> {
    /// The proof.
    pub const PROOF: Option<Self> = Some(Self(PhantomData));
}

macro_rules! lasting_in {
    ($($name:ident $Container:ident),*) => {
        impl<T> Lasting<T> {
            $(
                /// The proof for what holds nothing but `T`s.
                pub(crate) const fn $name(items: Option<Self>) -> Option<Lasting<$Container<T>>> {
                    match items {
                        Some(_) => Some(Lasting(PhantomData)),
                        None => None,
                    }
                }
            )*
        }
    };
}

lasting_in!(in_option Option, in_vec Vec, in_cell RefCell);

impl<A> Lasting<A> {
    /// The proof for a pair.
    pub(crate) const fn in_pair<B>(first: Option<Self>, second: Option<Lasting<B>>) -> Option<Lasting<(A, B)>> {
        match (first, second) {
            (Some(_), Some(_)) => Some(Lasting(PhantomData)),
            _ => None,
        }
    }
}

/// A value of a type that is known by its id, on the heap.
pub(crate) struct Parcel {
    content: *mut (),
    type_id: TypeId,
    drop: unsafe fn(*mut ()),
}

impl Parcel {
    pub(crate) fn new<T>(content: T, _: Lasting<T>) -> Self {
        // SAFETY: called once, with the box of a `T` that `new` made.
        let drop = |content: *mut ()| drop(unsafe { Box::from_raw(content.cast::<T>()) });
        Self { content: Box::into_raw(Box::new(content)).cast(), type_id: type_id::<T>(), drop }
    }

    /// The content, if it is a `T`.
    pub(crate) fn open<T>(self, _: Lasting<T>) -> Option<T> {
        if self.type_id != type_id::<T>() {
            return None;
        }
        let this = ManuallyDrop::new(self);
        // SAFETY: invariant 5; `this` does not drop the box.
        Some(*unsafe { Box::from_raw(this.content.cast::<T>()) })
    }
}

impl Drop for Parcel {
    fn drop(&mut self) {
        // SAFETY: invariant 5; the box is dropped here only.
        unsafe { (self.drop)(self.content) }
    }
}
