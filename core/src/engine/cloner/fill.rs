//! Fills what had to stay empty: at the end of an operation, or when a node is built.

use core::ops::Range;

use super::{Cloner, State, inside::Inside};
use crate::{
    CloneError, DeepClone, Surveyor,
    engine::{
        graph::{EMPTIED, FILLED, MAX_COUNT, NodeRef, Pass},
        unwind,
    },
};

impl Cloner {
    /// Fills all cells that wait.
    ///
    /// This is the last step, so that no cycle is closed before everything that could fail is done. Filling may still
    /// run a hook, which may panic: then the cells are emptied again, and everything that was made is dropped.
    pub(crate) fn fill_all(&mut self) {
        let Some(graph) = self.graph_if_any() else { return };
        if graph.patches.is_empty() {
            return graph.end();
        }
        self.set_state(State::Running);
        let mut filling = Filling { cloner: self, finished: false };
        filling.cloner.build_late();
        filling.cloner.fill_patches();
        filling.finished = true;
        drop(filling);
        self.graph().end();
    }

    /// Fills the cells of nodes that were built right before `node` and wait for nothing but `Weak`s to it. They close
    /// no cycle, so that this may come before the end; now these nodes are in the caches.
    #[inline]
    pub(crate) fn fill_weaks_to(&mut self, node: NodeRef) {
        let patches = self.graph().patches_waiting_for(node);
        if !patches.is_empty() && self.may_fill_now() {
            self.fill_now(patches);
        }
    }

    /// Whether no hook is at work, which may have borrowed a cell of a copy, and no other walk over the cells.
    fn may_fill_now(&mut self) -> bool {
        self.is_outermost() && self.graph().pass == Pass::Idle
    }

    #[inline(never)]
    fn fill_now(&mut self, patches: Range<usize>) {
        let inside = Inside::new(self, State::Running, None, None);
        inside.cloner.walk(Pass::Fill, patches.clone());
        let graph = inside.cloner.graph();
        graph.pass = Pass::Idle;
        graph.forget_filled(patches);
    }

    fn fill_patches(&mut self) {
        loop {
            let before = self.graph().anew;
            self.fill_and_prepare();
            // No cell is set that nothing can empty again before everything else is done.
            for pass in [Pass::SetInLocks, Pass::Set] {
                if self.graph().is_next(pass) {
                    self.walk_all(pass);
                }
            }
            if self.graph().is_filled() {
                return;
            }
            // A lock that was copied anew may have brought cells that wait, for the passes before.
            if self.graph().anew == before {
                self.walk_all(Pass::Anew);
            }
            if self.graph().anew == before {
                self.abort_unfilled();
            }
        }
    }

    fn fill_and_prepare(&mut self) {
        let mut from = 0;
        loop {
            let to = self.graph().patches.len();
            if from == to {
                return;
            }
            self.walk(Pass::Fill, from..to);
            if self.graph().unset > 0 {
                self.walk(Pass::Prepare, from..to);
            }
            let graph = self.graph();
            if graph.unset > 0 && graph.unfilled == 0 && graph.patches.len() == to {
                self.walk(Pass::SetAtOnce, 0..to);
            }
            // The new content may lead to nodes that only a hook knew, with cells of their own that had to wait.
            from = to;
        }
    }

    /// Ends the clone: cells wait that no walk finds, since a hand-written `survey_in` does not show them.
    fn abort_unfilled(&mut self) -> ! {
        let graph = self.graph();
        let name = graph.patches.first().map_or("", |patch| graph.type_name(patch.node));
        self.abort(CloneError::unfilled(name));
    }

    fn walk_all(&mut self, pass: Pass) {
        let count = self.graph().patches.len();
        self.walk(pass, 0..count);
    }

    fn walk(&mut self, pass: Pass, patches: Range<usize>) {
        self.graph().pass = pass;
        let mut surveyor = Surveyor::patcher(self);
        for at in patches {
            let graph = surveyor.graph();
            let Some(node) = graph.begin_patch(at) else { break };
            (graph.ops(node).patch)(&mut surveyor, node);
        }
    }

    /// Finds the cell at `address`, a `C`, among those that wait, and runs `fill` on it. Ends the clone if something in
    /// it is still empty.
    pub(crate) fn fill_cell<C: ?Sized>(&mut self, address: usize, fill: impl FnOnce(&mut Self)) {
        let is_whole = self.fill_waiting(address, fill);
        // In a lock it waits on: another thread may have changed it.
        if !is_whole && !self.graph().holds_lock {
            self.abort(CloneError::unfilled(core::any::type_name::<C>()));
        }
    }

