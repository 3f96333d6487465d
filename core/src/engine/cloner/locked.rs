//! Notes that the content of a lock is being copied or filled.

use super::Cloner;
use crate::engine::graph::waiting_locks::LockId;

impl Cloner {
    /// Runs `work` on the content of a lock that is held. The content was surveyed, with the locks in it.
    pub(crate) fn while_locked<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let graph = self.graph();
        let (lock, inside_anew) = (graph.lock, graph.inside_anew);
        let holds_lock = core::mem::replace(&mut graph.holds_lock, true);
        graph.begin_lock();
        let locked = WhileLocked { cloner: self, holds_lock, lock, inside_anew };
        work(locked.cloner)
    }

    /// Whether a cell that is cloned now may have to stay empty, since it leads to objects that no survey knew.
    pub(crate) fn begins_to_wait(&mut self) -> bool {
        self.graph().defers = true;
        self.may_wait()
    }
}

struct WhileLocked<'a> {
    cloner: &'a mut Cloner,
    holds_lock: bool,
    lock: LockId,
    inside_anew: bool,
}

impl Drop for WhileLocked<'_> {
    fn drop(&mut self) {
        if let Some(graph) = self.cloner.known_graph() {
            (graph.holds_lock, graph.lock, graph.inside_anew) = (self.holds_lock, self.lock, self.inside_anew);
        }
    }
}
