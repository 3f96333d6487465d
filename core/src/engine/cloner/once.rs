//! Fills cells that are set once.

use super::Cloner;
use crate::engine::{
    erased::{Lasting, Parcel},
    graph::{ONCE, PREPARED, Pass, SET},
};

impl Cloner {
    /// Does what this pass has to do for the cell at `address`, which is set once: makes its content by `clone`, sets
    /// it by `set`, or both.
    pub(crate) fn set_once<T>(
        &mut self,
        address: usize,
        lasting: Option<Lasting<T>>,
        clone: impl FnOnce(&mut Self) -> T,
        set: impl FnOnce(T),
    ) {
        let graph = self.graph();
        let Some(count) = graph.deferred_cells.own(graph.lock, address, graph.pass) else { return };
        match (graph.pass, *count, lasting) {
            (Pass::Prepare, ONCE, Some(lasting)) => {
                *count = PREPARED;
                graph.unset -= 1;
                let content = Parcel::new(clone(self), lasting);
                let graph = self.graph();
                graph.prepared.insert((graph.lock, address), content);
            }
            (Pass::SetAtOnce, ONCE, _) => {
                *count = SET;
                graph.unset -= 1;
                set(clone(self));
            }
            (Pass::SetInLocks, PREPARED, _) if graph.lock == 0 => {}
            (Pass::SetInLocks | Pass::Set, PREPARED, Some(lasting)) => {
                *count = SET;
                if let Some(content) =
                    graph.prepared.remove(&(graph.lock, address)).and_then(|content| content.open(lasting))
                {
                    set(content);
                }
            }
            _ => {}
        }
    }

    /// Empties `copy`, which is set once, in a cell or a lock that is emptied.
    pub(crate) fn empty_once<C: Default>(&mut self, copy: &mut C) {
        if self.graph().pass == Pass::Empty {
            *copy = C::default();
        }
    }
}
