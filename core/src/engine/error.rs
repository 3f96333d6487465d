//! Why a clone failed.

mod text;

use alloc::{vec, vec::Vec};
use core::{error::Error, fmt};

use crate::{CloneError, CloneErrorKind};

/// The kind of an error, with what its text needs besides the type.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Cause {
    Borrowed,
    Held,
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    Poisoned,
    Cycle {
        types: Vec<&'static str>,
        /// A type on the cycle whose hand-written impl has no `fill_in`.
        unfilled: Option<&'static str>,
    },
    DeepWeaks,
    /// With the limit of levels.
    DeepLive(u32),
    /// A `Weak` leads to the unsized object that it is a part of.
    WeakIntoItself,
    HiddenChain,
    NestedClones,
    EqualKeys,
    ReplacedCloner,
    /// The types from the one that is in the making to the one that leads back to it.
    HiddenCycle(Vec<&'static str>),
    /// The same, through a lock whose content another thread may have changed since the survey.
    LateCycle(Vec<&'static str>),
    HiddenOwner,
    /// A cell was not reached when it was to be filled.
    Unfilled,
}

impl CloneError {
    /// A cell of type `T` is mutably borrowed: for hand-written impls.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::CloneError;
    ///
    /// assert_eq!(CloneError::borrowed::<u8>().to_string(), "cannot deep-clone: a `u8` is mutably borrowed");
    /// ```
    #[must_use]
    pub fn borrowed<T: ?Sized>() -> Self {
        Self::of::<T>(Cause::Borrowed)
    }

    /// A lock of type `T` is held: for hand-written impls.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::CloneError;
    ///
    /// assert_eq!(CloneError::held::<u8>().to_string(), "cannot deep-clone: a `u8` is locked");
    /// ```
    #[must_use]
    pub fn held<T: ?Sized>() -> Self {
        Self::of::<T>(Cause::Held)
    }

    #[cfg(feature = "std")]
    pub(crate) fn poisoned<T: ?Sized>() -> Self {
        Self::of::<T>(Cause::Poisoned)
    }

    /// A cycle of which only one type is known.
    pub(crate) fn cycle_at<T: ?Sized>() -> Self {
        let name = core::any::type_name::<T>();
        Self { cause: Cause::Cycle { types: vec![name], unfilled: None }, type_name: name }
    }

    /// A cycle through these types. `unfilled` is the type on it that keeps a cell from waiting.
    pub(crate) fn cycle_through(path: impl Iterator<Item = &'static str>, unfilled: Option<&'static str>) -> Self {
        let types = distinct(path);
        Self { type_name: types.first().copied().unwrap_or_default(), cause: Cause::Cycle { types, unfilled } }
    }

    #[cfg_attr(feature = "stacker", expect(dead_code, reason = "with `stacker` this is not too deep"))]
    pub(crate) fn deep_weaks(type_name: &'static str) -> Self {
        Self { cause: Cause::DeepWeaks, type_name }
    }

    pub(crate) fn too_deep_live<T: ?Sized>(levels: u32) -> Self {
        Self::of::<T>(Cause::DeepLive(levels))
    }

    /// A `Weak` leads to a value of this type that it is a part of, and that cannot be made with a `Weak` to it
    /// beforehand.
    pub(crate) fn weak_into_itself(type_name: &'static str) -> Self {
        Self { cause: Cause::WeakIntoItself, type_name }
    }

    /// In a copy of this map or set two keys would be equal.
    pub(crate) fn equal_keys<M>() -> Self {
        Self::of::<M>(Cause::EqualKeys)
    }

    /// While a value of this type was cloned, a hook put another cloner in the place of its own.
    pub(crate) fn replaced_cloner(type_name: &'static str) -> Self {
        Self { cause: Cause::ReplacedCloner, type_name }
    }

    /// Clones of values of this type, each by a cloner of its own, nest too deep.
    pub(crate) fn nested_clones(type_name: &'static str) -> Self {
        Self { cause: Cause::NestedClones, type_name }
    }

    /// Calls that no survey foresaw nest too deep, on the way to a value of this type.
    pub(crate) fn hidden_chain(type_name: &'static str) -> Self {
        Self { cause: Cause::HiddenChain, type_name }
    }

    /// The last of these types leads back to the first one, of which a copy is in the making, and the survey did not
    /// see that: a hook hides it, or, with `in_lock`, another thread may have put it there since.
    pub(crate) fn unseen_cycle(path: impl Iterator<Item = &'static str>, in_lock: bool) -> Self {
        let types = distinct(path);
        let type_name = types.first().copied().unwrap_or_default();
        Self { type_name, cause: if in_lock { Cause::LateCycle(types) } else { Cause::HiddenCycle(types) } }
    }

    /// A hook leads to a value of this type, too late for a `Weak` to it.
    pub(crate) fn hidden_owner(type_name: &'static str) -> Self {
        Self { cause: Cause::HiddenOwner, type_name }
    }

    /// A cell in this type, or this cell, kept parts that are empty.
    pub(crate) fn unfilled(type_name: &'static str) -> Self {
        Self { cause: Cause::Unfilled, type_name }
    }

    fn of<T: ?Sized>(cause: Cause) -> Self {
        Self { cause, type_name: core::any::type_name::<T>() }
    }

    /// What kind of thing stopped the clone.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::cell::RefCell;
    /// # use freshtwin::{CloneErrorKind, DeepClone};
    /// let cell = RefCell::new(1_u8);
    /// let _guard = cell.borrow_mut();
    /// assert_eq!(cell.try_deep_clone().unwrap_err().kind(), CloneErrorKind::Borrowed);
    /// ```
    #[must_use]
    pub fn kind(&self) -> CloneErrorKind {
        match self.cause {
            Cause::Borrowed => CloneErrorKind::Borrowed,
            Cause::Held => CloneErrorKind::Held,
            Cause::Poisoned => CloneErrorKind::Poisoned,
            Cause::Cycle { .. } | Cause::LateCycle(_) | Cause::WeakIntoItself => CloneErrorKind::Cycle,
            Cause::DeepWeaks | Cause::DeepLive(_) | Cause::HiddenChain | Cause::NestedClones => CloneErrorKind::TooDeep,
            Cause::EqualKeys => CloneErrorKind::EqualKeys,
            Cause::ReplacedCloner => CloneErrorKind::ReplacedCloner,
            Cause::HiddenCycle(_) | Cause::HiddenOwner | Cause::Unfilled => CloneErrorKind::Hidden,
        }
    }

    /// The name of the type at which the clone had to stop, as [`core::any::type_name`] gives it.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::cell::RefCell;
    /// # use freshtwin::DeepClone;
    /// let cell = RefCell::new(1_u8);
    /// let _guard = cell.borrow_mut();
    /// assert!(cell.try_deep_clone().unwrap_err().type_name().contains("u8"));
    /// ```
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// The types behind the shared pointers on the cycle, in the order in which the cycle leads through them, each type
    /// once. Empty if no cycle stopped the clone.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::{cell::RefCell, rc::Rc};
    /// use freshtwin::DeepClone;
    ///
    /// #[derive(DeepClone)]
    /// enum Item {
    ///     Nothing,
    ///     Holder(Rc<RefCell<Item>>),
    /// }
    ///
    /// let item = Rc::new(RefCell::new(Item::Nothing));
    /// *item.borrow_mut() = Item::Holder(item.clone());
    /// let error = item.try_deep_clone().err().unwrap();
    /// assert!(matches!(error.cycle(), [name] if name.contains("RefCell")));
    /// # *item.borrow_mut() = Item::Nothing;
    /// ```
    #[must_use]
    pub fn cycle(&self) -> &[&'static str] {
        match &self.cause {
            Cause::Cycle { types, .. } | Cause::HiddenCycle(types) | Cause::LateCycle(types) => types,
            _ => &[],
        }
    }
}

/// Each name once, in the order of the first occurrences: a long cycle most often repeats a few types.
fn distinct(names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut distinct = Vec::new();
    for name in names {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct
}

impl fmt::Debug for CloneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CloneError");
        debug.field("kind", &self.kind()).field("type_name", &self.type_name);
        if !self.cycle().is_empty() {
            debug.field("cycle", &self.cycle());
        }
        debug.finish()
    }
}

impl Error for CloneError {}

/// The kind is `Other`.
///
/// # Examples
///
/// ```
/// use std::{cell::RefCell, io};
/// use freshtwin::DeepClone;
///
/// fn snapshot(scores: &RefCell<Vec<u32>>) -> io::Result<Vec<u32>> {
///     Ok(scores.try_deep_clone()?.into_inner())
/// }
///
/// let scores = RefCell::new(vec![3, 1]);
/// assert_eq!(snapshot(&scores)?, [3, 1]);
/// let borrowed = scores.borrow_mut();
/// assert!(snapshot(&scores).unwrap_err().to_string().contains("mutably borrowed"));
/// # drop(borrowed);
/// # Ok::<(), io::Error>(())
/// ```
#[cfg(feature = "std")]
impl From<CloneError> for std::io::Error {
    fn from(error: CloneError) -> Self {
        Self::other(error)
    }
}
