//! The one module with `unsafe` code: boxes, counted pointers and weak ones whose content's type is known on one side
//! only, and the one cell that safe code cannot make.
//!
//! A `dyn Shape` has a clone of its own type made behind its vtable, where that type (here `S`) is known; the result
//! crosses back as a thin pointer and gets the metadata (vtable or length) of the source again. The invariants:
//!
//! 1. Every type here has private fields and is made and taken apart in this crate only, so no other code can mix them
//!    up.
//! 2. [`Owned`] is made from a `Box`, `Rc`, `Arc` or `Weak` by the source's own method, and goes at once into the
//!    `attach_*` function of the same kind with the *same source* as the pattern. So the metadata fits: the vtable is
//!    the one for `S`, and slices were copied with their length (checked where they are made). An array, alone or in a
//!    `RefCell`, may have been copied as the slice that it coerces to, and a `str` as its bytes: the layout is the same
//!    (checked by size), and so are the bytes, which nothing can change while they are shared.
//! 3. [`HandleRef`] is made from a live `Rc`/`Arc` (by `as_ptr`, so with the right to the counts) and is borrowed from
//!    it; `borrow_*` gives a handle that is never dropped, so the counts stay. Its type is that of the content, or one
//!    that std converts a handle to without a new allocation (`[T; N]` to `[T]`, `str` to `[u8]`).
//! 4. [`Ref`] carries the `TypeId` of its value's type with lifetimes erased, and is only cast to a type of that id.
//!    The id says nothing about lifetimes: two `Box<dyn Shape + 'a>` may hold an `S<'static>` and an `S<'a>`, and a
//!    hook of `S` could carry a reference from one to the other. So it is cast only where both sides are known to have
//!    the same: the pointers that lead to them are of one type and its target is `S` itself (`of_target`), or the
//!    target lives for `'static` (`of_lasting_target`), or `S` does, of which [`Lasting`] is the proof.
//! 5. A [`Parcel`] owns a box of the type whose id it carries, and was made with a proof ([`Lasting`]) that this type
//!    borrows nothing. It is only opened as a type of that id with such a proof: then both are the same type.
//! 6. An [`AnyBox`] is made with the id of its content's type, which lives for `'static`, and its content is never
//!    replaced by another; it is only seen as a type of that id.
//! 7. The data pointer is the first word of a fat pointer (as `dyn-clone`, `anyhow` and others rely on); the size is
//!    checked.
#![allow(unsafe_code, reason = "see the invariants above")]

use alloc::{
    alloc::{alloc, handle_alloc_error},
    boxed::Box,
    rc::{self, Rc},
    sync::{self, Arc},
    vec::Vec,
};
use core::{alloc::Layout, any::TypeId, cell::RefCell, marker::PhantomData, mem::ManuallyDrop};

mod any_box;
mod lasting;

pub(crate) use any_box::AnyBox;
pub(crate) use lasting::{Lasting, Parcel};

/// A reference whose type is known by its id.
#[derive(Clone, Copy)]
pub struct Ref<'a> {
    data: *const (),
    len: usize,
    type_id: TypeId,
    same_lifetimes: bool,
    lifetime: PhantomData<&'a ()>,
}

/// Lets this crate alone make a [`Ref`] of a value behind a vtable (invariant 1).
#[derive(Clone, Copy)]
pub struct Token(());

impl Token {
    pub(crate) const NEW: Self = Self(());
}

/// A live `Rc` or `Arc`, borrowed.
#[derive(Clone, Copy)]
pub struct HandleRef<'a> {
    data: *const (),
    lifetime: PhantomData<&'a ()>,
}

/// An owned `Box`, `Rc`, `Arc` or `Weak` on its way to its metadata.
#[must_use]
pub struct Owned {
    data: *const (),
}

