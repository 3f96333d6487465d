//! `Weak`s that dangle in the copy, since the survey did not meet what they lead to.
//!
//! If the clone comes to a strong handle on such a target after all, a hook has hidden it, and that is an error. But
//! another thread may also have put the handle, or the `Weak`, in a lock after the lock was surveyed. So the survey
//! notes what it sees in locks, and each lock is compared with that before it is copied. After a change, the copy of
//! such a `Weak` dangles, and its target is copied on its own.
//!
//! For example, two slots of a list have one handle each when they are surveyed, so they are not nodes. Then another
//! thread puts a `Weak` to the second one in a lock of the first. The first one is copied, and the `Weak` dangles in
//! the copy. The second one is copied when the list comes to it.

use super::{Graph, handle::Handle, table::AddressMap, waiting_locks::WaitingLocks};

/// What the surveys of an operation saw in locks.
#[derive(Default)]
pub(crate) struct Locks {
    /// The addresses of the locks.
    met: AddressMap,
    /// Targets of `Weak`s in them that were not nodes.
    targets: AddressMap,
    /// Whether another thread has changed the content of one since.
    changed: bool,
    pub(super) waiting: WaitingLocks,
}

/// How many nodes, and how many targets of such `Weak`s, a survey has seen.
#[derive(PartialEq, Eq)]
pub(crate) struct Seen {
    nodes: usize,
    targets: usize,
}

impl Graph {
    /// Notes that a `Weak` to `address`, which is alive, dangles in the copy.
    pub(crate) fn dangles(&mut self, address: usize) {
        if !self.locks.as_ref().is_some_and(|locks| locks.changed) {
            self.dangled.insert_if_new(address, 0);
        }
    }

    /// Whether a `Weak` to `address` dangles in the copy.
    #[inline]
    pub(crate) fn is_dangled(&self, address: usize) -> bool {
        !self.dangled.is_empty() && self.is_among_dangled(address)
    }

    /// Not inlined, since few copies have such a `Weak`.
    #[inline(never)]
    fn is_among_dangled(&self, address: usize) -> bool {
        self.dangled.get(address).is_some()
    }

    /// Notes that a survey looks into the lock at `address`. If one has done so before, returns what it has
    /// seen until now, to compare it.
    pub(crate) fn enter_lock(&mut self, address: usize) -> Option<Seen> {
        let is_new = self.locks.get_or_insert_default().met.insert_if_new(address, 0);
        if is_new { None } else { Some(self.seen()) }
    }

    fn seen(&self) -> Seen {
        let nodes = self.arenas.iter().map(|arena| arena.marks.len()).sum();
        Seen { nodes, targets: self.locks.as_ref().map_or(0, |locks| locks.targets.len()) }
    }

    /// Ends the look into that lock: notes a change if the survey met something new.
    pub(crate) fn compare_with(&mut self, before: &Seen) {
        if *before != self.seen() {
            self.locks.get_or_insert_default().changed = true;
            self.dangled.clear();
        }
    }

    /// Notes a `Weak` in a lock to `address`, which is alive.
    pub(crate) fn note_weak_in_lock<H: Handle>(&mut self, address: usize) {
        if self.find::<H>(address).is_none() {
            self.locks.get_or_insert_default().targets.insert_if_new(address, 0);
        }
    }
}
