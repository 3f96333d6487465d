//! Questions about trait objects, chosen by the name of their trait. They ask the field's type, and their texts name
//! the object that is a part of it.
//!
//! If the other parts of the type are data, the impl that applies is marked `do_not_recommend`, so that the error is
//! about the question itself. If one of them is refused, the error is about [`PartBesideIsData`]; if one of them is not
//! data, an error has said so already: see `kind`.

use super::with_text::with_text;
use crate::DeepClone;
use crate::engine::{CloneThrough, Part, by_lock};
use crate::refused::kind::{FieldIsData, KindIsData, KindIsRefused, Neither, Nor};

/// Asked about a part beside an object. If the part is refused, the error is about this trait.
#[doc(hidden)]
pub trait PartBesideIsData<Kind = KindIsRefused> {
    /// Generated code names this constant, to ask whether the trait is implemented.
    const ASKED: () = ();
}

impl<T: ?Sized> PartBesideIsData<KindIsData> for T {}
impl<T: DeepClone> PartBesideIsData<KindIsRefused> for T {}
impl<T: ?Sized> PartBesideIsData<Neither> for T {}
impl<T: ?Sized> PartBesideIsData<Nor> for T {}

macro_rules! object {
    ($name:ident of $question:path: $message:literal, $label:literal, $($note:literal),*) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),*)]
        #[doc(hidden)]
        pub trait $name<Part_: ?Sized, Kind = KindIsData>: Sized {
            #[doc(hidden)]
            const __FRESHTWIN_PART: Part<Self>;
        }

        #[diagnostic::do_not_recommend]
        impl<T: $question, Part_: ?Sized> $name<Part_> for T {
            const __FRESHTWIN_PART: Part<T> = T::__FRESHTWIN_PART;
        }

        impl<T, Part_: ?Sized> $name<Part_, KindIsRefused> for T {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Neither>>::__FRESHTWIN_PART;
        }

        impl<T, Part_: ?Sized> $name<Part_, Neither> for T {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Neither>>::__FRESHTWIN_PART;
        }
        impl<T, Part_: ?Sized> $name<Part_, Nor> for T {
            const __FRESHTWIN_PART: Part<T> = <T as FieldIsData<Nor>>::__FRESHTWIN_PART;
        }
    };
}

with_text! { shape: object! ShapeIsData of DeepClone: "`{Part_}` cannot be deep-cloned: its trait does not ask for that", }

// Not about a trait object, but asked in the same way. The error about the lock would advise `lock`, and once that is
// followed, the error about the `Live` would come.
object! { LockedLiveIsData of DeepClone:
    "`{Part_}` holds a live resource, so it is not data",
    "a lock around a live resource",
    "mark the field `#[resource]`, or `#[resource(async)]` where it opens asynchronously: each twin opens the resource anew, in a new lock",
    "to use the same one from both values, hold it in an `Arc`, and mark the field `#[deep_clone(share)]`"
}

object! { AroundStreamIsData of DeepClone:
    "`{Part_}` is not data that can be deep-cloned",
    "around a live resource",
    "open it anew for each twin: `#[resource(open = EXPR)]`, where EXPR gives a `Result` of the field's type; `#[resource]` alone for a type with resources of its own",
    "to use the same one from both values, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`",
    "for a type of your own that holds no resource: `#[derive(DeepClone)]`"
}

object! { SignalBesideALockIsData of DeepClone:
    "`{Part_}` is not data: its meaning is which threads or tasks wait for it",
    "threads or tasks wait for this one",
    "a new one for each copy, and a new lock beside it: `#[deep_clone(default)]`, or `#[deep_clone(default = EXPR)]` where the lock does not start with the `Default`",
    "to use the same ones from both values, hold them in an `Arc`, and mark the field `#[deep_clone(share)]`"
}

object! { ByCloneIsData of DeepClone:
    "`ByClone` copies what it holds by `Clone`, and `{Part_}` has none",
    "has no `Clone`",
    "for a type of your own: `#[derive(DeepClone)]` on it, and hold it without `ByClone`",
    "for a live resource, which each twin opens anew: `#[resource(open = EXPR)]` on a field that holds it without `ByClone`",
    "to copy it by a function: `#[deep_clone(with = FUNCTION)]`"
}

