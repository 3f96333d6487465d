//! Stack space for recursion that cannot be turned into a loop.

/// Runs `work`, on a new stretch of stack if this one is nearly used up (with feature `stacker`).
#[inline]
pub(crate) fn grown<R>(work: impl FnOnce() -> R) -> R {
    #[cfg(feature = "stacker")]
    {
        stacker::maybe_grow(96 * 1024, 1024 * 1024, work)
    }
    #[cfg(not(feature = "stacker"))]
    {
        work()
    }
}
