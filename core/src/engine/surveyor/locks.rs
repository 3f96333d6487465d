//! The content of locks, and what another thread has put in them since the survey.

use alloc::vec::Vec;

use super::{Mode, Pointers, Surveyor, address, visit::Visited};
use crate::{
    CloneError, Cloner,
    engine::graph::{
        NodeRef,
        plan::{Frame, Plan},
    },
};

/// What the content of a lock leads to.
pub(crate) struct Unmet {
    /// The nodes that no survey has met.
    pub(crate) nodes: Vec<NodeRef>,
    /// Whether all handles on them lie in parts that can stand empty.
    pub(crate) can_wait: bool,
    /// A number that tells all handles, and where they lead.
    pub(crate) links: u64,
}

impl<'a> Surveyor<'a> {
    /// What the content of `lock`, which `walk` shows, leads to directly. It does not look behind pointers, nor, inside
    /// of another lock that is held, into further locks: each of them is looked at in its turn.
    pub(crate) fn unmet<L>(cloner: &'a mut Cloner, lock: &L, walk: impl FnOnce(&mut Surveyor<'_>)) -> Unmet {
        let mut surveyor = Self::new(cloner, Mode::Survey);
        surveyor.passes_locks = surveyor.graph().holds_lock;
        surveyor.notes_links = surveyor.graph().may_fill_later();
        surveyor.under_lock(lock, |surveyor| surveyor.cell(walk));
        let Plan { stack, .. } = surveyor.plan;
        Unmet {
            can_wait: stack.iter().all(Frame::is_deferrable),
            nodes: stack.iter().map(Frame::node).collect(),
            links: surveyor.links,
        }
    }

    /// Notes edges to the nodes in a lock that no survey has met.
    pub(crate) fn late_edges(&mut self, nodes: &[NodeRef]) {
        self.is_late = true;
        nodes.iter().for_each(|node| self.edge(*node));
    }
}

impl Surveyor<'_> {
    /// Looks at the content of `lock`, which is held. What lies behind pointers waits until the lock is free again.
    pub(crate) fn under_lock<L>(&mut self, lock: &L, walk: impl FnOnce(&mut Self)) {
        let is_survey = self.mode == Mode::Survey;
        let seen = if is_survey { self.graph().enter_lock(address(lock)) } else { None };
        let outer = core::mem::replace(&mut self.pointers, Pointers::Note);
        walk(self);
        self.pointers = outer;
        if let Some(seen) = seen {
            self.graph().compare_with(&seen);
        }
    }

    /// Ends the survey: what was put in a lock leads back to `node`, which is in the making with that lock in it.
    pub(super) fn leads_back(&mut self, node: NodeRef) {
        let on_the_spot = self.visits.iter().filter_map(|visit| match visit.visited {
            Visited::Node(node) => Some(node),
            Visited::MayBeClosed { .. } => None,
        });
        let visiting: Vec<_> = self.plan.visiting().chain(on_the_spot).collect();
        let graph = self.cloner.graph();
        let types = graph.path_from(node).chain(visiting.iter().map(|node| graph.type_name(*node)));
        let error = CloneError::cycle_through(types, None);
        self.fail(error);
    }
}
