//! The order in which nodes are built.

use alloc::vec::Vec;

use super::{
    Graph, Mark, NodeRef,
    table::{AddressMap, index_of},
};
use crate::CloneError;

/// How many nodes may be in the making inside each other: each takes stack frames in `Rc::new_cyclic`.
///
/// So many fit into the 2 MiB that a thread has by default, without optimization and with room for the caller.
#[cfg(not(feature = "stacker"))]
const MAX_NESTING: usize = 500;

/// What an edge demands of the order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// Its target has to be built first.
    Required,
    /// It lies in a part of a cell that can stand empty until its target is built.
    Deferrable,
    /// It is a `Weak` whose target has to be built first, unless that leads here.
    Weak,
}

pub(crate) enum Frame {
    Enter {
        node: NodeRef,
        edge: Edge,
    },
    /// `weaks` is the length of the list of weak edges before this node's were added.
    Exit {
        node: NodeRef,
        weaks: usize,
    },
}

impl Frame {
    pub(crate) fn node(&self) -> NodeRef {
        match self {
            Self::Enter { node, .. } | Self::Exit { node, .. } => *node,
        }
    }
}

/// What a survey writes down.
#[derive(Default)]
pub(crate) struct Plan {
    /// Children first, along strong edges.
    pub(crate) order: Vec<NodeRef>,
    /// Positions `(from, to)`: the node at `to` has to be in the making when the one at `from` is built, since that
    /// one (or one between them) holds a `Weak` to it.
    pub(crate) intervals: Vec<(u32, u32)>,
    pub(crate) stack: Vec<Frame>,
    /// Nodes behind deferrable edges, where these do not count for the order.
    pub(crate) later: Vec<NodeRef>,
    /// Targets of the weak edges of the nodes being visited.
    pub(crate) weaks: Vec<usize>,
    /// Targets of weak edges, with the position of the first node that needs them.
    targets: AddressMap,
}

impl Plan {
    /// Puts `node` on the work list, to be visited next.
    #[inline]
    pub(crate) fn visit(&mut self, graph: &Graph, node: NodeRef, edge: Edge) {
        if graph.mark(node) < Mark::Surveyed {
            self.stack.push(Frame::Enter { node, edge });
        }
    }

    /// Notes `node`, to be visited when there is nothing else to visit.
    #[inline]
    pub(crate) fn visit_later(&mut self, graph: &Graph, node: NodeRef) {
        if graph.mark(node) < Mark::Surveyed {
            self.later.push(node);
        }
    }

    /// The nodes that are being visited, from the last one to the first.
    pub(crate) fn visiting(&self) -> impl Iterator<Item = NodeRef> {
        self.stack.iter().rev().filter_map(|frame| match frame {
            Frame::Exit { node, .. } => Some(*node),
            Frame::Enter { .. } => None,
        })
    }

    #[inline]
    pub(crate) fn weak_edge(&mut self, address: usize) {
        self.weaks.push(address);
    }

    /// Adds `node` to the order, after everything that it reaches.
    pub(crate) fn exit(&mut self, graph: &mut Graph, node: NodeRef, weaks: usize) {
        graph.set_mark(node, Mark::Surveyed);
        let position = index_of(self.order.len());
        self.order.push(node);
        for address in self.weaks.drain(weaks..) {
            self.targets.insert_if_new(address, position);
        }
        if self.targets.is_empty() {
            return;
        }
        if let Some(first) = graph.weak_address(node).and_then(|address| self.targets.get(address)) {
            self.intervals.push((first, position));
        }
    }

    /// Forgets the order, keeps the nodes.
    pub(crate) fn restart(&mut self, graph: &mut Graph) {
        let stacked = self.stack.drain(..).map(|frame| frame.node());
        for node in self.order.drain(..).chain(stacked) {
            if graph.mark(node) <= Mark::Surveyed {
                graph.set_mark(node, Mark::Met);
            }
        }
        *self = Self::default();
    }

    /// The pairs of neighbours in the order that lie in an interval.
    pub(crate) fn bound(&self) -> impl Iterator<Item = (NodeRef, NodeRef)> {
        let mut begin = 0;
        let pairs = self.intervals.iter().flat_map(move |&(from, to)| {
            let from = from.max(begin);
            begin = begin.max(to);
            from..to
        });
        pairs.map(|at| (self.order[at as usize], self.order[at as usize + 1]))
    }

    /// Removes the nodes for which `removes` says so, and returns them. Of an interval it removes all or none.
    pub(crate) fn remove(&mut self, removes: impl Fn(NodeRef) -> bool) -> Vec<NodeRef> {
        let mut removed = Vec::new();
        // How many nodes are removed before each position.
        let mut before = Vec::with_capacity(self.order.len());
        for node in &self.order {
            before.push(index_of(removed.len()));
            if removes(*node) {
                removed.push(*node);
            }
        }
        self.intervals.retain(|&(from, _)| !removes(self.order[from as usize]));
        for (from, to) in &mut self.intervals {
            (*from, *to) = (*from - before[*from as usize], *to - before[*to as usize]);
        }
        self.order.retain(|node| !removes(*node));
        removed
    }

    /// A node to which a `Weak` is needed before it is made, although it cannot be made so.
    pub(crate) fn not_cyclic(&self, graph: &Graph) -> Option<NodeRef> {
        let targets = self.intervals.iter().map(|&(_, to)| self.order[to as usize]);
        targets.into_iter().find(|node| !graph.may_be_cyclic(*node))
    }

    /// Makes the intervals nest: where two overlap, the one that ends later begins no later.
    pub(crate) fn finish(&mut self, graph: &Graph) -> Result<(), CloneError> {
        // Freed here, so that the copies can take its memory.
        self.stack = Vec::new();
        let mut outer: Vec<(u32, u32)> = Vec::new();
        for interval in &mut self.intervals {
            while let Some(&(from, to)) = outer.last() {
                if to < interval.0 {
                    break;
                }
                interval.0 = interval.0.min(from);
                outer.pop();
            }
            outer.push(*interval);
        }
        self.intervals.sort_unstable_by_key(|&(from, to)| (from, core::cmp::Reverse(to)));
        self.check_nesting(graph)
    }

    #[cfg(feature = "stacker")]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the other form of this function can fail")]
    fn check_nesting(&self, _: &Graph) -> Result<(), CloneError> {
        Ok(())
    }

    #[cfg(not(feature = "stacker"))]
    fn check_nesting(&self, graph: &Graph) -> Result<(), CloneError> {
        let mut nested: Vec<u32> = Vec::new();
        for &(from, to) in &self.intervals {
            while nested.last().is_some_and(|&end| end < from) {
                nested.pop();
            }
            nested.push(to);
            if nested.len() > MAX_NESTING {
                return Err(CloneError::deep_weaks(graph.type_name(self.order[to as usize])));
            }
        }
        Ok(())
    }
}
