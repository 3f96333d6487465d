//! The cells that have to stay empty until the nodes in them are built.

use alloc::vec::Vec;
use core::ops::Range;

use super::FILLED;

/// Each cell by its address, which stays the same since the source is kept alive, with what is left to do: see
/// [`Pass`](super::Pass). The cells of one node come one after the other.
#[derive(Default)]
pub(crate) struct DeferredCells {
    cells: Vec<(usize, u32)>,
    /// How many cells there have been so far.
    added: usize,
    /// Where the cells of the node at work are, sorted by address.
    own: Range<usize>,
}

impl DeferredCells {
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    pub(super) fn push(&mut self, address: usize, state: u32) {
        self.cells.push((address, state));
        self.added += 1;
    }

    /// How many cells there have been so far.
    pub(crate) fn added(&self) -> usize {
        self.added
    }

    /// How many empty parts the cell that came last has, if that is the one at `address`, and came since there were
    /// `before`. An older one at the same address may be a lock that another thread has dropped since.
    pub(crate) fn last_count(&self, address: usize, before: usize) -> Option<u32> {
        let last = self.cells.last().filter(|cell| cell.0 == address && self.added > before);
        last.map(|cell| cell.1)
    }

    /// Begins with the cells in `range`, those of one node, and returns their states.
    pub(super) fn begin(&mut self, range: Range<usize>) -> impl Iterator<Item = u32> {
        self.own = range;
        let own = &mut self.cells[self.own.clone()];
        own.sort_unstable_by_key(|(address, _)| *address);
        own.iter().map(|(_, state)| *state)
    }

    /// The state of the cell at `address`, if it is one of the node at work.
    pub(crate) fn own(&mut self, address: usize) -> Option<&mut u32> {
        let own = &mut self.cells[self.own.clone()];
        let at = own.binary_search_by_key(&address, |(address, _)| *address).ok()?;
        Some(&mut own[at].1)
    }

    pub(super) fn are_filled(&self, range: Range<usize>) -> bool {
        self.cells[range].iter().all(|(_, state)| *state == FILLED)
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.cells.drain(range);
        self.own = 0..0;
    }

    /// Takes all cells out.
    pub(super) fn take(&mut self) -> Vec<(usize, u32)> {
        self.own = 0..0;
        core::mem::take(&mut self.cells)
    }
}
