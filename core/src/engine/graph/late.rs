//! Nodes that another thread puts in a lock after the survey, and that lead back to a node in the making.
//!
//! They are met when the lock is looked at before it is copied, in the middle of the build. One that leads back by a
//! required edge can only be built after the node that it leads to, and so can whatever leads to it. So it is left for
//! the end of the operation, *late*: the part of the lock that leads to it stays empty, as any part that leads to an
//! unbuilt node.
//!
//! For example, A's lock is empty when it is surveyed; X does not count, since A is built when its turn comes:
//!
//! ```text
//!     surveyed    A: lock of None
//!     built       A: lock of Some(F),  F ---> G ---> A,  F ---> X     F and G are late, X is built at once
//!     at the end  G, F, then A's lock is filled
//! ```

use alloc::{collections::BTreeSet, vec::Vec};

use super::{Graph, Mark, NodeRef, plan::Plan};
use crate::{Cloner, Surveyor};

/// Takes from `plan` what has to wait for a node in the making, and notes it as late.
///
/// Nodes that have to be built inside each other, because of `Weak`s between them, are late together.
pub(crate) fn postpone(cloner: &mut Cloner, plan: &mut Plan) {
    if !cloner.graph().is_making() {
        return;
    }
    let late = leading_to_making(cloner, plan);
    if !late.is_empty() {
        let postponed = plan.remove(|node| late.contains(&node));
        cloner.graph().late.extend(postponed);
    }
}

/// The nodes from which required edges lead to one in the making.
fn leading_to_making(cloner: &mut Cloner, plan: &Plan) -> BTreeSet<NodeRef> {
    // Each edge the other way round, from the target.
    let mut edges: Vec<(NodeRef, NodeRef)> =
        plan.bound().flat_map(|(one, other)| [(one, other), (other, one)]).collect();
    let mut found = Vec::new();
    let mut seen: BTreeSet<NodeRef> = plan.order.iter().copied().collect();
    let mut to_visit = plan.order.clone();
    while let Some(node) = to_visit.pop() {
        for target in Surveyor::unbuilt_targets(cloner, node) {
            match cloner.graph().mark(target) {
                Mark::Waiting | Mark::Building => found.push(node),
                _ => edges.push((target, node)),
            }
            // Another survey has planned it, for later.
            if cloner.graph().mark(target) == Mark::Surveyed && seen.insert(target) {
                to_visit.push(target);
            }
        }
    }
    edges.sort_unstable();
    let mut late = BTreeSet::new();
    while let Some(node) = found.pop() {
        if late.insert(node) {
            let from = edges.partition_point(|(target, _)| *target < node);
            found.extend(edges[from..].iter().take_while(|(target, _)| *target == node).map(|(_, source)| source));
        }
    }
    late
}

impl Graph {
    /// The late nodes, which can be built now, as if no survey had met them.
    pub(crate) fn take_late(&mut self) -> Vec<NodeRef> {
        let mut late = core::mem::take(&mut self.late);
        late.retain(|node| self.mark(*node) == Mark::Surveyed);
        for node in &late {
            self.set_mark(*node, Mark::Met);
        }
        late
    }
}
