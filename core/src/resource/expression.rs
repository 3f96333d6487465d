//! What the user's expressions must give: a wrong expression is one error, at the expression.
//!
//! Generated code calls a method of these traits by path. A function with bounds would ask the same, but rustc would
//! then also show that function, which is not the user's.

use core::convert::Infallible;

use super::error::BoxError;
use crate::OpenError;

pub use super::take_apart::TakenApart;
#[cfg(feature = "std")]
pub use super::{
    at_once::parts::{AsAWhole, ByParts, InThreads},
    threads::{FromThread, OpenInThread, SentBetweenThreads, SharedBetweenThreads},
};
pub use crate::engine::{GivenBy, Hook, HookGives, HookOf, SurveyHook};

/// A `Result`, whatever its types.
pub trait Outcome {
    /// The value, if it succeeds.
    type Value;
    /// The error, if it fails.
    type Error;

    /// Returns it as a `Result`.
    #[doc(hidden)]
    fn __freshtwin_result(self) -> Result<Self::Value, Self::Error>;
}

#[diagnostic::do_not_recommend]
impl<V, E> Outcome for Result<V, E> {
    type Value = V;
    type Error = E;

    #[inline]
    fn __freshtwin_result(self) -> Self {
        self
    }
}

/// For the mistake `BufReader::new(File::open(path))`. rustc reports the argument; without this impl, it would also
/// report what the call gives.
#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl<V, E> Outcome for std::io::BufReader<Result<V, E>> {
    type Value = std::io::BufReader<V>;
    type Error = E;

    fn __freshtwin_result(self) -> Result<Self::Value, E> {
        crate::__private::refused()
    }
}

/// The same for buffers around what can be written to. The argument is the error here, too: a `Result` is not a
/// `Write`.
#[cfg(feature = "std")]
macro_rules! writers {
    ($($Writer:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<V: std::io::Write, E> Outcome for std::io::$Writer<Result<V, E>>
        where
            Result<V, E>: std::io::Write,
        {
            type Value = std::io::$Writer<V>;
            type Error = E;

            fn __freshtwin_result(self) -> Result<Self::Value, E> {
                crate::__private::refused()
            }
        }
    )*};
}
#[cfg(feature = "std")]
writers!(BufWriter, LineWriter);

/// A trait that all values have for their own types, with the text about those that are of another one.
macro_rules! made {
    ($(#[$about:meta])* $Trait:ident) => {
        $(#[$about])*
        #[doc(hidden)]
        pub trait $Trait<T> {
            /// Returns the value itself.
            #[doc(hidden)]
            fn __freshtwin_made(self) -> T;
        }

        #[diagnostic::do_not_recommend]
        impl<T> $Trait<T> for T {
            // Hidden here as well, since the page of each type shows the methods of this impl.
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_made(self) -> T {
                self
            }
        }
    };
}

made! {
    /// What a `new` expression must give if it makes a file, a socket or a channel, or calls a function of the field's
    /// type.
    #[diagnostic::on_unimplemented(
        message = "`new` has to give a `{T}`, and this gives a `{Self}`",
        label = "not a `{T}`",
        note = "where it can fail, write `open = EXPR` in place of `new = EXPR`",
        note = "where it is a future, write `new = EXPR.await`, or `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
        note = "where it is a config, keep it in a field, and open from that: `#[resource(from = FIELD)]`",
        note = "where it fills several fields, as a channel has two ends: `#[resource(group = NAME, new = EXPR)]` on the type (in an enum, on the variant), and `#[resource(group = NAME)]` on each of the fields, in the order of the tuple"
    )]
    MadeByNew
}

made! {
    /// The same of a function that makes a channel, as its name shows.
    #[diagnostic::on_unimplemented(
        message = "`new` has to give a `{T}`, and this gives a `{Self}`",
        label = "not a `{T}`",
        note = "where it makes both ends: `#[resource(group = NAME, new = EXPR)]` on the type (in an enum, on the variant), and `#[resource(group = NAME)]` on both ends, a field each, the sender first",
        note = "where the other end goes to a thread or task: write a function that starts that and gives this end, and call it, `#[resource(new = FUNCTION())]`",
        note = "where it can fail, write `open = EXPR` in place of `new = EXPR`"
    )]
    ChannelMadeByNew
}

made! {
    /// The same of an expression that ends with `.ok()`.
    #[diagnostic::on_unimplemented(
        message = "`new` has to give a `{T}`, and this gives a `{Self}`",
        label = "not a `{T}`",
        note = "remove the `.ok()` at its end, and write `open` in place of `new`: `open` takes the `Result` itself, and `build` and `twin` give its error",
        note = "or hold an `Option` in the field, which is empty where this fails"
    )]
    MadeWithoutOk
}

/// Asks whether an `open` expression gives the field's type if it succeeds. The trait is one of the field's type,
/// because that is known: the expression's may be inferred from it.
#[diagnostic::on_unimplemented(
    message = "`open` has to give a `Result<{Self}, _>`, and this gives a `Result<{V}, _>`",
    label = "not a `Result<{Self}, _>`",
    note = "where the field holds it in something: `open = EXPR.map(Some)` for an `Option`, `.map(BufReader::new)` for a `BufReader`, `.map(|value| vec![value])` for a `Vec`, `.map(Mutex::new).map(Arc::new)` for an `Arc<Mutex<_>>`",
    note = "where the field holds a part of it, or what is made of it: `open = EXPR.map(|value| ..)`, or `open = EXPR.and_then(|value| ..)` if making it can fail",
    note = "where the field holds a trait object, name its type: `open = EXPR.map(|value| Box::new(value) as Box<dyn Trait>)`",
    note = "where it opens several fields at once: `#[resource(group = NAME, open = EXPR)]` on the type (in an enum, on the variant), and `#[resource(group = NAME)]` on each of the fields, in the order of the tuple",
    note = "where there is a `Result` in the `Result`, as of a timeout or a task: write a function that takes the value out with two `?`, and call that"
)]
#[doc(hidden)]
pub trait GivenByExpression<V> {
    /// Returns the value itself.
    #[doc(hidden)]
    fn __freshtwin_given(value: V) -> Self;
}

