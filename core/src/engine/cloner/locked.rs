//! Notes that the content of a lock is being copied.

use super::Cloner;
use crate::engine::graph::waiting_locks::LockId;

impl Cloner {
    /// Runs `work` on the content of a lock that is held. The content was surveyed, with the locks in it.
    pub(crate) fn while_locked<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let graph = self.graph();
        let outer = (core::mem::replace(&mut graph.holds_lock, true), graph.lock);
        let locked = WhileLocked { cloner: self, outer };
        work(locked.cloner)
    }
}

struct WhileLocked<'a> {
    cloner: &'a mut Cloner,
    outer: (bool, LockId),
}

impl Drop for WhileLocked<'_> {
    fn drop(&mut self) {
        if let Some(graph) = self.cloner.known_graph() {
            (graph.holds_lock, graph.lock) = self.outer;
        }
    }
}
