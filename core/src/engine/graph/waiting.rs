//! The cells that wait for the end of the operation.

use super::{Graph, NodeRef, any_arena::AnyArena, deferred_cells::DeferredCells, handle::Handle, table::index_of};

/// Of a deferred cell: it is filled, or emptied again. From 1 to `MAX_COUNT`: it has so many empty parts.
pub(crate) const FILLED: u32 = 0;
pub(crate) const MAX_COUNT: u32 = u32::MAX - 4;
pub(crate) const EMPTIED: u32 = u32::MAX - 3;
/// Of a deferred cell that is set once: it is set, or its content is made, or neither.
pub(crate) const SET: u32 = u32::MAX - 2;
pub(crate) const PREPARED: u32 = u32::MAX - 1;
pub(crate) const ONCE: u32 = u32::MAX;

/// What the walk over deferred cells does.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Fills those that can be emptied again.
    #[default]
    Fill,
    /// Makes the content of those that are set once: nothing can empty them again, so everything that may fail comes before.
    Prepare,
    /// Makes and sets at once what cannot be kept until everything is made.
    SetAtOnce,
    /// Sets those that are prepared.
    Set,
    /// After a failure: empties what was filled.
    Empty,
}

impl Pass {
    /// Whether it does something with a deferred cell in `state`.
    pub(super) fn is_for(self, state: u32) -> bool {
        match self {
            Self::Fill => (1..=MAX_COUNT).contains(&state),
            Self::Prepare | Self::SetAtOnce => state == ONCE,
            Self::Set => state == PREPARED,
            Self::Empty => state == FILLED,
        }
    }
}

/// A node with deferred cells.
pub(crate) struct Patch {
    pub(crate) node: NodeRef,
    /// Where its cells begin among all deferred ones.
    pub(super) from: usize,
}

impl Graph {
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

    /// Notes that a `Weak` to the copy of `target` has to wait, if it is in a cell. Returns whether it is.
    #[inline]
    pub(crate) fn misses<H: Handle>(&mut self, target: NodeRef) -> bool {
        let Some(missed) = &mut self.missed else { return false };
        *missed += 1;
        // Where that leads to its parent, the ones that come next lead from its children to the node itself.
        if let Some(node) = self.current.filter(|node| node.arena == target.arena) {
            self.arena_mut::<H>(node).recent = node.slot;
        }
        true
    }

    fn defer(&mut self, address: usize, state: u32) {
        let from = self.deferred_cells.len();
        if self.patches.last().map(|patch| patch.node) != self.current {
            self.patches.extend(self.current.map(|node| Patch { node, from }));
        }
        self.deferred_cells.push(address, state);
    }

    /// Begins with the cells of the patch at `at`, and gives the node that owns them.
    pub(crate) fn begin_patch(&mut self, at: usize) -> Option<NodeRef> {
        let patch = self.patches.get(at)?;
        let end = self.patches.get(at + 1).map_or(self.deferred_cells.len(), |next| next.from);
        let own = self.deferred_cells.begin(patch.from..end).filter(|state| self.pass.is_for(*state)).count();
        let all = match self.pass {
            Pass::Fill => self.unfilled,
            Pass::Prepare | Pass::SetAtOnce => self.unset,
            Pass::Set => index_of(self.prepared.len()),
            Pass::Empty => 0,
        };
        self.left = all.saturating_sub(index_of(own));
        Some(patch.node)
    }

    /// At the end of an operation: forgets everything but the copies.
    pub(crate) fn end(&mut self) {
        self.deferred_cells = DeferredCells::default();
        self.prepared.clear();
        self.orders.clear();
        self.arenas.iter_mut().for_each(AnyArena::end);
        self.dangled.clear();
        (self.locks, self.holds_lock) = (None, false);
        self.patches.clear();
        (self.unfilled, self.unset, self.pass) = (0, 0, Pass::Fill);
        (self.current, self.missed) = (None, None);
        (self.defers, self.defers_weaks) = (false, false);
    }
}