/// The id of `T` with its lifetimes erased.
pub(crate) fn type_id<T: ?Sized>() -> TypeId {
    trait Named {
        fn id(&self) -> TypeId
        where
            Self: 'static;
    }
    impl<T: ?Sized> Named for PhantomData<T> {
        fn id(&self) -> TypeId
        where
            Self: 'static,
        {
            TypeId::of::<T>()
        }
    }
    let marker = PhantomData::<T>;
    let named: &dyn Named = &marker;
    // SAFETY: only a lifetime changes, in the type of a value without content; `id` hands nothing out that has it.
    unsafe { core::mem::transmute::<&dyn Named, &(dyn Named + 'static)>(named) }.id()
}

impl<'a> Ref<'a> {
    pub(crate) fn new<S>(value: &'a S) -> Self {
        Self {
            data: core::ptr::from_ref(value).cast(),
            len: 0,
            type_id: type_id::<S>(),
            same_lifetimes: false,
            lifetime: PhantomData,
        }
    }

    pub(crate) fn slice<T>(slice: &'a [T]) -> Self {
        Self {
            data: slice.as_ptr().cast(),
            len: slice.len(),
            type_id: type_id::<[T]>(),
            same_lifetimes: false,
            lifetime: PhantomData,
        }
    }

    /// A reference that is never followed: its `T` is neither sized nor a slice, so that no `get` asks for that type.
    pub(crate) fn closed<T: ?Sized>() -> Self {
        const { assert!(size_of::<&T>() > size_of::<&()>()) };
        Self { data: core::ptr::null(), len: 0, type_id: type_id::<T>(), same_lifetimes: false, lifetime: PhantomData }
    }

    /// The same reference, behind a pointer to a `T`; it will be cast to the target's type behind another pointer to a
    /// `T`.
    #[inline]
    pub(crate) fn of_target<T: ?Sized>(self) -> Self {
        // The id of a trait object is not the id of any concrete type. Any other `T` is the type of all values it
        // points to.
        Self { same_lifetimes: self.type_id == type_id::<T>(), ..self }
    }

    /// `of_target` for a `T` that can only be made from types that borrow nothing.
    #[inline]
    #[expect(clippy::extra_unused_type_parameters, reason = "the bound on it is the promise")]
    pub(crate) fn of_lasting_target<T: ?Sized + 'static>(self) -> Self {
        Self { same_lifetimes: true, ..self }
    }

    /// Whether the value behind a pointer to a `T` is a `T` itself. If it is not, `T` is a trait object.
    #[inline]
    pub(crate) fn is_of<T: ?Sized>(&self) -> bool {
        size_of::<&T>() == size_of::<&()>() || self.type_id == type_id::<T>()
    }

    pub(crate) fn get<S>(self, lasting: Option<Lasting<S>>) -> Option<&'a S> {
        let known = self.same_lifetimes || lasting.is_some();
        // SAFETY: invariant 4; `data` came from a `&'a S`.
        (known && self.type_id == type_id::<S>()).then(|| unsafe { &*self.data.cast::<S>() })
    }

    pub(crate) fn get_slice<T>(self) -> Option<&'a [T]> {
        // SAFETY: invariant 4; `data` and `len` came from a `&'a [T]`.
        (self.same_lifetimes && self.type_id == type_id::<[T]>())
            .then(|| unsafe { core::slice::from_raw_parts(self.data.cast::<T>(), self.len) })
    }
}

/// `pattern` with its data pointer replaced.
fn with_data<T: ?Sized>(pattern: *const T, data: *const ()) -> *const T {
    const { assert!(size_of::<*const T>() >= size_of::<*const ()>()) };
    let mut pointer = pattern;
    // SAFETY: invariant 7; `pointer` is a local at least as large as what is written.
    unsafe { (&raw mut pointer).cast::<*const ()>().write(data) };
    pointer
}

impl Owned {
    pub(crate) fn from_box<S: ?Sized>(content: Box<S>) -> Self {
        Self { data: Box::into_raw(content).cast_const().cast() }
    }
}

pub(crate) fn attach_box<T: ?Sized>(source: &T, owned: Owned) -> Box<T> {
    // SAFETY: invariant 2.
    unsafe { Box::from_raw(with_data(source, owned.data).cast_mut()) }
}

