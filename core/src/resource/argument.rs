//! The mistake `BufReader::new(File::open(path))`: the argument is a `Result`, and the call takes the value in it.
//!
//! rustc would only say that `Result` is not a reader, or, twice, that it is not a writer. So generated code looks at
//! the argument first. If it is a `Result`, and the field is a buffer of std, that is the error, and the call is given
//! the value:
//!
//! ```text
//! match Argument::<_, BufReader<File>>::new(File::open(path)) {
//!     argument => {
//!         TakesArgument::__freshtwin_ask(&argument.__freshtwin_kind());
//!         argument.__freshtwin_kind().gives(BufReader::new(argument.__freshtwin_taken()))
//!     }
//! }
//! ```

use core::marker::PhantomData;

use super::refusal::refused;
use crate::OpenError;

/// An argument of the expression for a field. Its own methods are those of a `Result` for a buffer.
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

    /// Returns that it is not such a `Result`.
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
    )*};
}
#[cfg(feature = "std")]
buffers!(BufReader<R>, BufWriter<W: std::io::Write>, LineWriter<W: std::io::Write>);

/// An argument that is not a `Result`.
#[derive(Debug)]
pub struct Fits;

impl Fits {
    /// Returns what the call gives.
    #[inline]
    pub fn gives<V>(&self, value: V) -> V {
        value
    }
}

/// An argument that is a `Result`.
#[derive(Debug)]
pub struct ArgumentIsResult;

impl ArgumentIsResult {
    /// Returns whatever is asked for.
    ///
    /// # Errors
    ///
    /// None.
    pub fn gives<V, Asked>(&self, _: V) -> Result<Asked, OpenError> {
        refused()
    }
}

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
