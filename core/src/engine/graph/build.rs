//! Visiting, building and patching nodes.

use super::{
    Mark, NodeRef,
    handle::{Content, Handle},
    plan::Plan,
};
use crate::{Cloner, Surveyor};

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
    graph.set_mark(node, Mark::Building);
    let has_weak = source.has_weak();
    let mut before = |cloner: &mut Cloner, weak: &H::Weak| {
        cloner.graph().arena_mut::<H>(node).open.push((node.slot, weak.clone()));
        inner(cloner);
        cloner.graph().current = Some(node);
    };
    let opened = if has_weak {
        let make_open = cloner.graph().array::<H>(node, source.address()).unwrap_or(C::make_open);
        make_open(source.target(), cloner, &mut before)
    } else {
        None
    };
    let was_opened = opened.is_some();
    let copy = opened.unwrap_or_else(|| {
        inner(cloner);
        cloner.graph().current = Some(node);
        C::make(source.target(), cloner)
    });
    let graph = cloner.graph();
    if was_opened {
        graph.arena_mut::<H>(node).open.retain(|(slot, _)| *slot != node.slot);
    }
    graph.set_copy(node, copy);
}

/// Builds a node that is needed now, out of the planned order (a hook led to it).
pub(super) fn build_now(cloner: &mut Cloner, node: NodeRef) {
    if cloner.graph().mark(node) == Mark::Building {
        let error = cloner.graph().cycle_at(node);
        cloner.abort(error);
    }
    // What leads here from inside was not surveyed as a way back; a cell on it may have to wait.
    cloner.graph().defers = true;
    build(cloner, node, &mut |_| {});
}

#[inline]
fn build(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    let graph = cloner.graph();
    let outer = (graph.current, graph.missed.take());
    let build = graph.ops(node).build;
    cloner.whole(|cloner| build(cloner, node, inner));
    let graph = cloner.graph();
    (graph.current, graph.missed) = outer;
}

/// Builds all that `plan` lists, then fills the cells that had to wait for it (or for what is being built further out).
pub(crate) fn build_all(cloner: &mut Cloner, plan: &Plan) {
    let outer = cloner.graph().building;
    cloner.graph().building = outer + 1;
    build_range(cloner, plan, &mut 0, 0, plan.order.len());
    if outer == 0 {
        patch_all(cloner);
    }
    // Not one less: a hook may have caught a panic that passed through calls further in.
    cloner.graph().building = outer;
}

fn build_range(cloner: &mut Cloner, plan: &Plan, next_opening: &mut usize, from: usize, to: usize) {
    let mut at = from;
    while at < to {
        match plan.openings.get(*next_opening) {
            Some(&(first, last)) if first as usize == at => {
                *next_opening += 1;
                let last = last as usize;
                let mut inner = |cloner: &mut Cloner| build_range(cloner, plan, next_opening, at, last);
                crate::engine::depth::grown(|| build_unless_built(cloner, plan.order[last], &mut inner));
                at = last + 1;
            }
            _ => {
                build_unless_built(cloner, plan.order[at], &mut |_| {});
                at += 1;
            }
        }
    }
}

fn build_unless_built(cloner: &mut Cloner, node: NodeRef, inner: &mut dyn FnMut(&mut Cloner)) {
    match cloner.graph().mark(node) {
        Mark::Built => inner(cloner),
        // A hook is at work on it further out; that call finishes it.
        Mark::Building => inner(cloner),
        _ => build(cloner, node, inner),
    }
}

fn patch_all(cloner: &mut Cloner) {
    let mut first = None;
    loop {
        // What is filled in may lead to nodes that only a hook knew, with cells of their own that had to wait.
        let patches = core::mem::take(&mut cloner.graph().patches);
        if patches.is_empty() {
            break;
        }
        first = first.or(patches.first().copied());
        for node in patches {
            let mut surveyor = Surveyor::patcher(cloner);
            (surveyor.graph().ops(node).patch)(&mut surveyor, node);
        }
    }
    let graph = cloner.graph();
    graph.deferred.clear();
    graph.orders.clear();
    graph.defers = false;
    graph.defers_weaks = false;
    let unfilled = core::mem::take(&mut graph.unfilled) != 0;
    if let Some(node) = first.filter(|_| unfilled) {
        let error = graph.cycle_at(node);
        cloner.abort(error);
    }
}
