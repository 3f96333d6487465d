//! Scoped threads for the opens of `builder(concurrent)`.

use std::any::Any;
use std::boxed::Box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread::{Builder, Scope, ScopedJoinHandle};

pub use std::thread::scope;

use crate::{OpenError, Opener};

/// The outcome of an open: a value, an error, or a panic.
pub(super) type Outcome<T> = std::thread::Result<Result<T, OpenError>>;

/// An open under way.
#[derive(Debug)]
pub enum Task<'scope, T, F> {
    /// In a thread of its own.
    Running(ScopedJoinHandle<'scope, Result<T, OpenError>>),
    /// Left to this thread, with the opener of the whole operation.
    Waiting(F),
    /// Done.
    Done(Outcome<T>),
}

/// An open that can be done by a thread of its own.
///
/// A trait, since rustc shows a function's bounds where they are not met, and this one is not the user's.
pub trait OpenInThread<'scope, T>: Sized {
    /// Begins it: in a thread with an opener of its own, which is as deep as `opener`, unless it has to share that one.
    fn __freshtwin_launch(
        threads: &'scope Scope<'scope, '_>,
        opener: &Opener,
        shares: bool,
        open: Self,
    ) -> Task<'scope, T, Self>;
}

impl<'scope, T, F> OpenInThread<'scope, T> for F
where
    F: FnOnce(&mut Opener) -> Result<T, OpenError> + Send + 'scope,
    T: Send + 'scope,
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
    /// Opens what was left to this thread, while the others run.
    #[must_use]
    pub fn here(self, opener: &mut Opener) -> Self {
        match self {
            Self::Waiting(open) => Self::Done(catch_unwind(AssertUnwindSafe(|| open(opener)))),
            running => running,
        }
    }

    /// Waits for it.
    ///
    /// # Errors
    ///
    /// The payload of its panic.
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
    /// The error; a panic is resumed.
    #[must_use]
    pub fn raise(self) -> OpenError {
        match self {
            Self::Error(error) => error,
            Self::Panic(payload) => resume_unwind(payload),
        }
    }
}

/// The value of an outcome. Notes the first failure.
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
            OpenInThread::__freshtwin_launch(threads, &opener, false, |own: &mut Opener| Ok(own.depth)).finish()
        });
        assert_eq!(depth.expect("no panic").expect("no error"), 7);
    }
}
