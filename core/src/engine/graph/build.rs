//! Visiting, building and patching nodes.

use super::{
    Mark, NodeRef,
    handle::{Content, Handle},
    plan::Plan,
};
use crate::{CloneError, Cloner, Surveyor, engine::cloner::Inside};

pub(super) fn survey_node<H: Handle, C: Content<H>>(surveyor: &mut Surveyor<'_>, node: NodeRef) {
    let source = surveyor.graph().source::<H>(node);
    C::survey(source.target(), source.target(), surveyor);
}

pub(super) fn patch_node<H: Handle, C: Content<H>>(surveyor: &mut Surveyor<'_>, node: NodeRef) {
    let graph = surveyor.graph();
    let source = graph.source::<H>(node);
    if let Some(copy) = graph.copy::<H>(node).cloned() {
        C::survey(source.target(), copy.target(), surveyor);
    }
}

pub(super) fn build_node<H: Handle, C: Content<H>>(
    cloner: &mut Cloner,
    node: NodeRef,
    inner: &mut dyn FnMut(&mut Cloner),
) {
    let graph = cloner.graph();
    let source = graph.source::<H>(node);
    let has_weak = source.has_weak();
    graph.set_mark(node, if has_weak { Mark::Waiting } else { Mark::Building });
    let identity = cloner.identity();
    let address = source.address();
    let mut before = |cloner: &mut Cloner, weak: &H::Weak| {
        cloner.graph().begin_making::<H, C>(Some(node.slot), address, weak.clone());
        begin_content(cloner, node, inner);
    };
    let cyclic = if has_weak {
        let make_cyclic = cloner.graph().array::<H>(node, address).unwrap_or(C::make_cyclic);
        make_cyclic(source.target(), cloner, &mut before)
    } else {
        None
    };
    let is_cyclic = cyclic.is_some();
    let copy = cyclic.unwrap_or_else(|| {
        begin_content(cloner, node, inner);
        C::make(source.target(), cloner)
    });
    cloner.verify(identity, core::any::type_name::<H::Target>);
    let graph = cloner.graph();
    if is_cyclic {
        graph.end_making::<H>(address);
    }
    graph.set_copy(node, copy);
}

/// Builds by `inner` what has to be there before the content of `node`, and notes that the content is being copied now.
#[inline]
fn begin_content(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    inner(cloner);
    let graph = cloner.graph();
    graph.set_mark(node, Mark::Building);
    graph.current = Some(node);
}

/// Builds a node that is needed now, out of the planned order (a hook led to it).
pub(super) fn build_now(cloner: &mut Cloner, node: NodeRef) {
    let graph = cloner.graph();
    match graph.mark(node) {
        Mark::Building => {
            let error = CloneError::unseen_cycle(graph.path_from(node), graph.holds_lock);
            cloner.abort(error);
        }
        // It only waits until the owner of a `Weak` to it is built, and this hook is in that owner: there is no cycle.
        Mark::Waiting => {
            let error = CloneError::hidden_owner((graph.ops(node).type_name)());
            cloner.abort(error);
        }
        _ => {}
    }
    // The survey did not see a way back to this node from inside; a cell on such a way may have to wait.
    graph.defers = true;
    let name = graph.ops(node).type_name;
    cloner.deeper(name, |cloner| build(cloner, node, &mut |_| {}));
}

#[inline]
fn build(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    let graph = cloner.graph();
    let build = graph.ops(node).build;
    graph.making.push(node);
    let inside = Inside::node(cloner, node);
    build(inside.cloner, node, inner);
    inside.cloner.graph().making.pop();
}

/// Builds all that `plan` lists.
pub(crate) fn build_all(cloner: &mut Cloner, plan: &Plan) {
    build_range(cloner, plan, &mut 0, 0, plan.order.len());
}

fn build_range(cloner: &mut Cloner, plan: &Plan, next_interval: &mut usize, from: usize, to: usize) {
    let mut at = from;
    while at < to {
        match plan.intervals.get(*next_interval) {
            Some(&(first, last)) if first as usize == at => {
                *next_interval += 1;
                let last = last as usize;
                let mut inner = |cloner: &mut Cloner| build_range(cloner, plan, next_interval, at, last);
                crate::engine::depth::grown(|| build_around(cloner, plan.order[last], &mut inner));
                at = last;
            }
            _ => build_unless_built(cloner, plan.order[at], &mut |_| {}),
        }
        cloner.fill_weaks_to(plan.order[at]);
        at += 1;
    }
}

/// Builds `node`, with `inner` as soon as there is a `Weak` to the copy.
fn build_around(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    if !(cloner.graph().ops(node).is_leaf)() {
        return build_unless_built(cloner, node, inner);
    }
    // Nothing has to be there before a leaf. If it is built first, a hook inside finds it and makes no second copy.
    build_unless_built(cloner, node, &mut |_| {});
    inner(cloner);
}

fn build_unless_built(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    match cloner.graph().mark(node) {
        Mark::Built => inner(cloner),
        // A hook further out is working on it; that call finishes it.
        Mark::Waiting | Mark::Building => inner(cloner),
        _ => build(cloner, node, inner),
    }
}
