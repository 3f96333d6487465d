//! One trait for `Rc` and `Arc`, and one for what a node's content can do.

use alloc::{
    rc::{self, Rc},
    sync::{self, Arc},
};

use crate::{Cloner, Surveyor};

/// A counted pointer.
pub(crate) trait Handle: Clone + 'static {
    type Target: ?Sized;
    type Weak: Clone + 'static;
    /// Whether other threads may make handles and drop them at any time.
    const IS_ATOMIC: bool;

    fn target(&self) -> &Self::Target;
    fn address(&self) -> usize;
    /// Whether no other handle, strong or weak, can lead here.
    fn is_unshared(&self) -> bool;
    fn has_weak(&self) -> bool;
    /// How many strong handles lead here, and how many `Weak`s.
    fn owners(&self) -> usize;
    fn weaks(&self) -> usize;
    fn downgrade(&self) -> Self::Weak;
    fn upgrade(weak: &Self::Weak) -> Option<Self>;
    fn get_mut(&mut self) -> Option<&mut Self::Target>;
}

macro_rules! handle {
    ($rc:ident, $module:ident, $is_atomic:literal) => {
        impl<T: ?Sized + 'static> Handle for $rc<T> {
            type Target = T;
            type Weak = $module::Weak<T>;
            const IS_ATOMIC: bool = $is_atomic;

            #[inline]
            fn target(&self) -> &T {
                self
            }
            #[inline]
            fn address(&self) -> usize {
                $rc::as_ptr(self).cast::<()>() as usize
            }
            #[inline]
            fn is_unshared(&self) -> bool {
                $rc::strong_count(self) == 1 && $rc::weak_count(self) == 0
            }
            #[inline]
            fn has_weak(&self) -> bool {
                $rc::weak_count(self) != 0
            }
            #[inline]
            fn owners(&self) -> usize {
                $rc::strong_count(self)
            }
            #[inline]
            fn weaks(&self) -> usize {
                $rc::weak_count(self)
            }
            #[inline]
            fn downgrade(&self) -> Self::Weak {
                $rc::downgrade(self)
            }
            #[inline]
            fn upgrade(weak: &Self::Weak) -> Option<Self> {
                weak.upgrade()
            }
            #[inline]
            fn get_mut(&mut self) -> Option<&mut T> {
                $rc::get_mut(self)
            }
        }
    };
}

handle!(Rc, rc, false);
handle!(Arc, sync, true);

/// The type of [`Content::make_cyclic`].
pub(crate) type MakeCyclic<H> =
    fn(&<H as Handle>::Target, &mut Cloner, &mut dyn FnMut(&mut Cloner, &<H as Handle>::Weak)) -> Option<H>;

/// How the content behind handles of one type is looked through and copied: by `DeepClone`, or through its lock.
pub(crate) trait Content<H: Handle>: 'static {
    fn survey(source: &H::Target, copy: &H::Target, surveyor: &mut Surveyor<'_>);
    fn make(source: &H::Target, cloner: &mut Cloner) -> H;
    /// Whether every object can be made by `make_cyclic`.
    const IS_CYCLIC: bool;
    /// Whether this object can be.
    fn may_be_cyclic(source: &H::Target) -> bool {
        let _ = source;
        Self::IS_CYCLIC
    }
    /// `make`, with a `Weak` to the new handle for `before`, which runs first. `None` if that is impossible: std makes
    /// a `Weak` before its target only if the target is sized.
    fn make_cyclic(source: &H::Target, cloner: &mut Cloner, before: &mut dyn FnMut(&mut Cloner, &H::Weak))
    -> Option<H>;
    /// `make_cyclic` for objects that the memo keeps as slices, by a type that knows them as arrays.
    const MAKE_CYCLIC: Option<MakeCyclic<H>> = None;
    fn assign(target: &mut H::Target, source: &H::Target, cloner: &mut Cloner) -> bool;
    /// Whether unshared content may be looked through on the way, as a part of the node that it belongs to.
    const MAY_INLINE: bool;
    /// Whether there is nothing inside that a survey has to see.
    fn is_plain() -> bool;
    /// Whether there is nothing inside but, perhaps, a cell that may be borrowed: the copy can be made when a handle is
    /// cloned.
    #[inline]
    fn is_leaf() -> bool {
        Self::is_plain()
    }
}
