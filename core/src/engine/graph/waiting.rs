//! The cells that wait until nodes are built: for the end of the operation, or for one node.

use core::ops::Range;

use super::{
    Graph, NodeRef,
    any_arena::AnyArena,
    deferred_cells::{DeferredCell, DeferredCells},
    handle::Handle,
    table::index_of,
};

/// The states of a deferred cell: it is filled, has from 1 to `MAX_COUNT` empty parts, or is emptied again.
pub(crate) const FILLED: u32 = 0;
pub(crate) const MAX_COUNT: u32 = u32::MAX - 4;
pub(crate) const EMPTIED: u32 = u32::MAX - 3;
/// The states of a deferred cell that is set once: it is set, its content is made, or neither.
pub(crate) const SET: u32 = u32::MAX - 2;
pub(crate) const PREPARED: u32 = u32::MAX - 1;
pub(crate) const ONCE: u32 = u32::MAX;

/// What the walk over deferred cells does.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Pass {
    /// There is no such walk.
    #[default]
    Idle,
    /// Fills those that can be emptied again.
    Fill,
    /// Makes the content of those that are set once: nothing can empty them again, so everything that may fail comes
    /// before.
    Prepare,
    /// Makes and sets, in one step, content that cannot be kept until everything is made, since it may borrow
    /// something.
    SetAtOnce,
    /// Sets those that are prepared and in locks: where a lock has changed, its content is copied anew, which may fail.
    /// Then what is in locks can still be emptied.
    SetInLocks,
    /// Sets the other ones that are prepared, which cannot fail.
    Set,
    /// Copies the content of locks anew in which something still waits, since another thread has changed it.
    Anew,
    /// Fills nothing, and counts what `Fill` would fill.
    Count,
    /// After a failure: empties what was filled.
    Empty,
}

impl Pass {
    /// Whether it does something with a deferred cell in `state`.
    pub(super) fn is_for(self, state: u32) -> bool {
        match self {
            Self::Idle | Self::Count => false,
            Self::Fill => (1..=MAX_COUNT).contains(&state),
            Self::Prepare | Self::SetAtOnce => state == ONCE,
            Self::SetInLocks | Self::Set => state == PREPARED,
            Self::Anew => [Self::Fill, Self::Prepare, Self::Set].iter().any(|pass| pass.is_for(state)),
            Self::Empty => state == FILLED,
        }
    }
}

/// What empty parts of cells wait for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Awaited {
    /// One node: they are `Weak`s to it.
    One(NodeRef),
    /// The end of the operation.
    All,
}

impl Awaited {
    fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::All }
    }
}

/// The parts of a cell's content that stay empty while it is copied.
#[derive(Clone, Copy, Default)]
pub(crate) struct Missed {
    pub(crate) count: u32,
    /// What they wait for, if there are any.
    awaited: Option<Awaited>,
}

impl Missed {
    /// Adds `count` parts.
    #[must_use]
    #[inline]
    pub(crate) fn and(self, count: u32, awaited: Awaited) -> Self {
        if count == 0 {
            return self;
        }
        let awaited = self.awaited.map_or(awaited, |before| before.and(awaited));
        Self { count: self.count + count, awaited: Some(awaited) }
    }
}

/// A node with deferred cells.
pub(crate) struct Patch {
    pub(crate) node: NodeRef,
    /// Where its cells begin among all deferred ones.
    pub(super) from: usize,
    /// What all of them wait for.
    pub(super) awaited: Awaited,
}

impl Graph {
    /// Notes that the cell at `address` has parts that are to be filled.
    pub(crate) fn fill_later(&mut self, address: usize, missed: Missed) {
        self.defer(address, missed.count.min(MAX_COUNT), missed.awaited.unwrap_or(Awaited::All));
        self.unfilled += 1;
    }

    /// Notes that the cell at `address` is to be set when all nodes are built.
    pub(crate) fn set_later(&mut self, address: usize) {
        self.defer(address, ONCE, Awaited::All);
        self.unset += 1;
    }

    /// Notes that a `Weak` to the copy of `target` has to wait, if it is in a cell. Returns whether it is.
    #[inline]
    pub(crate) fn misses<H: Handle>(&mut self, target: NodeRef) -> bool {
        let Some(missed) = &mut self.missed else { return false };
        // The content of a lock is looked at again only at the end, when no other lock is held.
        *missed = missed.and(1, if self.holds_lock { Awaited::All } else { Awaited::One(target) });
        // If the `Weak` leads to the node's parent, the next ones lead from the children to the node itself.
        if let Some(node) = self.current.filter(|node| node.arena == target.arena) {
            self.arena_mut::<H>(node).recent = node.slot;
        }
        true
    }

