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

/// Whether a field of a builder is set: [`Set`] or [`Unset`].
///
/// # Examples
///
/// See the [module](self).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whether a field of a builder is set",
    label = "neither `Set` nor `Unset`",
    note = "as a type, a complete builder is its name alone, without arguments",
    note = "one with fields that are not set has an argument for each field in turn, `freshtwin::builder::Set` or `freshtwin::builder::Unset`, behind those of its type"
)]
pub trait Slot {
    /// What the builder holds for a field of type `T`.
    type Of<T>;
    /// The slot itself, so that a bound can say which it is.
    #[doc(hidden)]
    type State: Slot;
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

/// A type that is `T`, where only bounds say what its parameters are:
///
/// ```
/// use freshtwin::__private::{SameAs, Set, Slot};
///
/// struct Builder<Name: Slot = Set>(Name::Of<String>);
///
/// impl Builder {
///     fn complete(&self) -> usize {
///         self.0.len()
///     }
/// }
///
/// impl<Name: Slot> Builder<Name> {
///     // If the name is not set, only the first bound is not met.
///     fn open(&self) -> usize
///     where
///         Name: Slot<State = Set>,
///         Self: SameAs<Builder<Name::State>>,
///     {
///         self.__freshtwin_same_ref().complete()
///     }
/// }
///
/// let builder: Builder = Builder("Ann".to_owned());
/// assert_eq!(builder.open(), 3);
/// ```
#[doc(hidden)]
pub trait SameAs<T>: Sized {
    /// The value as a `T`.
    fn __freshtwin_same(self) -> T;
    /// A reference as one to a `T`.
    fn __freshtwin_same_ref(&self) -> &T;
}

impl<T> SameAs<T> for T {
    #[inline]
    fn __freshtwin_same(self) -> T {
        self
    }

    #[inline]
    fn __freshtwin_same_ref(&self) -> &T {
        self
    }
}

/// A slot in which this field of this type is set: what `build` asks for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Type}` is not complete: its field `{Field}` is not set",
    label = "`{Field}` is missing",
    note = "call the setter of `{Field}` first"
)]
pub trait IsSet<Type: ?Sized, Field>: Slot<State = Set> {}

#[diagnostic::do_not_recommend]
impl<Type: ?Sized, Field> IsSet<Type, Field> for Set {}

#[diagnostic::do_not_recommend]
impl Slot for Set {
    type Of<T> = T;
    type State = Self;
}

#[diagnostic::do_not_recommend]
impl Slot for Unset {
    type Of<T> = ();
    type State = Self;
}
