//! Notes that the content of a lock is being copied or filled.

use super::Cloner;
use crate::engine::graph::waiting_locks::LockId;

impl Cloner {
    /// Runs `work` on the content of a lock that is held. The content was surveyed, with the locks in it.
    pub(crate) fn while_locked<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let graph = self.graph();
        let (lock, empties_all) = (graph.lock, graph.empties_all);
        let holds_lock = core::mem::replace(&mut graph.holds_lock, true);
        graph.begin_lock();
        let locked = WhileLocked { cloner: self, holds_lock, lock, empties_all };
        work(locked.cloner)
    }
}

struct WhileLocked<'a> {
    cloner: &'a mut Cloner,
    holds_lock: bool,
    lock: LockId,
    empties_all: bool,
}

impl Drop for WhileLocked<'_> {
    fn drop(&mut self) {
        if let Some(graph) = self.cloner.known_graph() {
            (graph.holds_lock, graph.lock, graph.empties_all) = (self.holds_lock, self.lock, self.empties_all);
        }
    }
}
