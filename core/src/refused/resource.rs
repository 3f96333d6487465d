//! Questions about bare `#[resource]` fields: whether the type is a resource, and whether it opens in the way that the
//! attribute says: with `await` if there is an `async`, else without. They ask the field's type, and their texts name
//! the part of it that is the mistake.
//!
//! Generated code asks `BareProbe::<T>::new()` (see `probe.rs`) how the field's type opens, and passes the answer to
//! two traits. So the error about a type that opens the other way says that, and is the only one:
//!
//! ```text
//! OpensAtOnce::<Session>::__freshtwin_ask(&BareProbe::<Vec<Session>>::new().waits());
//! IsResource::<Session>::__freshtwin_ask(&BareProbe::<Vec<Session>>::new().waits());
//! ```
//!
//! The impls are marked `do_not_recommend`, so that errors are about the questions themselves and list no resources.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::marker::PhantomData;
use core::ops::Deref;

use crate::__private::refused;
use crate::probe::probe;
use crate::{Resource, ResourceAsync};

probe! {
    /// Asks how `T` opens.
    BareProbe,
    /// The answer about a type in which a resource is not marked.
    else BareUnmarked, of T
}

/// The answer about a type that does not open the other way. A [`BareUnmarked`] derefs to it.
#[derive(Debug)]
pub struct BareField<T>(PhantomData<fn() -> T>);

/// A type of data with a field that may be a resource. The impl holds only if it is one, which is an error there. Then
/// `Error` is in error, too, and so is the constant of a type that holds this one: rustc reports nothing more.
pub trait HoldsUnmarked {
    /// An error type.
    type Error;
}

/// The answer about a type that opens the other way. It may open both ways.
#[derive(Debug)]
pub struct OpensTheOtherWay<T>(PhantomData<fn() -> T>);

impl<T: ResourceAsync> BareProbe<T> {
    /// `T` opens with `await`.
    #[must_use]
    pub const fn waits(&self) -> OpensTheOtherWay<T> {
        OpensTheOtherWay(PhantomData)
    }
}

impl<T: Resource> BareProbe<T> {
    /// `T` opens without `await`.
    #[must_use]
    pub const fn opens(&self) -> OpensTheOtherWay<T> {
        OpensTheOtherWay(PhantomData)
    }
}

macro_rules! as_its_content {
    ($($ty:ty),*) => {$(
        impl<T: HoldsUnmarked> HoldsUnmarked for $ty {
            type Error = T::Error;
        }
    )*};
}
as_its_content!(Arc<T>, Box<T>, Option<T>, Rc<T>, RefCell<T>, Vec<T>);

impl<T: HoldsUnmarked> BareUnmarked<T> {
    /// An error type.
    #[must_use]
    pub fn waits(&self) -> T::Error {
        refused()
    }

    /// An error type.
    #[must_use]
    pub fn opens(&self) -> T::Error {
        refused()
    }
}

impl<T> Deref for BareUnmarked<T> {
    type Target = BareField<T>;

    fn deref(&self) -> &BareField<T> {
        refused()
    }
}

impl<T> BareField<T> {
    /// `T` does not open with `await`.
    #[must_use]
    pub const fn waits(&self) -> Self {
        Self(PhantomData)
    }

    /// `T` does not open without `await`.
    #[must_use]
    pub const fn opens(&self) -> Self {
        Self(PhantomData)
    }
}

/// Makes the trait of a question. `$One<T>` implements it for each `T: $resource`, and `$Other<T>` for each `T`.
macro_rules! question {
    ($name:ident of $One:ident<$resource:ident>, not $Other:ident: $message:literal, $label:literal, $($note:literal),*) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label, $(note = $note),*)]
        pub trait $name<Part_: ?Sized> {
            /// Does nothing: a call asks whether the trait is implemented.
            fn __freshtwin_ask(&self) {}
        }

        #[diagnostic::do_not_recommend]
        impl<T: $resource, Part_: ?Sized> $name<Part_> for $One<T> {}

        #[diagnostic::do_not_recommend]
        impl<T, Part_: ?Sized> $name<Part_> for $Other<T> {}
    };
}

question! { OpensAtOnce of OpensTheOtherWay<Resource>, not BareField:
    "`{Part_}` opens asynchronously, and its field does not say so",
    "opens asynchronously",
    "write `#[resource(async)]`, and await `build()` and `twin()`"
}

question! { OpensByAwait of OpensTheOtherWay<ResourceAsync>, not BareField:
    "`{Part_}` opens without `await`, and its field is marked `async`",
    "opens without `await`",
    "remove `async`: write `#[resource]`"
}

question! { IsResource of BareField<Resource>, not OpensTheOtherWay:
    "`{Part_}` does not know the config it was opened from",
    "cannot be opened again",
    "open it by an expression: `#[resource(open = EXPR)]` (in an `Option`, a lock or an `Arc<Mutex<..>>`: `EXPR.map(Some)`, `EXPR.map(Mutex::new)`, `EXPR.map(Mutex::new).map(Arc::new)`); or where a sibling field holds its config, name that: `#[resource(from = FIELD)]`",
    "or keep the config with it: hold a `Live<{Part_}, Config>`",
    "for a type of your own that holds the resource: `#[derive(DeepClone)]` on that type, and `#[resource(..)]` on its live field",
    "where it is data, remove `#[resource]`, and it is deep-cloned"
}

question! { EndOfChannelIsResource of BareField<Resource>, not OpensTheOtherWay:
    "`{Part_}` is one end of a channel, which has no config",
    "an end of a channel",
    "where the type holds both ends, a new channel for each twin: `#[resource(group = channel, new = std::sync::mpsc::channel())]` on the type (in an enum, on the variant), and `#[resource(group = channel)]` on its two ends, a field each, the sender first",
    "where this end alone is held, and the other one goes to a thread or task: `#[resource(new = EXPR)]`, where EXPR starts that and gives this end",
    "a sender that goes on sending to the same receiver is data: `#[deep_clone(share)]` in place of `#[resource]`"
}

question! { IsAsyncResource of BareField<ResourceAsync>, not OpensTheOtherWay:
    "`{Part_}` does not know a config from which it can be opened asynchronously",
    "cannot be opened again",
    "open it by an expression: `#[resource(open = EXPR.await, async)]`; or where a sibling field holds its config, name that: `#[resource(from = FIELD, async)]`",
    "or keep the config with it: hold a `Live<{Part_}, Config>`",
    "for a type of your own that holds the resource: `#[derive(DeepClone)]` on that type, and `#[resource(..)]` on its live field",
    "where it is data, remove `#[resource(async)]`, and it is deep-cloned"
}

question! { AsyncResourceIsInRc of BareField<ResourceAsync>, not OpensTheOtherWay:
    "`#[resource(async)]` does not reach a `{Part_}` through an `Rc`",
    "holds an `Rc`",
    "hold an `Arc` in place of the `Rc`, and a `Mutex` in place of a `RefCell` in it: a future can take them to another thread",
    "or open it by an expression: `#[resource(open = EXPR.await, async)]`"
}

question! { DataIsResource of BareField<Resource>, not OpensTheOtherWay:
    "`{Part_}` is data, not a resource",
    "data",
    "remove `#[resource]`, and it is deep-cloned"
}

question! { DataIsAsyncResource of BareField<ResourceAsync>, not OpensTheOtherWay:
    "`{Part_}` is data, not a resource",
    "data",
    "remove `#[resource(async)]`, and it is deep-cloned"
}
