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

#[cfg(feature = "serde")]
mod derives;
mod unset;

#[cfg(feature = "serde")]
#[cfg_attr(doc, doc(hidden))]
pub use derives::{
    BuilderAlsoDerivesDeserialize, BuilderAlsoDerivesSerialize, BuilderDerivesDeserialize, BuilderDerivesSerialize,
};

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
    /// The slot itself, so that a bound can name it: `Name: Slot<State = Set>`.
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

/// The field is not set yet. In its place, the builder holds an `Unset`, too.
///
/// # Examples
///
/// See the [module](self).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unset;

/// The bound of methods that a field may have once it is set. Nothing meets it, so that a call is an error with this
/// text. Here, since errors show where a trait is defined.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "this field of the builder is not set yet",
    label = "not set yet",
    note = "call its setter with the first value: `let mut builder = builder.FIELD(value);`; a builder can be changed in place once all its fields are set"
)]
pub trait HoldsValue<'a> {}

/// The same for `builder.FIELD = value.into()`.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "this field of the builder is not set yet, so nothing can be assigned to it",
    label = "becomes an `Unset`",
    note = "call its setter: `let builder = builder.FIELD(value);`; a builder can be changed in place once all its fields are set"
)]
pub trait TakesValue<T> {}

/// The type `T` itself, where only bounds say what the parameters of `Self` are:
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

/// The slot of `Field` in the builder of `Type`, if the field is set: the bound of `build`.
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

// A type with this name, and not `()`: errors about a field that is not set yet name it.
#[diagnostic::do_not_recommend]
impl Slot for Unset {
    type Of<T> = Self;
    type State = Self;
}

// Nothing meets these bounds, so that a call of a function with one is an error with its text. The traits are hidden
// from rustdoc alone: if they were hidden from rustc as well, errors would show paths for them.

/// The bound of `builder()` on an enum.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum, so it has no `builder()`: its builder `{Builder}` has the same variants",
    label = "an enum has no `builder()`",
    note = "name the variant, and give it the data and the configs: `{Builder}::Variant {{ .. }}`, or `{Builder}::Variant(..)`"
)]
pub trait HasBuilder<'live, Builder: ?Sized> {}

/// The bound of `new()` on an enum's builder.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an enum, so it has no `new()`",
    label = "an enum has no `new()`",
    note = "name the variant, and give it the data and the configs: `{Self}::Variant {{ .. }}`, or `{Self}::Variant(..)`"
)]
pub trait StartsEmpty<'live> {}

/// The bound of setters for resources that the builder opens itself.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "there is no setter for a resource that the builder opens itself",
    label = "is opened by `build`",
    note = "leave this call out, and set the fields that its attribute names: it is opened from those",
    note = "to make a value with a resource that is open already, write a struct literal of the type itself"
)]
pub trait SetsOpenedField<'live> {}

/// The bound of setters for fields that start afresh.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "there is no setter for a field that starts afresh in each value",
    label = "starts afresh",
    note = "leave this call out; to set the field, assign to it in the value that is built, or remove `default` from its attribute"
)]
pub trait SetsFreshField<'live> {}

/// The bound of `into_builder()`, if the derive does not ask for it.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `into_builder()`, for its derive does not ask for one",
    label = "not asked for",
    note = "write `#[deep_clone(builder(into))]` on `{Self}`",
    note = "`to_builder()` copies the data instead, and leaves the resources open"
)]
pub trait MovesIntoBuilder<'live> {}

/// The bound of the methods of a type that has a builder, on a type of data with a field that may be a resource.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds only data, so it has no builder and no twin",
    label = "holds only data",
    note = "copy it by `deep_clone()`, and make the first one by a struct literal",
    note = "where a field is a live resource, mark it: `#[resource]`, with `from`, `open`, `new` or `group`"
)]
pub trait HoldsResource<'live, Asked: ?Sized> {}

/// `Into`, as a trait of its own for each kind of setter. An error about `Into` would list what converts into the type.
macro_rules! into {
    ($(#[$meta:meta])* $name:ident<$To:ident>) => {
        $(#[$meta])*
        #[doc(hidden)]
        pub trait $name<$To> {
            /// `Into::into`.
            #[doc(hidden)]
            fn __freshtwin_into(self) -> $To;
        }

        #[diagnostic::do_not_recommend]
        impl<$To, T: Into<$To>> $name<$To> for T {
            // Hidden here as well, since the page of each type shows the methods of this impl.
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_into(self) -> $To {
                self.into()
            }
        }
    };
}

/// What a setter takes that takes a config: the first and the last note depend on what such a field usually holds.
macro_rules! into_config {
    ($(#[$doc:meta])* $name:ident: $first:literal, $last:literal) => {
        into! {
            $(#[$doc])*
            #[diagnostic::on_unimplemented(
                message = "this setter takes the config of a resource, a `{C}`, and this is a `{Self}`",
                label = "not a `{C}`, and nothing that converts into one",
                note = $first,
                note = "the config of a resource in an `Rc`, an `Arc` or a lock is that of the resource itself; in a `Vec` or an `Option` it is `vec![config]` or `Some(config)`",
                note = $last
            )]
            $name<C>
        }
    };
}

into_config! {
    /// What the setter of a live field takes whose type names a [`Live`](crate::Live).
    IntoConfigField:
    "make a `{C}` first: a built-in config by a function such as `freshtwin::fs::FileConfig::read(path)`, `freshtwin::net::TcpConfig::new(address)` or `freshtwin::process::CommandConfig::new(program)`",
    "the config of a `Live` is `Live::config(&live).deep_clone()`; that of a type with resources is its builder, with all fields set: `value.to_builder()`, or `Type::builder()` and its setters"
}

into_config! {
    /// What the setter of another live field takes. It usually holds a type with resources.
    IntoConfigOfField:
    "the config of a type with resources is its builder, with all fields set: `value.to_builder()`, or `Type::builder()` and its setters",
    "the config of a `Live` is `Live::config(&live).deep_clone()`, or a new one, such as `freshtwin::fs::FileConfig::read(path)`"
}

into! {
    /// What the setter of a field with `into` takes.
    #[diagnostic::on_unimplemented(
        message = "this setter takes a `{F}`, or what converts into one, and this is a `{Self}`",
        label = "does not convert into a `{F}`",
        note = "make a `{F}` of it first"
    )]
    IntoDataField<F>
}
