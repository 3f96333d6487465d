//! Limits how deep calls may nest that no survey foresaw.

#[cfg(feature = "std")]
use core::cell::Cell;

use super::Cloner;
use crate::CloneError;
use crate::engine::{surveyor::address, unwind};

/// Up to this depth the stack is not checked: so many calls are safe even with a user's frames between them.
const FEW: u32 = 64;

/// How much stack may be in use when there are more calls than that: half of what a thread has by default.
#[cfg(not(feature = "stacker"))]
const MAX_STACK: usize = 1 << 20;

/// How many calls may nest with `stacker`, where the stack grows on the heap.
#[cfg(feature = "stacker")]
const MAX_NESTING: u32 = 50_000;

/// The operations that are at work inside each other on one thread, each with a cloner of its own.
#[derive(Clone, Copy)]
struct Nest {
    operations: u32,
    /// The stack address when the outermost one began.
    base: usize,
    /// The address of the innermost one's cloner, the name of the type that it clones, and whether its caller wants an
    /// `Err`.
    home: usize,
    name: fn() -> &'static str,
    trying: bool,
}

impl Nest {
    const EMPTY: Self = Self { operations: 0, base: 0, home: 0, name: || "", trying: false };
}

#[cfg(feature = "std")]
std::thread_local! {
    static NEST: Cell<Nest> = const { Cell::new(Nest::EMPTY) };
}

/// The outermost operation of a cloner, among those that are at work on this thread. Without `std` it knows of no
/// others.
pub(crate) struct Level {
    #[cfg(feature = "std")]
    outer: Nest,
}

impl Level {
    #[inline]
    fn outer() -> Nest {
        #[cfg(feature = "std")]
        {
            NEST.get()
        }
        #[cfg(not(feature = "std"))]
        {
            Nest::EMPTY
        }
    }

    /// Whether the operation that began at `depth` is known to be over.
    #[inline]
    pub(super) fn is_over(depth: u32) -> bool {
        cfg!(feature = "std") && Self::outer().operations < depth
    }

    #[inline]
    fn enter(nest: Nest) -> Self {
        #[cfg(feature = "std")]
        {
            Self { outer: NEST.replace(nest) }
        }
        #[cfg(not(feature = "std"))]
        {
            let _ = nest;
            Self {}
        }
    }
}

#[cfg(feature = "std")]
impl Drop for Level {
    #[inline]
    fn drop(&mut self) {
        NEST.set(self.outer);
    }
}

impl Cloner {
    /// Begins the outermost operation of this cloner, on a value of the type that `name` names.
    pub(super) fn enter_level(&mut self, name: fn() -> &'static str) -> Result<Level, CloneError> {
        let outer = Level::outer();
        if outer.home == address(self) {
            // A hook put this cloner in the place of that one. This ends at once, since such a hook on a cycle would
            // come here without end.
            unwind::abort(CloneError::replaced_cloner((outer.name)()), outer.trying);
        }
        self.base = if outer.operations == 0 { stack_address() } else { outer.base };
        (self.nesting, self.depth) = (outer.operations, outer.operations + 1);
        if outer.operations >= FEW && self.is_too_deep() {
            return Err(CloneError::nested_clones(name()));
        }
        let Self { base, trying, depth, .. } = *self;
        Ok(Level::enter(Nest { operations: depth, base, home: address(self), name, trying }))
    }

    /// Runs `work` on a value of the type that `name` names, which a hook or a hand-written impl hid from the survey,
    /// one level deeper.
    ///
    /// What a survey has seen is cloned without recursion from one shared object to the next. What it has not seen is
    /// cloned where it is met, perhaps recursively for a whole list: this ends it with an error while there is stack
    /// left.
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

    /// Whether no call of [`deeper`](Self::deeper) is at work now.
    #[inline]
    fn is_unnested(&self) -> bool {
        self.nesting < self.depth
    }

    /// Whether the outermost operation is at work, and no hook in it.
    pub(crate) fn is_outermost(&self) -> bool {
        self.operations == 1 && self.is_unnested()
    }

    #[cold]
    fn check_depth(&self, name: fn() -> &'static str) {
        if self.is_too_deep() {
            // Where clones are nested, either of the two checks may be the first to see the end of the stack.
            let are_nested = Level::outer().operations >= FEW;
            let error = if are_nested { CloneError::nested_clones } else { CloneError::hidden_chain };
            self.abort(error(name()));
        }
    }

    #[cold]
    fn is_too_deep(&self) -> bool {
        #[cfg(not(feature = "stacker"))]
        {
            self.base.abs_diff(stack_address()) > MAX_STACK
        }
        #[cfg(feature = "stacker")]
        {
            self.nesting > MAX_NESTING
        }
    }
}

/// The current stack address, roughly.
#[inline]
fn stack_address() -> usize {
    let here = 0_u8;
    core::ptr::from_ref(&here) as usize
}
