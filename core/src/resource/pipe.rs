//! The mistake `child.stdin.take()`, where `child` is another field: it is in scope as a reference.
//!
//! rustc would only say, at the derive, that it cannot be borrowed as mutable. So generated code looks at the field
//! first:
//!
//! ```text
//! LeavesPipes::__freshtwin_ask(&Sibling::new(child).__freshtwin_kind());
//! ```

use core::convert::Infallible;
use core::marker::PhantomData;

/// Another field of the type that an expression opens a field of. Its own method is that of a running program.
#[derive(Debug)]
pub struct Sibling<T>(PhantomData<fn() -> T>);

impl<T> Sibling<T> {
    /// Of a sibling's type.
    #[inline]
    #[must_use]
    pub const fn new(_: &T) -> Self {
        Self(PhantomData)
    }
}

/// Any other field: what has no method of its own has that of this trait.
pub trait AnySibling {
    /// Returns that it is something else.
    fn __freshtwin_kind(&self) -> Other {
        Other
    }
}

impl<T> AnySibling for Sibling<T> {}

macro_rules! programs {
    ($($(#[$meta:meta])* $Child:ty),*) => {$(
        $(#[$meta])*
        impl Sibling<$Child> {
            /// Returns that it is a running program.
            #[must_use]
            pub const fn __freshtwin_kind(&self) -> RunningProgram {
                RunningProgram
            }
        }
    )*};
}
programs!(
    #[cfg(feature = "std")]
    std::process::Child,
    #[cfg(feature = "tokio")]
    tokio::process::Child
);

/// A field that is no running program.
#[derive(Debug)]
pub struct Other;

impl Other {
    /// Returns the value of `open = sibling.stdout.take()`.
    #[inline]
    pub fn __freshtwin_gives<F, T>(self, value: T) -> T {
        value
    }
}

/// A running program.
#[derive(Debug)]
pub struct RunningProgram;

impl RunningProgram {
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
