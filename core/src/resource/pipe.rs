//! The mistake `child.stdin.take()`, where `child` is another field: it is in scope as a reference.
//!
//! rustc would only say, at the derive, that it cannot be borrowed as mutable. So generated code looks at the pipe
//! first, whatever holds the program: a `Child`, a `Box` or a `Live` of one.
//!
//! ```text
//! LeavesPipes::__freshtwin_ask(&Pipe::new(|| &raw const child.stdin).__freshtwin_kind());
//! ```

use core::convert::Infallible;
use core::marker::PhantomData;

/// What stands where a program has a pipe. Its own method is that of an `Option` that is copied out of a reference.
#[derive(Debug)]
pub struct Pipe<T: ?Sized>(PhantomData<fn() -> *const T>);

impl<T: ?Sized> Pipe<T> {
    /// Of the pipe's type. A pointer, since there is no reference to a field of a packed type.
    #[inline]
    #[must_use]
    pub fn new<F: FnOnce() -> *const T>(_: F) -> Self {
        Self(PhantomData)
    }
}

impl<T: Copy> Pipe<Option<T>> {
    /// Returns that it can be taken.
    #[inline]
    #[must_use]
    pub const fn __freshtwin_kind(self) -> Other {
        Other
    }
}

/// Any other pipe: what has no method of its own has that of this trait.
pub trait AnyPipe {
    /// What it is.
    type Kind;

    /// Returns what it is.
    fn __freshtwin_kind(self) -> Self::Kind;
}

/// An `Option` that has to be moved or changed.
impl<T> AnyPipe for Pipe<Option<T>> {
    type Kind = PipeOfProgram;

    fn __freshtwin_kind(self) -> PipeOfProgram {
        PipeOfProgram
    }
}

/// What is no `Option`: a method looks at the reference last.
impl<T: ?Sized> AnyPipe for &Pipe<T> {
    type Kind = Other;

    #[inline]
    fn __freshtwin_kind(self) -> Other {
        Other
    }
}

/// What a reference to a field may give.
#[derive(Debug)]
pub struct Other;

impl Other {
    /// Returns the value of an `open` expression that takes it.
    #[inline]
    pub fn __freshtwin_gives<F, T>(self, value: T) -> T {
        value
    }
}

/// The pipe of a running program.
#[derive(Debug)]
pub struct PipeOfProgram;

impl PipeOfProgram {
    /// The same, as if it gave a `Result` of the field: that the pipe is taken is the error.
    pub fn __freshtwin_gives<F, T>(self, _: T) -> Result<F, Infallible> {
        crate::__private::refused()
    }
}

/// Whether nothing is taken out of a running program.
#[diagnostic::on_unimplemented(
    message = "nothing can be taken out of another field, which is in scope as a reference",
    label = "takes a pipe out of another field",
    note = "write a function that starts the program, takes its pipe out, and returns a `Result` of both, `Ok((child, stdin))`, and open the two fields as a group: `#[resource(group = NAME, open = FUNCTION(..))]` on the type (in an enum, on the variant), and `#[resource(group = NAME)]` on each of them, in the order of the tuple"
)]
pub trait LeavesPipes {
    /// Says that it is so.
    fn __freshtwin_ask(&self) {}
}

#[diagnostic::do_not_recommend]
impl LeavesPipes for Other {}