macro_rules! counted {
    ($rc:ident, $module:ident, $of:ident, $borrow:ident, $from:ident, $attach:ident, $from_weak:ident, $attach_weak:ident,
     $dangling:ident) => {
        impl<'a> HandleRef<'a> {
            pub(crate) fn $of<T: ?Sized>(handle: &'a $rc<T>) -> Self {
                Self { data: $rc::as_ptr(handle).cast(), lifetime: PhantomData }
            }
        }

        impl Owned {
            pub(crate) fn $from<S: ?Sized>(handle: $rc<S>) -> Self {
                Self { data: $rc::into_raw(handle).cast() }
            }

            pub(crate) fn $from_weak<S: ?Sized>(weak: $module::Weak<S>) -> Self {
                Self { data: weak.into_raw().cast() }
            }
        }

        /// The handle that `shared` was made from, as a handle to the type of `content`, its target.
        pub(crate) fn $borrow<S: ?Sized>(content: &S, shared: HandleRef<'_>) -> ManuallyDrop<$rc<S>> {
            // SAFETY: invariant 3; the count is not touched, since the handle is never dropped.
            ManuallyDrop::new(unsafe { $rc::from_raw(with_data(content, shared.data)) })
        }

        pub(crate) fn $attach<T: ?Sized>(source: &T, owned: Owned) -> $rc<T> {
            // SAFETY: invariant 2.
            unsafe { $rc::from_raw(with_data(source, owned.data)) }
        }

        pub(crate) fn $attach_weak<T: ?Sized>(source: &T, owned: Owned) -> $module::Weak<T> {
            // SAFETY: invariant 2.
            unsafe { $module::Weak::from_raw(with_data(source, owned.data)) }
        }

        /// A `Weak` that was never alive, with the metadata of `like`.
        pub(crate) fn $dangling<T: ?Sized>(like: &$module::Weak<T>) -> $module::Weak<T> {
            let never: *const () = $module::Weak::<()>::new().into_raw();
            // SAFETY: this is what `Weak::<S>::new()` coerced to `Weak<T>` gives from `into_raw`: the address that
            // marks a `Weak` without allocation, and metadata of a valid `T`.
            unsafe { $module::Weak::from_raw(with_data(like.as_ptr(), never)) }
        }
    };
}

counted!(Rc, rc, of_rc, borrow_rc, from_rc, attach_rc, from_rc_weak, attach_rc_weak, dangling_rc);
counted!(Arc, sync, of_arc, borrow_arc, from_arc, attach_arc, from_arc_weak, attach_arc_weak, dangling_arc);

/// A new cell with `items`, as many as `source` has: safe code makes such a cell from arrays only.
///
/// # Panics
///
/// If the numbers differ.
pub(crate) fn box_cell<T>(source: &RefCell<[T]>, items: Vec<T>) -> Box<RefCell<[T]>> {
    let content: *mut [T] = source.as_ptr();
    assert_eq!(content.len(), items.len(), "a copied slice keeps its length");
    let start = core::ptr::from_ref(source).cast::<u8>();
    let offset = content.cast::<u8>() as usize - start as usize;
    let layout = Layout::for_value(source);
    let empty: RefCell<[T; 0]> = RefCell::new([]);
    debug_assert!(offset <= size_of_val(&empty));
    let items = ManuallyDrop::new(items);
    // SAFETY: the layout is that of a cell with as many items, and never empty (the borrow flag). What comes before the
    // items is copied from a fresh cell that coerces to `RefCell<[T]>`, so it has the same prefix; the items are moved
    // out of `items`, which drops none of them (its buffer is freed below).
    unsafe {
        let memory = alloc(layout);
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        memory.copy_from_nonoverlapping((&raw const empty).cast::<u8>(), offset);
        memory.add(offset).cast::<T>().copy_from_nonoverlapping(items.as_ptr(), items.len());
        drop(Vec::from_raw_parts(items.as_ptr().cast_mut().cast::<ManuallyDrop<T>>(), 0, items.capacity()));
        Box::from_raw(with_data(source, memory.cast_const().cast()).cast_mut())
    }
}
