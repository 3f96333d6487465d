//! A value that counts its copies and drops. The test binary `memory` includes this file, so it uses nothing of this
//! crate.

use std::cell::Cell;

use freshtwin::{Cloner, DeepClone};

thread_local! {
    static MADE: Cell<usize> = const { Cell::new(0) };
    static DROPPED: Cell<usize> = const { Cell::new(0) };
    static FAILS_AT: Cell<usize> = const { Cell::new(0) };
}

/// Counts its copies and drops, and may refuse a copy.
#[derive(Debug)]
pub struct Tag;

impl Tag {
    /// From now on nothing is made and dropped, and the `fails_at`th copy fails: 0 for none.
    pub fn reset(fails_at: usize) {
        MADE.set(0);
        DROPPED.set(0);
        FAILS_AT.set(fails_at);
    }

    /// How many copies were made since then.
    #[must_use]
    pub fn made() -> usize {
        MADE.get()
    }

    /// How many tags were dropped since then.
    #[must_use]
    pub fn dropped() -> usize {
        DROPPED.get()
    }
}

impl Clone for Tag {
    fn clone(&self) -> Self {
        if MADE.get() + 1 == FAILS_AT.get() {
            FAILS_AT.set(0);
            // A panic that the panic hook does not print.
            std::panic::resume_unwind(Box::new("told to"));
        }
        MADE.set(MADE.get() + 1);
        Tag
    }
}

/// By hand, so that the engine does not know that a survey shows nothing in it.
impl DeepClone for Tag {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.clone()
    }
}

impl Drop for Tag {
    fn drop(&mut self) {
        DROPPED.set(DROPPED.get() + 1);
    }
}
