//! Nodes that another thread puts in a lock after the survey, and that lead to nodes whose turn has not come.
//!
//! They are met when the lock is looked at before it is copied, in the middle of the build. One that leads by a
//! required edge to a node that is in the making, or that another survey has planned for later, can only be built after
//! that, and so can whatever leads to it. So it is left for the end of the operation, *late*: the part of the lock that
//! leads to it stays empty, as any part that leads to an unbuilt node. Late is also what holds a `Weak`, outside of any
//! cell, to an object that is not met yet, and what comes into a lock in a lock: it cannot be looked at while the outer
//! one is held.
//!
//! For example, A's lock is empty when it is surveyed:
//!
//! ```text
//!     surveyed    A: lock of None
//!     built       A: lock of Some(F),  F ---> G ---> A,  F ---> X     F and G are late, X is built at once
//!     at the end  G, F, then A's lock is filled
//! ```

use alloc::{collections::BTreeSet, vec::Vec};

use super::{Graph, Mark, NodeRef, plan::Plan};
use crate::{Cloner, Surveyor};

/// Takes from `plan` what has to wait for other nodes, and notes it as late.
///
/// Nodes that have to be built inside each other, because of `Weak`s between them, are late together.
pub(crate) fn postpone(cloner: &mut Cloner, plan: &mut Plan) {
    if !cloner.graph().is_making() {
        return;
    }
    let late = waiting(cloner, plan);
    if !late.is_empty() {
        let postponed = plan.remove(|node| late.contains(&node));
        cloner.graph().late.extend(postponed);
    }
}

/// The nodes in `plan` from which required edges lead to an unbuilt node that is not in it, or to an object that is not
/// met yet: it may come, too.
fn waiting(cloner: &mut Cloner, plan: &Plan) -> BTreeSet<NodeRef> {
    let own: BTreeSet<NodeRef> = plan.order.iter().copied().collect();
    // Each edge the other way round, from the target.
    let mut edges: Vec<_> = plan.bound().flat_map(|(one, other)| [(one, other), (other, one)]).collect();
    let mut found = Vec::new();
    for node in &plan.order {
        for target in Surveyor::unbuilt_targets(cloner, *node) {
            match target.filter(|target| own.contains(target)) {
                Some(target) => edges.push((target, *node)),
                None => found.push(*node),
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
    /// Makes `nodes` late that were met in a lock in another one. Now no survey can look at them: it would wait for
    /// locks while the outer one is held.
    pub(crate) fn leave_for_the_end(&mut self, nodes: &[NodeRef]) {
        self.defers = true;
        for node in nodes {
            self.set_mark(*node, Mark::Surveyed);
            self.late.push(*node);
        }
    }

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