    fn defer(&mut self, address: usize, state: u32, awaited: Awaited) {
        let from = self.deferred_cells.len();
        match self.patches.last_mut() {
            Some(patch) if self.current == Some(patch.node) => patch.awaited = patch.awaited.and(awaited),
            _ => self.patches.extend(self.current.map(|node| Patch { node, from, awaited })),
        }
        self.deferred_cells.push(DeferredCell { lock: self.lock, address, state });
    }

    /// The patches that wait for nothing but `node`, which is built now, as far as they are the last ones before its
    /// own.
    #[inline]
    pub(crate) fn patches_waiting_for(&self, node: NodeRef) -> Range<usize> {
        let before = match self.patches.split_last() {
            Some((last, before)) if last.node == node => before,
            _ => &self.patches,
        };
        let count = before.iter().rev().take_while(|patch| patch.awaited == Awaited::One(node)).count();
        before.len() - count..before.len()
    }

    /// Forgets the patches in `range` if all their cells are filled; else they wait for the end, where that is an
    /// error.
    pub(crate) fn forget_filled(&mut self, range: Range<usize>) {
        let from = self.patches[range.start].from;
        let to = self.patches.get(range.end).map_or(self.deferred_cells.len(), |next| next.from);
        if self.deferred_cells.are_filled(from..to) {
            self.deferred_cells.remove(from..to);
            self.patches[range.end..].iter_mut().for_each(|patch| patch.from -= to - from);
            self.patches.drain(range);
        } else {
            self.patches[range].iter_mut().for_each(|patch| patch.awaited = Awaited::All);
        }
    }

    /// Begins with the cells of the patch at `at`, and returns the node that owns them.
    pub(crate) fn begin_patch(&mut self, at: usize) -> Option<NodeRef> {
        let patch = self.patches.get(at)?;
        let end = self.patches.get(at + 1).map_or(self.deferred_cells.len(), |next| next.from);
        let own = self.deferred_cells.begin(patch.from..end).filter(|state| self.pass.is_for(*state)).count();
        self.left = self.count_for_pass().saturating_sub(index_of(own));
        Some(patch.node)
    }

    /// How many cells this pass has yet to do something with. `Empty` does not count.
    fn count_for_pass(&self) -> u32 {
        match self.pass {
            Pass::Idle | Pass::Count | Pass::Empty => 0,
            Pass::Fill => self.unfilled,
            Pass::Prepare | Pass::SetAtOnce => self.unset,
            Pass::SetInLocks | Pass::Set => index_of(self.prepared.len()),
            Pass::Anew => self.unfilled + self.unset + index_of(self.prepared.len()),
        }
    }

    /// Whether the node at work has more cells for this pass.
    pub(crate) fn has_unfilled(&self) -> bool {
        self.pass == Pass::Empty || self.count_for_pass() > self.left
    }

    /// Whether nothing waits any more.
    pub(crate) fn is_filled(&self) -> bool {
        self.unfilled + self.unset == 0 && self.prepared.is_empty()
    }

    /// Whether `pass`, which sets what is prepared, comes next: nothing else is left to do, in locks first.
    pub(crate) fn is_next(&self, pass: Pass) -> bool {
        let is_in_lock = self.prepared.last_key_value().map(|((lock, _), _)| *lock != 0);
        self.unfilled + self.unset == 0 && is_in_lock == Some(pass == Pass::SetInLocks)
    }

    /// At the end of an operation: forgets everything but the copies.
    pub(crate) fn end(&mut self) {
        self.deferred_cells = DeferredCells::default();
        self.prepared.clear();
        self.orders.clear();
        self.arenas.iter_mut().for_each(AnyArena::end);
        self.dangled.clear();
        self.closed = Default::default();
        (self.locks, self.holds_lock) = (None, false);
        (self.lock, self.held, self.anew, self.empties_all) = (0, 0, 0, false);
        self.patches.clear();
        self.late.clear();
        (self.unfilled, self.unset, self.pass) = (0, 0, Pass::Idle);
        (self.current, self.missed) = (None, None);
        (self.defers, self.defers_weaks) = (false, false);
    }
}