    /// As `fill_cell`, but returns whether nothing in it is empty any more. If something is, it still waits.
    pub(crate) fn fill_waiting(&mut self, address: usize, fill: impl FnOnce(&mut Self)) -> bool {
        let graph = self.graph();
        if graph.empties_all {
            fill(self);
            return true;
        }
        let Some(count) = graph.deferred_cells.own(graph.lock, address, graph.pass) else { return true };
        match graph.pass {
            Pass::Fill if (1..=MAX_COUNT).contains(count) => {
                let expected = core::mem::replace(count, FILLED);
                graph.unfilled -= 1;
                let before = graph.filled;
                fill(self);
                let graph = self.graph();
                let is_whole = graph.filled - before >= u64::from(expected);
                if let Some(count) = graph.deferred_cells.own(graph.lock, address, Pass::Empty).filter(|_| !is_whole) {
                    *count = expected;
                    graph.unfilled += 1;
                }
                is_whole
            }
            Pass::Empty if *count == FILLED => {
                *count = EMPTIED;
                fill(self);
                true
            }
            _ => true,
        }
    }

    /// Ends the clone if the copy of the lock at `address`, an `L`, waits for more than `fill` reaches, since a
    /// hand-written impl hides it. `before` is how many cells had waited before the copy was made.
    ///
    /// That is asked while the lock is held: when it is filled, another thread may have changed the content.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn check_reached<L>(&mut self, address: usize, before: usize, fill: impl FnOnce(&mut Self)) {
        let expected = self.graph_if_any().and_then(|graph| graph.deferred_cells.last_count(address, before));
        let Some(expected) = expected else { return };
        let graph = self.graph();
        let (pass, filled) = (core::mem::replace(&mut graph.pass, Pass::Count), graph.filled);
        fill(self);
        let graph = self.graph();
        graph.pass = pass;
        let reached = core::mem::replace(&mut graph.filled, filled) - filled;
        if reached < u64::from(expected) {
            self.abort(CloneError::unfilled(core::any::type_name::<L>()));
        }
    }

    /// How many cells have waited so far.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn cells_so_far(&mut self) -> usize {
        self.graph_if_any().map_or(0, |graph| graph.deferred_cells.added())
    }

    /// Fills or empties the cell at `address` as a whole, if this pass has to.
    pub(crate) fn fill_whole(&mut self, address: usize, fill: impl FnOnce(&mut Self), empty: impl FnOnce()) {
        self.fill_waiting(address, |cloner| match cloner.graph().pass {
            Pass::Empty => empty(),
            _ => {
                fill(cloner);
                cloner.graph().filled += 1;
            }
        });
    }

    /// Whether the node at work has more cells for this pass.
    #[inline]
    pub(crate) fn has_unfilled(&mut self) -> bool {
        self.graph().has_unfilled()
    }

    /// Fills `copy`, whose type has an empty form, if it is empty and `source` is not; else goes on to its `parts`.
    pub(crate) fn fill_deferrable<T: DeepClone>(
        &mut self,
        source: &T,
        copy: &mut T,
        is_empty: impl Fn(&T) -> bool,
        parts: impl FnOnce(&mut T, &mut Self),
    ) {
        let fill = |copy: &mut T, cloner: &mut Self| *copy = source.deep_clone_in(cloner);
        self.fill_deferrable_by(source, copy, T::__freshtwin_empty_form, is_empty, fill, parts);
    }

    /// `fill_deferrable`, where `empty` gives the empty form and `fill` makes the whole content.
    pub(crate) fn fill_deferrable_by<T>(
        &mut self,
        source: &T,
        copy: &mut T,
        empty: impl FnOnce(&T) -> Option<T>,
        is_empty: impl Fn(&T) -> bool,
        fill: impl FnOnce(&mut T, &mut Self),
        parts: impl FnOnce(&mut T, &mut Self),
    ) {
        let empty = if self.graph().pass == Pass::Empty { empty(source) } else { None };
        if let Some(empty) = empty {
            *copy = empty;
        } else if !is_empty(copy) {
            parts(copy, self);
        } else if !is_empty(source) && self.graph().pass == Pass::Count {
            self.graph().filled += 1;
        } else if !is_empty(source) {
            fill(copy, self);
            self.graph().filled += u64::from(!is_empty(copy));
        }
    }
}

/// Work that fills cells. If it ends by a panic, it empties them again.
struct Filling<'a> {
    cloner: &'a mut Cloner,
    finished: bool,
}

impl Drop for Filling<'_> {
    fn drop(&mut self) {
        if self.finished {
            return;
        }
        let cloner = &mut *self.cloner;
        cloner.set_state(State::Running);
        let prepared = core::mem::take(&mut cloner.graph().prepared);
        unwind::contain(|| drop(prepared));
        // Where something cannot be emptied, that holds up nothing else.
        for at in 0..cloner.graph().patches.len() {
            unwind::contain(|| cloner.walk(Pass::Empty, at..at + 1));
        }
    }
}
