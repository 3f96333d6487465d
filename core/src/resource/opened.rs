//! What an `open` expression must give, with notes that fit its form.

use super::expression::{GivenByExpression, GivenByGroup, GivenByRun, OpenFailure, Outcome};
use crate::OpenError;

/// What an `open` expression for a `T` must give.
#[diagnostic::on_unimplemented(
    message = "`open` has to give a `Result<{T}, _>`, and this gives a `{Self}`",
    label = "not a `Result<{T}, _>`",
    note = "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    note = "where it is a future, write `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`; where it is a function or a closure, call it: `open = EXPR(..)`",
    note = "where it is an `Option`, say what the error is: `open = EXPR.ok_or(\"not found\")`, or, with a `Result` in it, turn it round: `open = EXPR.transpose()`; where it is a block that ends with `;`, remove that",
    note = "where there is a `Result` in it, begin with that: `open = EXPR.map(Mutex::new).map(Arc::new)`; where it is an iterator of them, collect it: `open = EXPR.collect()`",
    note = "where it is a builder, end it: `OpenOptions::new().append(true).open(path)`, `Command::new(program).spawn()`",
    note = "where it is a config, keep it in a field, and open from that: `#[resource(from = FIELD)]`"
)]
pub trait Opened<T> {
    /// Returns the outcome, with the name of the field in its error.
    ///
    /// # Errors
    ///
    /// That of the expression.
    fn __freshtwin_opened(self, field: &'static str) -> Result<T, OpenError>;
}

// An impl for all types: one for `Result` alone would be shown in errors about its bounds.
impl<T: GivenByExpression<R::Value>, R: Outcome<Error: OpenFailure>> Opened<T> for R {
    #[inline]
    fn __freshtwin_opened(self, field: &'static str) -> Result<T, OpenError> {
        self.__freshtwin_result().map(T::__freshtwin_given).map_err(|error| OpenError::new(error).in_field(field))
    }
}

/// What the `open` of a group must give.
#[diagnostic::on_unimplemented(
    message = "`open` fills the fields of its group in the order of their declaration: it has to give a `Result<{T}, _>`, and gives a `{Self}`",
    label = "not a `Result<{T}, _>`",
    note = "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    note = "where it is a future, write `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
    note = "where there is a `Result` in the tuple, write a function that gives a `Result` of the tuple, and call that"
)]
pub trait OpenedByGroup<T> {
    /// Returns the outcome, with the name of the group in its error.
    ///
    /// # Errors
    ///
    /// That of the expression.
    fn __freshtwin_opened(self, group: &'static str) -> Result<T, OpenError>;
}

impl<T: GivenByGroup<R::Value>, R: Outcome<Error: OpenFailure>> OpenedByGroup<T> for R {
    #[inline]
    fn __freshtwin_opened(self, group: &'static str) -> Result<T, OpenError> {
        self.__freshtwin_result().map(T::__freshtwin_given).map_err(|error| OpenError::new(error).in_field(group))
    }
}

/// [`Opened`] for expressions of a form that tells what the mistake is: with notes about that alone.
macro_rules! opened {
    ($(#[$meta:meta])* $Trait:ident: $($note:literal),*) => {
        opened! { $(#[$meta])* $Trait of GivenByExpression: $($note),* }
    };
    ($(#[$meta:meta])* $Trait:ident of $Given:ident: $($note:literal),*) => {
        $(#[$meta])*
        #[diagnostic::on_unimplemented(
            message = "`open` has to give a `Result<{T}, _>`, and this gives a `{Self}`",
            label = "not a `Result<{T}, _>`",
            $(note = $note),*
        )]
        pub trait $Trait<T> {
            /// Returns the outcome, with the name of the field in its error.
            ///
            /// # Errors
            ///
            /// That of the expression.
            fn __freshtwin_opened(self, field: &'static str) -> Result<T, OpenError>;
        }

        impl<T: $Given<R::Value>, R: Outcome<Error: OpenFailure>> $Trait<T> for R {
            #[inline]
            fn __freshtwin_opened(self, field: &'static str) -> Result<T, OpenError> {
                self.__freshtwin_result().map(T::__freshtwin_given).map_err(|error| OpenError::new(error).in_field(field))
            }
        }
    };
}

opened! {
    /// For an expression that ends with `.unwrap()` or `.expect(..)`.
    OpenedWithoutUnwrap:
    "remove the `.unwrap()` or `.expect(..)` at its end: `open` takes the `Result` itself, and `build` and `twin` give its error",
    "where it cannot fail, write `new = EXPR` in place of `open = EXPR`"
}

opened! {
    /// For an expression that ends with `.ok()`.
    OpenedWithoutOk:
    "where the field is not an `Option`, remove the `.ok()` at its end: `open` takes the `Result` itself, and `build` and `twin` give its error",
    "where it is an `Option`: `new = EXPR.ok()` leaves it empty if EXPR fails, and `open = EXPR.map(Some)` gives the error"
}

opened! {
    /// For an expression that ends with `.status()` or `.output()`, as a `Command` that is run to its end.
    OpenedByRun of GivenByRun:
    "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    "where it is a future, write `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`"
}

opened! {
    /// For a call of a function that does more than to make a value, as its name shows: `connect(url)`.
    OpenedByCall:
    "where it is a future, write `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
    "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    "where it is a builder, end it: `OpenOptions::new().append(true).open(path)`, `Command::new(program).spawn()`",
    "where it is an `Option`, say what the error is: `open = EXPR.ok_or(\"not found\")`, or, with a `Result` in it, turn it round: `open = EXPR.transpose()`",
    "where it is a config, keep it in a field, and open from that: `#[resource(from = FIELD)]`"
}

opened! {
    /// For a call of a function that only makes a value, as its name shows: `Command::new(program)`.
    OpenedByMaker:
    "where it is a builder, end it: `OpenOptions::new().append(true).open(path)`, `Command::new(program).spawn()`",
    "where it cannot fail, write `new = EXPR` in place of `open = EXPR`",
    "where there is a `Result` in it, begin with that: `open = EXPR.map(Mutex::new).map(Arc::new)`",
    "where it is a future, write `open = EXPR.await`, and `async` unless it is there already, and await `build()` and `twin()`",
    "where it is a config, keep it in a field, and open from that: `#[resource(from = FIELD)]`"
}

opened! {
    /// For an expression that goes over several values.
    OpenedFromSeveral:
    "collect one `Result` of all: `.collect::<Result<_, _>>()` at its end, in place of another `.collect()`",
    "where it cannot fail, collect the values, and write `new = EXPR` in place of `open = EXPR`"
}
