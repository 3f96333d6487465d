//! Stack space for recursion that cannot be turned into a loop.
//!
//! A type contains itself through a box, a list or a map. So the stack is checked wherever a walk goes into one of
//! these: once, however many items it has. (Resources are opened with a check for each item, which costs nothing beside
//! the open.)

use super::LEVELS;
use crate::DeepClone;

/// With less stack left than this, a new stretch begins. What runs between two checks has to fit in it: about as much
/// as the survey takes for unshared objects before it puts them on its work list.
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

/// [`grown`] for work on the content of a `T`. Plain data does not contain its own type, so it needs no check.
#[inline]
pub(crate) fn grown_unless_plain<T: DeepClone, R>(work: impl FnOnce() -> R) -> R {
    if T::__freshtwin_plain(LEVELS) { work() } else { grown(work) }
}
