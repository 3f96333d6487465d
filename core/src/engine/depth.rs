//! Stack space for recursion that cannot be turned into a loop.

/// With less stack left, a new stretch begins. What runs between two checks has to fit in: about as much as the survey
/// takes for unshared objects before it puts them on its work list.
#[cfg(feature = "stacker")]
const RESERVE: usize = 96 * 1024;

/// The size of a new stretch: room for hundreds of levels, so that stretches are rare.
#[cfg(feature = "stacker")]
const STRETCH: usize = 1024 * 1024;

/// Runs `work`, on a new stretch of stack if this one is nearly used up (with feature `stacker`).
#[inline]
pub(crate) fn grown<R>(work: impl FnOnce() -> R) -> R {
    #[cfg(feature = "stacker")]
    {
        stacker::maybe_grow(RESERVE, STRETCH, work)
    }
    #[cfg(not(feature = "stacker"))]
    {
        work()
    }
}
