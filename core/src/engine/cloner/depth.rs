//! Limits how deep calls may nest that no survey foresaw.

use super::Cloner;
use crate::CloneError;

/// Up to this depth the stack is not looked at: so many calls are safe even with a user's frames between them.
const FEW: u32 = 64;

/// How much stack an operation may use beyond that depth: half of what a thread has by default.
#[cfg(not(feature = "stacker"))]
const MAX_STACK: usize = 1 << 20;

/// How many calls may nest where the stack grows on the heap.
#[cfg(feature = "stacker")]
const MAX_NESTING: u32 = 50_000;

impl Cloner {
    pub(super) fn mark_base(&mut self) {
        self.base = stack_address();
        self.nesting = 0;
    }

    /// Runs `work` on a value of the type that `name` names, which a hook or a hand-written impl hid from the survey, one level deeper.
    ///
    /// What a survey has seen is cloned without recursion from one shared object to the next. What it has not seen is cloned
    /// where it is met, perhaps recursively for a whole list: this ends it with an error while there is stack left.
    #[inline]
    pub(crate) fn deeper<R>(&mut self, name: fn() -> &'static str, work: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.nesting;
        self.nesting = outer + 1;
        if outer >= FEW {
            self.check_depth(name);
        }
        let result = crate::engine::depth::grown(|| work(self));
        self.nesting = outer;
        result
    }

    #[cold]
    fn check_depth(&self, name: fn() -> &'static str) {
        #[cfg(not(feature = "stacker"))]
        let too_deep = self.base.abs_diff(stack_address()) > MAX_STACK;
        #[cfg(feature = "stacker")]
        let too_deep = self.nesting > MAX_NESTING;
        if too_deep {
            self.abort(CloneError::hidden_chain(name()));
        }
    }
}

/// Roughly where the stack is.
#[inline]
fn stack_address() -> usize {
    let here = 0_u8;
    core::ptr::from_ref(&here) as usize
}
