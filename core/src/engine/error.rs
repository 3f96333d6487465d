//! Why a value could not be cloned.

use alloc::{format, string::String};
use core::{error::Error, fmt};

/// Why a value could not be cloned.
///
/// [`DeepClone::try_deep_clone`](crate::DeepClone::try_deep_clone) gives it before anything is copied;
/// [`deep_clone`](crate::DeepClone::deep_clone) panics with its text.
///
/// # Examples
///
/// ```
/// use std::cell::RefCell;
/// use freshtwin::DeepClone;
///
/// let cell = RefCell::new(1);
/// let guard = cell.borrow_mut();
/// let error = cell.try_deep_clone().unwrap_err();
/// assert!(error.to_string().contains("mutably borrowed"));
/// # drop(guard);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CloneError {
    kind: Kind,
    type_name: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Borrowed,
    Held,
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    Poisoned,
    Cycle,
    TooDeep,
    /// Beyond so many levels.
    TooDeepLive(u32),
}

impl CloneError {
    /// A cell of type `T` is mutably borrowed: for what is written by hand.
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
        Self::of::<T>(Kind::Borrowed)
    }

    /// A lock of type `T` is held: for what is written by hand.
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
        Self::of::<T>(Kind::Held)
    }

    #[cfg(feature = "std")]
    pub(crate) fn poisoned<T: ?Sized>() -> Self {
        Self::of::<T>(Kind::Poisoned)
    }

    pub(crate) fn cycle<T: ?Sized>() -> Self {
        Self::of::<T>(Kind::Cycle)
    }

    pub(crate) fn too_deep<T: ?Sized>() -> Self {
        Self::of::<T>(Kind::TooDeep)
    }

    pub(crate) fn too_deep_live<T: ?Sized>(levels: u32) -> Self {
        Self::of::<T>(Kind::TooDeepLive(levels))
    }

    fn of<T: ?Sized>(kind: Kind) -> Self {
        Self { kind, type_name: core::any::type_name::<T>() }
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
}

impl fmt::Display for CloneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.type_name;
        let reason: String = match self.kind {
            Kind::Borrowed => format!("a `{name}` is mutably borrowed"),
            Kind::Held => format!("a `{name}` is locked"),
            Kind::Poisoned => format!("a `{name}` is poisoned"),
            Kind::Cycle => format!(
                "a cycle of strong references runs through `{name}`, and no cell on it can stand empty until the cycle is closed"
            ),
            Kind::TooDeepLive(levels) => format!(
                "`{name}` values are nested in each other more than {levels} levels deep (feature `stacker` lifts this limit)"
            ),
            Kind::TooDeep => format!(
                "`{name}` values are nested in each other through plain `Weak` fields too deep for the stack (feature `stacker` lifts this; so does a `RefCell<Weak<_>>`)"
            ),
        };
        write!(f, "cannot deep-clone: {reason}")
    }
}

impl fmt::Debug for CloneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloneError").field("kind", &self.kind).field("type_name", &self.type_name).finish()
    }
}

impl Error for CloneError {}
