//! How an operation ends in the middle.
//!
//! What makes a clone fail is found by the survey, and returned. Only what comes up later (a lock that another thread
//! took in between, a hook that leads to a borrowed cell) has to unwind through code that returns no `Result`.

use crate::CloneError;

#[cfg(feature = "std")]
struct Abort(CloneError);

/// Leaves the operation: to [`catch`] without calling the panic hook if `silently`, else by a panic.
pub(crate) fn abort(error: CloneError, silently: bool) -> ! {
    #[cfg(feature = "std")]
    if silently && cfg!(panic = "unwind") {
        std::panic::resume_unwind(std::boxed::Box::new(Abort(error)));
    }
    let _ = silently;
    panic!("{error}")
}

/// Runs `work`; an [`abort`] inside becomes an `Err`, other panics continue.
pub(crate) fn catch<R>(work: impl FnOnce() -> R) -> Result<R, CloneError> {
    #[cfg(feature = "std")]
    {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).map_err(|payload| {
            match payload.downcast::<Abort>() {
                Ok(abort) => abort.0,
                Err(payload) => std::panic::resume_unwind(payload),
            }
        })
    }
    #[cfg(not(feature = "std"))]
    {
        Ok(work())
    }
}

/// A panic that is held back, to be resumed.
#[cfg(feature = "std")]
pub(crate) struct Held(std::boxed::Box<dyn core::any::Any + Send>);

#[cfg(feature = "std")]
impl Held {
    pub(crate) fn resume(self) -> ! {
        std::panic::resume_unwind(self.0)
    }
}

/// Runs `work` and holds a panic back, so that the caller can first drop what must not be dropped by a panic, such as a
/// guard.
#[cfg(feature = "std")]
pub(crate) fn hold<R>(work: impl FnOnce() -> R) -> Result<R, Held> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).map_err(Held)
}

/// Runs `work`, perhaps while another panic is unwinding; a panic of its own stops here.
pub(crate) fn contain(work: impl FnOnce()) {
    #[cfg(feature = "std")]
    {
        // The first panic is the one to report.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    }
    #[cfg(not(feature = "std"))]
    {
        work();
    }
}