object! { BorrowedSliceIsData of DeepClone:
    "`{Part_}` is data only where its elements are `Copy` and data themselves",
    "borrows elements that may change, or are not data",
    "to hold elements of its own, which are copied: a `Vec` of them",
    "to keep the same reference in both values: `#[deep_clone(share)]`"
}

object! { CowIsData of DeepClone:
    "`{Part_}` can borrow what may change, so it is not data",
    "a `Cow` of something other than text, a path or a list of `Copy` data",
    "to keep what is borrowed, and to copy what is owned by its `Clone`: `#[deep_clone(clone)]`",
    "or hold the data without the `Cow`"
}

with_text! { iterator: object! DynIteratorIsData of DeepClone: "`{Part_}` cannot be deep-cloned: what an iterator holds is hidden", }

object! { ShapeInCellIsData of DeepClone:
    "`{Part_}` cannot be deep-cloned in a `RefCell`, which hides the type that would be copied",
    "put it in a `Box`",
    "hold a `RefCell<Box<{Part_}>>`: an object in a `Box` is data where its trait has the supertrait `freshtwin::DynDeepClone`",
    "to keep the same object, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
}

with_text! { locked: object! ShapeInLockIsData of DeepClone: }
with_text! { locked: object! LockedShapeIsData of CloneThrough<by_lock>: }

with_text! { closure: object! ClosureIsData of DeepClone: "`{Part_}` cannot be deep-cloned: what a closure captures is hidden", }

object! { ChangingClosureIsData of DeepClone:
    "`{Part_}` cannot be deep-cloned: what a closure captures is hidden",
    "a closure",
    "where it captures nothing, hold a function pointer with its signature, which is data, such as `fn(u32) -> u32`",
    "to call the same closure from both values, hold it in an `Rc<RefCell<..>>` or an `Arc<Mutex<..>>`, and mark the field `#[deep_clone(share)]`; a `FnOnce` can be called by one of them only",
    "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
}

object! { SharedClosureIsData of DeepClone:
    "`{Part_}` cannot be deep-cloned: what a closure captures is hidden",
    "a closure",
    "to call the same closure from both values, mark the field `#[deep_clone(share)]`",
    "where it captures nothing, hold a function pointer with its signature, which is data, such as `fn(u32) -> u32`"
}

with_text! { error: object! DynErrorIsData of DeepClone: }

with_text! { any: object! AnyIsData of DeepClone: }

with_text! { stream: object! DynStreamIsData of DeepClone: "`{Part_}` is a live resource, not data", }

with_text! { future: object! FutureIsData of DeepClone: "`{Part_}` is work under way, not data", }

object! { CellInLockIsData of CloneThrough<by_lock>:
    "`{Part_}` is a cell in a lock, where `#[deep_clone(lock)]` alone does not reach what is not `Copy`",
    "not reached by `lock`",
    "to copy it, too: `#[deep_clone(lock, cell)]`, which takes the content out of the cell, clones it and puts it back; meanwhile the cell holds the default value"
}

object! { LockInALockIsData of DeepClone:
    "`{Part_}` is a lock in a lock, where `#[deep_clone(lock)]` does not reach",
    "not reached by `lock`",
    "give this lock a type of its own, `#[derive(DeepClone)] struct Inner {{ #[deep_clone(lock)] lock: {Part_} }}` (`struct Inner<T>` where it holds a parameter `T`), hold an `Inner` here, and mark the field `#[deep_clone(lock)]`",
    "or keep the same locks in both values: `#[deep_clone(share)]` where they are in an `Rc` or `Arc`",
    "or copy the field by a function of yours: `#[deep_clone(with = FUNCTION)]`"
}

object! { LockInLockIsData of CloneThrough<by_lock>:
    "`{Part_}` is a lock in a lock, where `#[deep_clone(lock)]` does not reach",
    "not reached by `lock`",
    "give this lock a type of its own: `#[derive(DeepClone)] struct Inner {{ #[deep_clone(lock)] lock: {Part_} }}` (`struct Inner<T>` where it holds a parameter `T`)",
    "or copy the field by a function of yours: `#[deep_clone(with = FUNCTION)]`"
}
