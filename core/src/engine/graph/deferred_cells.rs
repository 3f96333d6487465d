//! The cells that have to stay empty until the nodes in them are built.

use alloc::vec::Vec;
use core::ops::Range;

use super::{FILLED, Pass, waiting_locks::LockId};

/// Each cell by its address, which stays the same since the source is kept alive, with what is left to do: see
/// [`Pass`]. The cells of one node come one after the other.
///
/// Another thread may move the cells in a lock, so that two have one address: there it counts only in the same lock.
#[derive(Default)]
pub(crate) struct DeferredCells {
    cells: Vec<DeferredCell>,
    /// How many cells there have been so far.
    added: usize,
    /// Where the cells of the node at work are, sorted by lock and address.
    own: Range<usize>,
}

/// A cell, in a lock or in none.
#[derive(Clone, Copy)]
pub(super) struct DeferredCell {
    pub(super) lock: LockId,
    pub(super) address: usize,
    pub(super) state: u32,
}

impl DeferredCells {
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    pub(super) fn push(&mut self, cell: DeferredCell) {
        self.cells.push(cell);
        self.added += 1;
    }

    /// How many cells there have been so far.
    pub(crate) fn added(&self) -> usize {
        self.added
    }

    /// How many empty parts the cell that came last has, if that is the one at `address`, and came since there were
    /// `before`. An older one at the same address may be a lock that another thread has dropped since.
    pub(crate) fn last_count(&self, address: usize, before: usize) -> Option<u32> {
        let last = self.cells.last().filter(|cell| cell.address == address && self.added > before);
        last.map(|cell| cell.state)
    }

    /// Begins with the cells in `range`, those of one node, and returns their states.
    pub(super) fn begin(&mut self, range: Range<usize>) -> impl Iterator<Item = u32> {
        self.own = range;
        let own = &mut self.cells[self.own.clone()];
        if own.len() > 1 {
            own.sort_unstable_by_key(|cell| (cell.lock, cell.address));
        }
        own.iter().map(|cell| cell.state)
    }

    /// The state of the cell at `address` in `lock`, if it is one of the node at work. If there are two, it is the one
    /// for `pass`.
    pub(crate) fn own(&mut self, lock: LockId, address: usize, pass: Pass) -> Option<&mut u32> {
        let own = &mut self.cells[self.own.clone()];
        let key = (lock, address);
        let mut at = own.binary_search_by_key(&key, |cell| (cell.lock, cell.address)).ok()?;
        if lock != 0 && !pass.is_for(own[at].state) {
            let first = own.partition_point(|cell| (cell.lock, cell.address) < key);
            let same = own[first..].iter().take_while(|cell| (cell.lock, cell.address) == key);
            at = same.map(|cell| cell.state).position(|state| pass.is_for(state)).map_or(at, |after| first + after);
        }
        Some(&mut own[at].state)
    }

    /// All cells of the node at work that are in `lock`, by their addresses and states.
    pub(super) fn own_in(&mut self, lock: LockId) -> impl Iterator<Item = (usize, &mut u32)> {
        let own = &mut self.cells[self.own.clone()];
        let first = own.partition_point(|cell| cell.lock < lock);
        own[first..].iter_mut().take_while(move |cell| cell.lock == lock).map(|cell| (cell.address, &mut cell.state))
    }

    pub(super) fn are_filled(&self, range: Range<usize>) -> bool {
        self.cells[range].iter().all(|cell| cell.state == FILLED)
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.cells.drain(range);
        self.own = 0..0;
    }

    /// Takes all cells out.
    pub(super) fn take(&mut self) -> Vec<DeferredCell> {
        self.own = 0..0;
        core::mem::take(&mut self.cells)
    }
}
