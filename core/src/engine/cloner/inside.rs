//! What a cloner was doing before it does something else, and goes on with in the end, also after a panic.

use super::{Cloner, State};
use crate::engine::graph::{Missed, NodeRef, waiting_locks::LockId};

/// What a cloner was doing, to go on with it later.
#[derive(Clone, Copy)]
pub(super) struct Outer {
    state: State,
    pub(super) operations: u32,
    nesting: u32,
    trying: bool,
}

impl Outer {
    #[inline]
    pub(super) fn of(cloner: &Cloner) -> Self {
        let Cloner { state, operations, nesting, trying, .. } = *cloner;
        Self { state, operations, nesting, trying }
    }

    #[inline]
    pub(super) fn restore(self, cloner: &mut Cloner) {
        // Whatever a hook did, a caller that wants an `Err` gets no panic, and does not wait for locks.
        cloner.trying = self.trying;
        // A cloner without these operations is another one, as `verify` will find.
        if cloner.operations >= self.operations {
            cloner.set_state(self.state);
            (cloner.operations, cloner.nesting) = (self.operations, self.nesting);
        }
    }
}

/// Work in another state, on another node or in another cell. The previous ones are restored at the end, also after a
/// panic.
pub(crate) struct Inside<'a> {
    pub(crate) cloner: &'a mut Cloner,
    outer: Outer,
    current: Option<NodeRef>,
    missed: Option<Missed>,
    /// The lock around this work, where it makes the copy of a node: cells in that are not in the lock.
    lock: LockId,
}

impl<'a> Inside<'a> {
    pub(super) fn new(cloner: &'a mut Cloner, state: State, current: Option<NodeRef>, missed: Option<Missed>) -> Self {
        let (current, missed, lock) = match cloner.graph_if_any() {
            Some(graph) => (
                core::mem::replace(&mut graph.current, current),
                core::mem::replace(&mut graph.missed, missed),
                graph.lock,
            ),
            None => (None, None, 0),
        };
        let outer = Outer::of(cloner);
        cloner.set_state(state);
        Self { cloner, outer, current, missed, lock }
    }

    /// For making the copy of `node`.
    #[inline]
    pub(crate) fn node(cloner: &'a mut Cloner, node: NodeRef) -> Self {
        let inside = Self::new(cloner, State::Running, Some(node), None);
        inside.cloner.graph().lock = 0;
        inside
    }
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        let Self { cloner, outer, current, missed, lock } = self;
        outer.restore(cloner);
        if let Some(graph) = cloner.known_graph() {
            (graph.current, graph.missed, graph.lock) = (*current, *missed, *lock);
        }
    }
}
