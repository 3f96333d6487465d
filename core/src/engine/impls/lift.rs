//! Asks a type whether it is plain (`__freshtwin_dispatch`). A container is plain if all of its type parameters are: it
//! asks these one after the other, and passes on what they answer.

use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::{Cloner, DeepClone, engine::Dispatch, engine::depth::grown_unless_plain};

/// A question to `Container`, which is passed on to its type parameters. Those in `Done` have answered that they are
/// plain.
pub(super) struct Lifted<Container, Done, D> {
    pub(super) question: D,
    pub(super) coarse: bool,
    known: PhantomData<fn() -> (Container, Done)>,
}

impl<Container, Done, D> Lifted<Container, Done, D> {
    #[inline]
    pub(super) const fn new(question: D, coarse: bool) -> Self {
        Self { question, coarse, known: PhantomData }
    }
}

/// `lift!([A B] (A, B))`: a pair is plain if `A` and `B` are. A second list holds parameters that are not asked.
macro_rules! lift {
    ([$first:ident $($rest:ident)*] $({$($extra:tt)*})? $whole:ty) => {
        lift!(@ask [] $first [$($rest)*] [$($($extra)*)?] $whole);
    };
    (@ask [$($done:ident)*] $now:ident [] [$($extra:tt)*] $whole:ty) => {
        impl<$($done: DeepClone + Clone,)* $now: DeepClone, Question: Dispatch<$whole>, $($extra)*> Dispatch<$now>
            for $crate::engine::impls::lift::Lifted<$whole, ($($done,)*), Question>
        {
            type Out = Question::Out;
            #[inline]
            fn __freshtwin_if_plain(self) -> Question::Out where $now: Clone {
                if self.coarse { self.question.__freshtwin_if_coarse() } else { self.question.__freshtwin_if_plain() }
            }
            #[inline]
            fn __freshtwin_if_coarse(self) -> Question::Out where $now: Clone {
                self.question.__freshtwin_if_coarse()
            }
            #[inline]
            fn __freshtwin_otherwise(self) -> Question::Out {
                self.question.__freshtwin_otherwise()
            }
        }
    };
    (@ask [$($done:ident)*] $now:ident [$next:ident $($rest:ident)*] [$($extra:tt)*] $whole:ty) => {
        impl<$($done: DeepClone + Clone,)* $now: DeepClone, $next: DeepClone, $($rest: DeepClone,)* Question: Dispatch<$whole>, $($extra)*>
            Dispatch<$now> for $crate::engine::impls::lift::Lifted<$whole, ($($done,)*), Question>
        {
            type Out = Question::Out;
            #[inline]
            fn __freshtwin_if_plain(self) -> Question::Out where $now: Clone {
                $next::__freshtwin_dispatch($crate::engine::impls::lift::Lifted::<$whole, ($($done,)* $now,), Question>::new(self.question, self.coarse))
            }
            #[inline]
            fn __freshtwin_if_coarse(self) -> Question::Out where $now: Clone {
                $next::__freshtwin_dispatch($crate::engine::impls::lift::Lifted::<$whole, ($($done,)* $now,), Question>::new(self.question, true))
            }
            #[inline]
            fn __freshtwin_otherwise(self) -> Question::Out {
                self.question.__freshtwin_otherwise()
            }
        }
        lift!(@ask [$($done)* $now] $next [$($rest)*] [$($extra)*] $whole);
    };
}

/// The `__freshtwin_dispatch` of a type that `lift!` was called for: asks its first parameter.
macro_rules! dispatch_through {
    ($first:ident) => {
        #[inline]
        fn __freshtwin_dispatch<Question: Dispatch<Self>>(question: Question) -> Question::Out {
            $first::__freshtwin_dispatch($crate::engine::impls::lift::Lifted::<Self, (), Question>::new(
                question, false,
            ))
        }
    };
}

pub(super) use {dispatch_through, lift};

/// Returns `source.clone()` if that is known to be the deep clone, else `general(source)`.
#[inline]
pub(super) fn clone_or<T: DeepClone>(source: &T, general: impl FnOnce(&T) -> T) -> T {
    T::__freshtwin_dispatch(CloneOr(source, general))
}

struct CloneOr<'a, T, F>(&'a T, F);

impl<T, F: FnOnce(&T) -> T> Dispatch<T> for CloneOr<'_, T, F> {
    type Out = T;
    #[inline]
    fn __freshtwin_if_plain(self) -> T
    where
        T: Clone,
    {
        self.0.clone()
    }
    #[inline]
    fn __freshtwin_otherwise(self) -> T {
        self.1(self.0)
    }
}

/// Calls `target.clone_from(source)` if `Item`s are plain and own nothing, so that it is one copy of memory; else
/// `general`.
#[inline]
pub(super) fn clone_from_or<T: DeepClone, Item>(target: &mut T, source: &T, general: impl FnOnce(&mut T, &T)) {
    if core::mem::needs_drop::<Item>() {
        general(target, source);
    } else {
        T::__freshtwin_dispatch(CloneFromOr(target, source, general));
    }
}

struct CloneFromOr<'a, T, F>(&'a mut T, &'a T, F);

impl<T, F: FnOnce(&mut T, &T)> Dispatch<T> for CloneFromOr<'_, T, F> {
    type Out = ();
    #[inline]
    fn __freshtwin_if_plain(self)
    where
        T: Clone,
    {
        self.0.clone_from(self.1);
    }
    #[inline]
    fn __freshtwin_otherwise(self) {
        self.2(self.0, self.1);
    }
}

/// Whether a key of type `K` that is equal to another one is its copy: plain, and its `Eq` looks at everything.
#[inline]
pub(super) fn equal_is_copy<K: DeepClone>() -> bool {
    K::__freshtwin_dispatch(EqualIsCopy)
}

struct EqualIsCopy;

impl<K> Dispatch<K> for EqualIsCopy {
    type Out = bool;
    #[inline]
    fn __freshtwin_if_plain(self) -> bool
    where
        K: Clone,
    {
        true
    }
    #[inline]
    fn __freshtwin_if_coarse(self) -> bool
    where
        K: Clone,
    {
        false
    }
    #[inline]
    fn __freshtwin_otherwise(self) -> bool {
        false
    }
}

/// Clones all items of a slice: by one copy of memory if they are plain and own nothing.
#[inline]
pub(crate) fn clone_slice<T: DeepClone>(slice: &[T], cloner: &mut Cloner) -> Vec<T> {
    T::__freshtwin_dispatch(CloneSlice(slice, cloner))
}

struct CloneSlice<'a, T>(&'a [T], &'a mut Cloner);

impl<T: DeepClone> Dispatch<T> for CloneSlice<'_, T> {
    type Out = Vec<T>;
    #[inline]
    fn __freshtwin_if_plain(self) -> Vec<T>
    where
        T: Clone,
    {
        self.0.to_vec()
    }
    #[inline]
    fn __freshtwin_otherwise(self) -> Vec<T> {
        grown_unless_plain::<T, _>(|| self.0.iter().map(|item| item.deep_clone_in(self.1)).collect())
    }
}