/// The same of an expression that runs a program to its end.
#[diagnostic::on_unimplemented(
    message = "`open` has to give a `Result<{Self}, _>`, and this gives a `Result<{V}, _>`",
    label = "not a `Result<{Self}, _>`",
    note = "`.status()` and `.output()` wait until the program has ended: `.spawn()` in their place gives the `Child` that runs",
    note = "where the field holds a part of it, or something made of it: `open = EXPR.map(|value| ..)`"
)]
#[doc(hidden)]
pub trait GivenByRun<V> {
    /// Returns the value itself.
    #[doc(hidden)]
    fn __freshtwin_given(value: V) -> Self;
}

/// The same of the `open` of a group.
#[diagnostic::on_unimplemented(
    message = "`open` fills the fields of its group in the order of their declaration: it has to give a `Result<{Self}, _>`, and gives a `Result<{V}, _>`",
    label = "not a `Result<{Self}, _>`",
    note = "mark each field that it fills `#[resource(group = NAME)]`, and declare them in the order of the tuple",
    note = "where it gives one value that holds the others, as a `Child` holds its pipes, write a function that takes them out, and call that: it returns a `Result` of the tuple"
)]
#[doc(hidden)]
pub trait GivenByGroup<V> {
    /// Returns the value itself.
    #[doc(hidden)]
    fn __freshtwin_given(value: V) -> Self;
}

macro_rules! given {
    ($($Trait:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T> $Trait<T> for T {
            #[doc(hidden)]
            #[inline]
            fn __freshtwin_given(value: T) -> T {
                value
            }
        }
    )*};
}
given!(GivenByExpression, GivenByRun, GivenByGroup);

/// What an `after` expression must give: nothing, or a `Result` whose value is dropped.
#[diagnostic::on_unimplemented(
    message = "`after` has to give `()` or a `Result`, and this gives a `{Self}`",
    label = "neither `()` nor a `Result`",
    note = "where it is a future, write `after = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
    note = "where the value is not needed: `after = {{ let _ = EXPR; }}`"
)]
pub trait Ran {
    /// Returns the outcome, with the name of the field in its error.
    ///
    /// # Errors
    ///
    /// That of the expression.
    fn __freshtwin_ran(self, field: &'static str) -> Result<(), OpenError>;
}

impl<R: OutcomeOrUnit<Error: OpenFailure>> Ran for R {
    #[inline]
    fn __freshtwin_ran(self, field: &'static str) -> Result<(), OpenError> {
        self.__freshtwin_result().map_err(|error| OpenError::new(error).in_field(field))
    }
}

/// A `Result`, whatever its types, or `()`.
pub trait OutcomeOrUnit {
    /// The error, if it fails.
    type Error;

    /// Returns it as a `Result`, without its value.
    #[doc(hidden)]
    fn __freshtwin_result(self) -> Result<(), Self::Error>;
}

#[diagnostic::do_not_recommend]
impl OutcomeOrUnit for () {
    type Error = Infallible;

    #[inline]
    fn __freshtwin_result(self) -> Result<(), Infallible> {
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<T, E> OutcomeOrUnit for Result<T, E> {
    type Error = E;

    #[inline]
    fn __freshtwin_result(self) -> Result<(), E> {
        self.map(drop)
    }
}

/// The error of an expression.
#[diagnostic::on_unimplemented(
    message = "`open` and `after` need an error that converts into `Box<dyn Error + Send + Sync>`, and `{Self}` does not",
    label = "fails with a `{Self}`",
    note = "convert it, where it has a text: `EXPR.map_err(|error| error.to_string())`",
    note = "else say what went wrong, `EXPR.map_err(|_| \"no connection\")`, or implement `std::error::Error` for it"
)]
pub trait OpenFailure: Into<BoxError> {}

#[diagnostic::do_not_recommend]
impl<E: Into<BoxError>> OpenFailure for E {}

pub use super::argument::{AnyArgument, Argument, ArgumentIsReference, ArgumentIsResult, TakesArgument, TakesSibling};
pub use super::config_of::{
    ConfigOf, ConfigOfAsync, ConfigOfField, ConfigOfLive, ConfigProbe, ConfigThatAwaits, OpensWithoutAwait, TextBinds,
    TextConnects, TextOpens,
};
pub use super::filled::{FilledByNew, Fills, GivenByNew, MadeBesideReceiver, MadeBesideSender, MadeByGroup};
pub use super::opened::{
    Opened, OpenedByCall, OpenedByGroup, OpenedByMaker, OpenedByRun, OpenedFromSeveral, OpenedWithoutOk,
    OpenedWithoutUnwrap,
};
pub use super::pipe::{AnyPipe, LeavesPipes, Other, Pipe, PipeOfProgram};
pub use crate::builder::{IntoConfigField, IntoConfigOfField, IntoDataField};
