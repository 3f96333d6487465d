//! Scoped threads for the opens of `builder(concurrent)`.

use std::any::Any;
use std::boxed::Box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread::{Builder, Scope, ScopedJoinHandle};

pub use std::thread::scope;

use crate::{OpenError, Opener};

/// The outcome of an open: a value, an error, or a panic.
pub(super) type Outcome<T> = std::thread::Result<Result<T, OpenError>>;

/// An open of one field or element.
#[derive(Debug)]
pub enum Task<'scope, T, F> {
    /// In a thread of its own.
    Running(ScopedJoinHandle<'scope, Result<T, OpenError>>),
    /// Left to this thread, which has the opener of the whole operation.
    Waiting(F),
    /// Done.
    Done(Outcome<T>),
}

/// A closure that opens a `T`, and can do so in a thread.
///
/// It is a trait and not a function with bounds, because rustc would show such a function in the error, and it is not
/// the user's.
pub trait OpenInThread<'scope, T>: Sized {
    /// Starts `open` in a thread, with an opener of its own that is as deep as `opener`. If it `shares` something, it
    /// waits, since it needs `opener` itself.
    fn __freshtwin_launch(
        threads: &'scope Scope<'scope, '_>,
        opener: &Opener,
        shares: bool,
        open: Self,
    ) -> Task<'scope, T, Self>;
}

/// What a thread opens, as pairs: `(File, (TcpStream, ()))`.
pub trait FromThread: Send {}

impl FromThread for () {}

impl<T: SentBetweenThreads, Rest: FromThread> FromThread for (T, Rest) {}

/// `Send`, for an error that speaks of `concurrent`.
#[diagnostic::on_unimplemented(
    message = "`concurrent` opens fields in threads, and `{Self}` cannot be sent between them",
    label = "cannot be sent between threads",
    note = "remove `concurrent`; or hold an `Arc` in place of an `Rc`, and a `Mutex` in place of a `RefCell` in it"
)]
#[doc(hidden)]
pub trait SentBetweenThreads: Send {}

#[diagnostic::do_not_recommend]
impl<T: Send> SentBetweenThreads for T {}

/// `Sync`, for an error that speaks of `concurrent`.
#[diagnostic::on_unimplemented(
    message = "`concurrent` opens fields in threads, and `{Self}` cannot be shared between them",
    label = "an expression reads this in a thread",
    note = "hold a `Mutex` in place of a `RefCell` (of data: with `#[deep_clone(lock)]`), an atomic such as `AtomicU32` in place of a `Cell`, an `Arc` in place of an `Rc`, and a `Mutex` around a resource",
    note = "or remove `concurrent`"
)]
#[doc(hidden)]
pub trait SharedBetweenThreads {
    /// Asks whether the trait is implemented.
    fn __freshtwin_ask() {}
}

#[diagnostic::do_not_recommend]
impl<T: Sync> SharedBetweenThreads for T {}

impl<'scope, T, F> OpenInThread<'scope, T> for F
where
    F: FnOnce(&mut Opener) -> Result<T, OpenError> + Send + 'scope,
    T: FromThread + 'scope,
{
    fn __freshtwin_launch(
        threads: &'scope Scope<'scope, '_>,
        opener: &Opener,
        shares: bool,
        open: F,
    ) -> Task<'scope, T, F> {
        if shares {
            return Task::Waiting(open);
        }
        let depth = opener.depth;
        match Builder::new().spawn_scoped(threads, move || open(&mut Opener::at_depth(depth))) {
            Ok(running) => Task::Running(running),
            Err(error) => Task::Done(Ok(Err(OpenError::new(error)))),
        }
    }
}

impl<T, F: FnOnce(&mut Opener) -> Result<T, OpenError>> Task<'_, T, F> {
    /// Opens it here, if it was left to this thread, while the other threads run.
    #[must_use]
    pub fn here(self, opener: &mut Opener) -> Self {
        match self {
            Self::Waiting(open) => Self::Done(catch_unwind(AssertUnwindSafe(|| open(opener)))),
            running => running,
        }
    }

    /// Waits for the outcome.
    ///
    /// # Errors
    ///
    /// The payload of a panic.
    pub fn finish(self) -> Outcome<T> {
        match self {
            Self::Running(thread) => thread.join(),
            Self::Waiting(open) => Ok(open(&mut Opener::new())),
            Self::Done(outcome) => outcome,
        }
    }
}

/// How one of several opens failed.
#[derive(Debug)]
pub enum Failure {
    /// By an error.
    Error(OpenError),
    /// By a panic.
    Panic(Box<dyn Any + Send>),
}

impl Failure {
    /// Returns the error, or resumes the panic.
    #[must_use]
    pub fn raise(self) -> OpenError {
        match self {
            Self::Error(error) => error,
            Self::Panic(payload) => resume_unwind(payload),
        }
    }
}

/// Returns the value of an outcome. Notes the failure, if it is the first.
pub fn settle<T>(outcome: Outcome<T>, failure: &mut Option<Failure>) -> Option<T> {
    let failed = match outcome {
        Ok(Ok(value)) => return Some(value),
        Ok(Err(error)) => Failure::Error(error),
        Err(payload) => Failure::Panic(payload),
    };
    failure.get_or_insert(failed);
    None
}

/// For the arm of a match that is never reached: without a failure, all outcomes are values.
pub fn settled() -> ! {
    unreachable!("an open without a failure has a value")
}

#[cfg(test)]
mod tests {
    use super::{OpenInThread, scope};
    use crate::Opener;

    #[test]
    fn a_thread_is_as_deep_as_what_began_it() {
        let opener = Opener::at_depth(7);
        let depth = scope(|threads| {
            OpenInThread::__freshtwin_launch(threads, &opener, false, |own: &mut Opener| Ok((own.depth, ()))).finish()
        });
        assert_eq!(depth.expect("no panic").expect("no error").0, 7);
    }
}
