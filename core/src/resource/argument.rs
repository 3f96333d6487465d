//! The mistakes `BufReader::new(File::open(path))` and `BufReader::new(file)`, where `file` is another field: the
//! argument is a `Result` or a reference, and the call takes the value in it.
//!
//! rustc would only say that `Result` is not a reader, or, twice, that it is not a writer. So generated code looks at
//! the argument first. If it is a `Result` or such a reference, and the field is a buffer of std, that is the error,
//! and the call is given the value:
//!
//! ```text
//! match Argument::<_, BufReader<File>>::new(File::open(path)) {
//!     argument => {
//!         TakesArgument::__freshtwin_ask(&argument.__freshtwin_kind());
//!         TakesSibling::__freshtwin_ask(&argument.__freshtwin_kind());
//!         argument.__freshtwin_kind().gives(BufReader::new(argument.__freshtwin_taken()))
//!     }
//! }
//! ```

use core::marker::PhantomData;

use super::refusal::refused;
use crate::OpenError;

/// An argument of the expression for a field. Its own methods are those of a `Result`, or of a reference, for a buffer.
#[expect(missing_debug_implementations, reason = "a step of one expression")]
pub struct Argument<T, Field>(T, PhantomData<fn() -> Field>);

impl<T, Field> Argument<T, Field> {
    /// Holds it.
    #[inline]
    pub const fn new(argument: T) -> Self {
        Self(argument, PhantomData)
    }
}

/// Any other argument: what has no method of its own has those of this trait.
pub trait AnyArgument {
    /// What is given to the call.
    type Value;

    /// Returns that it is neither.
    fn __freshtwin_kind(&self) -> Fits {
        Fits
    }

    /// Returns the argument itself.
    fn __freshtwin_taken(self) -> Self::Value;
}

impl<T, Field> AnyArgument for Argument<T, Field> {
    type Value = T;

    #[inline]
    fn __freshtwin_taken(self) -> T {
        self.0
    }
}

#[cfg(feature = "std")]
macro_rules! buffers {
    ($($Buffer:ident<$Stream:ident $(: $Bound:path)?>),*) => {$(
        impl<T, E, $Stream $(: $Bound)?> Argument<Result<T, E>, std::io::$Buffer<$Stream>> {
            /// Returns that it is a `Result`.
            #[must_use]
            pub fn __freshtwin_kind(&self) -> ArgumentIsResult {
                refused()
            }

            /// Returns the value in it.
            #[must_use]
            pub fn __freshtwin_taken(self) -> T {
                refused()
            }
        }

        impl<S: Handle> Argument<&S, std::io::$Buffer<S>> {
            /// Returns that it is a reference.
            #[must_use]
            pub fn __freshtwin_kind(&self) -> ArgumentIsReference {
                refused()
            }

            /// Returns the value to which it refers.
            #[must_use]
            pub fn __freshtwin_taken(self) -> S {
                refused()
            }
        }
    )*};
}
#[cfg(feature = "std")]
buffers!(BufReader<R>, BufWriter<W: std::io::Write>, LineWriter<W: std::io::Write>);

/// A stream of which a handle can be cloned. No reference can be coerced to one, unlike the argument for a
/// `BufReader<&File>`, which may be a `&&File`.
#[cfg(feature = "std")]
pub trait Handle: std::io::Write {}

#[cfg(feature = "std")]
impl Handle for std::fs::File {}
#[cfg(feature = "std")]
impl Handle for std::net::TcpStream {}
#[cfg(all(feature = "std", unix))]
impl Handle for std::os::unix::net::UnixStream {}

/// An argument that is neither.
#[derive(Debug)]
pub struct Fits;

impl Fits {
    /// Returns what the call gives.
    #[inline]
    pub fn gives<V>(&self, value: V) -> V {
        value
    }
}

macro_rules! mistakes {
    ($($(#[$doc:meta])* $Mistake:ident),*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Mistake;

        impl $Mistake {
            /// Returns whatever is asked for.
            ///
            /// # Errors
            ///
            /// None.
            pub fn gives<V, Asked>(&self, _: V) -> Result<Asked, OpenError> {
                refused()
            }
        }
    )*};
}
mistakes!(
    /// An argument that is a `Result`.
    ArgumentIsResult,
    /// An argument that is a reference.
    ArgumentIsReference
);

/// Whether an argument is not a `Result`.
#[diagnostic::on_unimplemented(
    message = "this argument is a `Result`, and the call takes the value in it",
    label = "a `Result`",
    note = "begin with the `Result`, and give its value to the function: `open = ARGUMENT.map(FUNCTION)`, such as `open = File::open(path).map(BufReader::new)`"
)]
pub trait TakesArgument {
    /// Says that it is so.
    fn __freshtwin_ask(&self) {}
}

#[diagnostic::do_not_recommend]
impl TakesArgument for Fits {}

#[diagnostic::do_not_recommend]
impl TakesArgument for ArgumentIsReference {}

/// Whether an argument is not a reference.
#[diagnostic::on_unimplemented(
    message = "this argument is a reference to another field, and the call takes a value",
    label = "a reference",
    note = "give it a handle of its own: `open = FIELD.try_clone().map(FUNCTION)`, such as `open = file.try_clone().map(BufWriter::new)`",
    note = "or hold the buffer alone, whose `get_ref()` leads to what it reads or writes: `open = File::open(path).map(BufReader::new)`"
)]
pub trait TakesSibling {
    /// Says that it is so.
    fn __freshtwin_ask(&self) {}
}

#[diagnostic::do_not_recommend]
impl TakesSibling for Fits {}

#[diagnostic::do_not_recommend]
impl TakesSibling for ArgumentIsResult {}
