//! The work list of a survey.

use alloc::vec::Vec;

use super::{Counted, Place, Surveyor, closed::Passed};
use crate::{
    CloneError,
    engine::graph::{
        Mark, NodeRef, begin_list,
        plan::{Edge, Frame, Plan},
        table::index_of,
    },
};

/// An object that is looked through on the spot, and the state of the walk before it.
pub(super) struct Visit {
    pub(super) visited: Visited,
    frames: u32,
    later: u32,
    weaks: u32,
    held_up: u32,
    place: Place,
    unfilled: Option<fn() -> &'static str>,
    nodes_around: u32,
    is_by_hand: bool,
}

pub(super) enum Visited {
    Node(NodeRef),
    MayBeClosed {
        address: usize,
        /// How many `Weak`s to it were met in it.
        weaks: u32,
        /// Whether it is known not to be closed.
        is_open: bool,
    },
}

impl Surveyor<'_> {
    /// Begins to visit a node on the spot; the caller then shows its content of `size` bytes. Returns `false` if the
    /// node is left to the work list.
    pub(crate) fn begin_visit(&mut self, node: NodeRef, size: usize) -> bool {
        if !self.graph().visits_now(node) {
            return false;
        }
        if !self.descend(size) {
            if self.follows_pointers() {
                self.graph().visits_later(node);
            }
            return false;
        }
        self.graph().set_mark(node, Mark::Visiting);
        self.begin(Visited::Node(node));
        (self.place, self.unfilled, self.is_by_hand) = (Place::Outside, None, false);
        self.nodes_around = self.visits.len();
        true
    }

    pub(super) fn begin(&mut self, visited: Visited) {
        begin_list(&mut self.visits);
        self.visits.push(Visit {
            visited,
            frames: index_of(self.plan.stack.len()),
            later: index_of(self.plan.later.len()),
            weaks: index_of(self.plan.weaks.len()),
            held_up: index_of(self.held_up.len()),
            place: self.place,
            unfilled: self.unfilled,
            nodes_around: index_of(self.nodes_around),
            is_by_hand: self.is_by_hand,
        });
    }

    /// Forgets what was noted since `visit` began, because it was in vain.
    pub(super) fn forget(&mut self, visit: &Visit) {
        self.plan.stack.truncate(visit.frames as usize);
        self.plan.later.truncate(visit.later as usize);
        self.plan.weaks.truncate(visit.weaks as usize);
        self.held_up.truncate(visit.held_up as usize);
    }

    /// Ends the look through an object to which there are `weaks` `Weak`s. Returns whether it has to be a node, and is
    /// not one yet.
    pub(crate) fn end_visit(&mut self, weaks: usize) -> bool {
        let Some(visit) = self.visits.pop() else { return false };
        (self.place, self.unfilled) = (visit.place, visit.unfilled);
        (self.nodes_around, self.is_by_hand) = (visit.nodes_around as usize, visit.is_by_hand);
        match visit.visited {
            Visited::Node(node) => self.end_node(&visit, node),
            _ if self.has_failed() => {}
            // It is closed if as many were met as there are.
            Visited::MayBeClosed { weaks: met, is_open, .. } if is_open || met as usize != weaks => {
                self.end_open(&visit);
                return true;
            }
            Visited::MayBeClosed { .. } if self.cloner.lists_closed() => {}
            Visited::MayBeClosed { .. } => self.passed = Passed::Some,
        }
        false
    }

    /// Ends the visit of a node. If the node leads to others that have to be visited before it, the visit was in vain.
    /// Then it is left to the work list, and so are all others of its type from now on.
    fn end_node(&mut self, visit: &Visit, node: NodeRef) {
        let visited = self.plan.stack.len() == visit.frames as usize
            && self.plan.later.len() == visit.later as usize
            && (self.plan.weaks.len() == visit.weaks as usize || self.counts_before());
        if visited {
            self.plan.exit(self.cloner.graph(), node, visit.weaks as usize);
        } else {
            self.forget(visit);
            self.graph().set_mark(node, Mark::Met);
            self.graph().visits_later(node);
            self.edge(node);
        }
    }

    /// Visits all nodes that are on the work list, and what they lead to.
    pub(super) fn visit_all(&mut self) {
        while self.error.is_none() && self.counted != Counted::Restart && self.passed != Passed::Missed {
            match self.plan.stack.pop() {
                Some(Frame::Enter { node, edge }) => self.enter(node, edge),
                Some(Frame::Exit { node, weaks }) => self.plan.exit(self.cloner.graph(), node, weaks),
                None => match self.plan.later.pop() {
                    Some(node) => self.plan.visit(self.cloner.graph(), node, Edge::Required),
                    None => break,
                },
            }
        }
    }

    fn enter(&mut self, node: NodeRef, edge: Edge) {
        match self.graph().mark(node) {
            Mark::Met => {
                self.graph().set_mark(node, Mark::Visiting);
                let weaks = self.plan.weaks.len();
                self.plan.stack.push(Frame::Exit { node, weaks });
                let survey = self.graph().ops(node).survey;
                survey(self, node);
            }
            Mark::Visiting if edge == Edge::Deferrable => self.graph().defers = true,
            Mark::Visiting if edge == Edge::Weak => {}
            // Perhaps there is an order if only required edges count.
            Mark::Visiting if self.counted == Counted::SomeDeferrable => self.counted = Counted::Restart,
            Mark::Visiting => {
                let error = self.cycle(node);
                self.fail(error);
            }
            Mark::Surveyed | Mark::Waiting | Mark::Building | Mark::Built => {}
        }
    }

    /// Whether a node with `Weak`s that is met at this place is built before the object that holds its handle. A `Weak`
    /// in it may lead to that object, which then has to be there first. So the edge to the node counts like any
    /// deferrable one: no longer when the survey has started over with required edges only.
    pub(super) fn counts_before(&mut self) -> bool {
        match (self.place.is_deferrable(), self.counted) {
            (true, Counted::RequiredOnly) => return false,
            (true, Counted::All) => self.counted = Counted::SomeDeferrable,
            _ => {}
        }
        true
    }

    /// Whether a `Weak` at this place counts for the order, if its target cannot be made after a `Weak` to it.
    pub(crate) fn counts_weaks(&self) -> bool {
        self.counted == Counted::RequiredOnly && !self.place.is_deferrable()
    }

    /// Notes that `node` has to be built before the one that is being visited, which holds a `Weak` to it.
    pub(crate) fn weak_target(&mut self, node: NodeRef) {
        self.plan.visit(self.cloner.graph(), node, Edge::Weak);
    }

    /// The cycle that an edge to `node`, which is being visited, closes.
    fn cycle(&mut self, node: NodeRef) -> CloneError {
        let mut path: Vec<NodeRef> = Vec::new();
        for visiting in self.plan.visiting() {
            path.push(visiting);
            if visiting == node {
                break;
            }
        }
        path.reverse();
        let unfilled = self.held_up.iter().find(|(from, _)| from.is_some_and(|from| path.contains(&from)));
        let graph = self.cloner.graph();
        let types = path.iter().map(|node| graph.type_name(*node));
        CloneError::cycle_through(types, unfilled.map(|(_, name)| name()))
    }

    /// Whether there may be an order that this walk did not give: if only required edges count, and what a `Weak` leads
    /// to is visited before what holds it.
    pub(super) fn has_to_start_over(&mut self) -> bool {
        self.error.is_none()
            && (self.counted == Counted::Restart || self.plan.not_cyclic(self.cloner.graph()).is_some())
    }

    pub(super) fn restart(&mut self) {
        self.forget_all();
        self.graph().defers = true;
        self.counted = Counted::RequiredOnly;
    }

    /// Forgets the order, keeps the nodes.
    pub(super) fn forget_all(&mut self) {
        self.plan.restart(self.cloner.graph());
        self.graph().expect_nothing();
        self.held_up.clear();
        self.visits.clear();
        self.nodes_around = 0;
    }

    pub(super) fn finish(mut self) -> Result<Plan, CloneError> {
        match self.error {
            Some(error) => Err(error),
            None => {
                let graph = self.cloner.graph();
                if let Some(node) = self.plan.not_cyclic(graph) {
                    return Err(CloneError::weak_into_itself(graph.type_name(node)));
                }
                self.plan.finish(graph).map(|()| self.plan)
            }
        }
    }
}
