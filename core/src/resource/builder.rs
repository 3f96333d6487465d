//! The typestate of builders: which fields are set.
//!
//! The builder of a struct has one parameter for each field that it holds, after the struct's own parameters. It says
//! whether the field is [`Set`] (the default) or [`Unset`], so that an incomplete builder has another type:
//!
//! ```
//! use std::net::{SocketAddr, UdpSocket};
//! use freshtwin::builder::{Set, Unset};
//! use freshtwin::DeepClone;
//!
//! #[derive(DeepClone)]
//! struct Beacon {
//!     name: String,
//!     address: SocketAddr,
//!     #[resource(from = address)]
//!     socket: UdpSocket,
//! }
//!
//! /// The name is left to the caller.
//! fn on_loopback() -> BeaconBuilder<Unset, Set> {
//!     Beacon::builder().address(([127, 0, 0, 1], 0).into())
//! }
//!
//! # fn main() -> Result<(), freshtwin::OpenError> {
//! let beacon = on_loopback().name("lamp".to_owned()).build()?;
//! let complete: BeaconBuilder = beacon.to_builder();
//! # let _ = complete;
//! # Ok(())
//! # }
//! ```

use crate::{Cloner, DeepClone};

/// Whether a field of a builder is set: [`Set`] or [`Unset`].
///
/// # Examples
///
/// See the [module](self).
pub trait Slot {
    /// What the builder holds for a field of type `T`.
    type Of<T>;

    /// Clones what it holds.
    #[doc(hidden)]
    fn __freshtwin_clone<T: DeepClone>(of: &Self::Of<T>, cloner: &mut Cloner) -> Self::Of<T>;
    /// Copies what it holds by another function.
    #[doc(hidden)]
    fn __freshtwin_map<T>(of: &Self::Of<T>, copy: impl FnOnce(&T) -> T) -> Self::Of<T>;
    /// Walks what it holds, beside what a copy holds.
    #[doc(hidden)]
    fn __freshtwin_zip<T>(of: &Self::Of<T>, copy: &Self::Of<T>, walk: impl FnOnce(&T, &T));
}

/// The field is set.
///
/// # Examples
///
/// See the [module](self).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set;

/// The field is not set yet.
///
/// # Examples
///
/// See the [module](self).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unset;

/// A slot whose field is set.
#[doc(hidden)]
pub trait Filled: Slot {
    /// Takes the value out.
    fn __freshtwin_take<T>(of: Self::Of<T>) -> T;
}

/// A slot in which this field of this type is set: what `build` asks for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Type}` is not complete: its field `{Field}` is not set",
    label = "`{Field}` is missing",
    note = "call the setter of `{Field}` first"
)]
pub trait IsSet<Type: ?Sized, Field>: Filled {}

#[diagnostic::do_not_recommend]
impl<Type: ?Sized, Field> IsSet<Type, Field> for Set {}

impl Slot for Set {
    type Of<T> = T;

    #[inline]
    fn __freshtwin_clone<T: DeepClone>(of: &T, cloner: &mut Cloner) -> T {
        of.deep_clone_in(cloner)
    }

    #[inline]
    fn __freshtwin_map<T>(of: &T, copy: impl FnOnce(&T) -> T) -> T {
        copy(of)
    }

    #[inline]
    fn __freshtwin_zip<T>(of: &T, copy: &T, walk: impl FnOnce(&T, &T)) {
        walk(of, copy);
    }
}

impl Filled for Set {
    #[inline]
    fn __freshtwin_take<T>(of: T) -> T {
        of
    }
}

impl Slot for Unset {
    type Of<T> = ();

    #[inline]
    fn __freshtwin_clone<T: DeepClone>((): &(), _: &mut Cloner) {}

    #[inline]
    fn __freshtwin_map<T>((): &(), _: impl FnOnce(&T) -> T) {}

    #[inline]
    fn __freshtwin_zip<T>((): &(), (): &(), _: impl FnOnce(&T, &T)) {}
}
