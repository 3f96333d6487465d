//! The cells that wait for the end of the operation.

use super::{Graph, MAX_COUNT, ONCE, Pass, Patch, arena::AnyArena};

impl Graph {
    /// Notes that a `Weak` to `address`, which is alive, dangles in the copy.
    pub(crate) fn dangles(&mut self, address: usize) {
        self.dangled.insert_if_new(address, 0);
    }

    /// Whether a `Weak` to `address` dangles in the copy.
    #[inline]
    pub(crate) fn is_dangled(&self, address: usize) -> bool {
        !self.dangled.is_empty() && self.dangled.get(address).is_some()
    }

    /// Notes that the cell at `address` has `count` parts that are to be filled when all nodes are built.
    pub(crate) fn fill_later(&mut self, address: usize, count: u32) {
        self.defer(address, count.min(MAX_COUNT));
        self.unfilled += 1;
    }

    /// Notes that the cell at `address` is to be set when all nodes are built.
    pub(crate) fn set_later(&mut self, address: usize) {
        self.defer(address, ONCE);
        self.unset += 1;
    }

    fn defer(&mut self, address: usize, state: u32) {
        let from = self.deferred_cells.len();
        if self.patches.last().map(|patch| patch.node) != self.current {
            self.patches.extend(self.current.map(|node| Patch { node, from }));
        }
        self.deferred_cells.insert_if_new(address, state);
    }

    /// At the end of an operation: forgets everything but the copies.
    pub(crate) fn end(&mut self) {
        self.deferred_cells.clear();
        self.orders.clear();
        self.arenas.iter_mut().for_each(AnyArena::end);
        self.dangled.clear();
        self.patches.clear();
        (self.unfilled, self.unset, self.pass) = (0, 0, Pass::Fill);
        (self.current, self.missed) = (None, None);
        (self.defers, self.defers_weaks) = (false, false);
    }
}
