//! Locks that another thread writes to while their copies wait.
//!
//! Parts of a lock's content, or cells in it, may have to wait until all nodes are built. Then the lock is held again,
//! to fill them; but the content may have changed since it was copied. What is filled by its place in the content would
//! then be newer than the rest, or would not be found at all. So the links in the content, each handle with its
//! address, are compared: where they have changed, the whole content is copied anew. All nodes are built now, so that
//! nothing in it has to wait. Where only data has changed, what waited is newer than the rest.
//!
//! For example, a list in a lock has two cells when it is copied, `[a, b]`, and `b` waits. Another thread removes `a`.
//! Then `b` is the first cell, and if it were filled, the copy would be `[b, empty]`.

use alloc::vec::Vec;

use super::{
    FILLED, Graph, ONCE, PREPARED, Pass, SET,
    table::{AddressMap, index_of},
};
use crate::engine::erased::Parcel;

/// Tells the locks apart that were held for a copy, without another lock around them: 0 is no such lock.
pub(crate) type LockId = u32;

/// The copies of locks that wait, or that have cells in them that do.
#[derive(Default)]
pub(super) struct WaitingLocks {
    /// Where each one is in `locks`, by the address of the lock.
    index: AddressMap,
    locks: Vec<WaitingLock>,
}

struct WaitingLock {
    /// That of the outermost lock.
    id: LockId,
    /// The links in the content when it was copied.
    links: u64,
    is_anew: bool,
}

/// How to fill the copy of a lock that is held.
#[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
pub(crate) enum Filling {
    /// What waits can be filled: the content is the same.
    Same,
    /// It is in another lock, whose content is copied anew later.
    Changed,
    /// The content is to be copied anew. Nothing in it waits any more. Here is what was prepared for it: it is dropped
    /// when the lock is free.
    Anew(Vec<Parcel>),
}

#[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
impl Graph {
    fn waiting_lock(&mut self, address: usize) -> Option<&mut WaitingLock> {
        let waiting = &mut self.locks.as_mut()?.waiting;
        waiting.index.get(address).map(|at| &mut waiting.locks[at as usize])
    }

    /// Notes that a lock is held, unless it is in another one.
    pub(crate) fn begin_lock(&mut self) {
        if self.lock == 0 {
            self.held += 1;
            self.lock = self.held;
        }
    }

    /// Notes the links in the lock at `address`, which was copied, if something in it waits: a cell that came since
    /// there were `before`.
    pub(crate) fn end_lock(&mut self, address: usize, links: u64, before: usize) {
        if self.deferred_cells.added() == before {
            return;
        }
        let new = WaitingLock { id: self.lock, links, is_anew: false };
        let WaitingLocks { index, locks } = &mut self.locks.get_or_insert_default().waiting;
        if index.insert_if_new(address, index_of(locks.len())) {
            locks.push(new);
        } else if let Some(at) = index.get(address) {
            locks[at as usize] = new;
        }
    }

    /// The lock in which cells are looked for when the walk comes to the lock at `address`, and whether the content of
    /// that one was copied anew.
    pub(crate) fn lock_at(&mut self, address: usize) -> (LockId, bool) {
        let outer = self.lock;
        match self.waiting_lock(address) {
            Some(waiting) if outer == 0 || outer == waiting.id => (waiting.id, waiting.is_anew),
            _ if outer == 0 => (LockId::MAX, false),
            _ => (outer, false),
        }
    }

    /// Whether something in `lock`, in the node at work, waits.
    pub(crate) fn waits_in(&mut self, lock: LockId) -> bool {
        self.deferred_cells.own_in(lock).any(|(_, state)| Pass::Anew.is_for(*state))
    }

    /// Whether something in `lock`, in the node at work, was filled.
    pub(crate) fn has_filled_in(&mut self, lock: LockId) -> bool {
        self.deferred_cells.own_in(lock).any(|(_, state)| [FILLED, SET].contains(state))
    }

    /// Whether a cell may have to be filled later.
    pub(crate) fn may_fill_later(&self) -> bool {
        self.defers || self.defers_weaks || self.pass != Pass::Idle
    }

    /// Whether `pass` is for the cell at `address` in `lock`, one of the node at work.
    pub(crate) fn is_for(&mut self, pass: Pass, lock: LockId, address: usize) -> bool {
        self.deferred_cells.own(lock, address, pass).is_some_and(|state| pass.is_for(*state))
    }

    /// Begins to fill the copy of the lock at `address`, with these `links` in its content, inside of `outer`.
    pub(crate) fn begin_filling(&mut self, address: usize, links: u64, outer: LockId) -> Filling {
        let (pass, lock) = (self.pass, self.lock);
        let waits = match outer {
            0 => self.waits_in(lock),
            _ => self.is_for(Pass::Anew, lock, address),
        };
        let is_same = self
            .waiting_lock(address)
            .is_some_and(|waiting| (waiting.id, waiting.links, waiting.is_anew) == (lock, links, false));
        match (waits, outer) {
            (false, _) => Filling::Same,
            (true, 0) if pass == Pass::Anew || !is_same => {
                let prepared = self.stop_waiting();
                self.waiting_lock(address).into_iter().for_each(|waiting| waiting.is_anew = true);
                self.anew += 1;
                Filling::Anew(prepared)
            }
            (true, _) if is_same => Filling::Same,
            (true, _) => Filling::Changed,
        }
    }

    /// Ends the wait of all cells in the lock that is held. Returns what was prepared for them.
    fn stop_waiting(&mut self) -> Vec<Parcel> {
        let mut prepared = Vec::new();
        for (address, state) in self.deferred_cells.own_in(self.lock) {
            match *state {
                ONCE => {
                    *state = SET;
                    self.unset -= 1;
                }
                PREPARED => {
                    *state = SET;
                    prepared.extend(self.prepared.remove(&(self.lock, address)));
                }
                _ if Pass::Fill.is_for(*state) => {
                    *state = FILLED;
                    self.unfilled -= 1;
                }
                _ => {}
            }
        }
        prepared
    }
}
