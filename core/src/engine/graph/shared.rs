//! What every `Rc` and `Arc` does when it is surveyed, cloned or assigned to.

use super::{
    Mark, build,
    handle::{Content, Handle},
};
use crate::{Cloner, Surveyor, engine::surveyor::Mode};

#[inline]
pub(crate) fn survey<H: Handle, C: Content<H>>(handle: &H, copy: Option<&H::Target>, surveyor: &mut Surveyor<'_>) {
    match surveyor.mode() {
        Mode::Survey => {
            if C::is_leaf() && !handle.has_weak() {
                if !C::is_plain() {
                    C::survey(handle.target(), handle.target(), surveyor);
                }
                if !handle.is_unshared() {
                    surveyor.graph().expect::<H, C>(handle);
                }
                return;
            }
            survey_edge::<H, C>(handle, surveyor);
        }
        Mode::Probe => probe::<H, C>(handle, surveyor),
        Mode::Patch => {
            if let Some(copy) = copy.filter(|_| surveyor.may_descend() && handle.is_unshared()) {
                C::survey(handle.target(), copy, surveyor);
            }
        }
    }
}

fn survey_edge<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    if surveyor.has_failed() {
        return;
    }
    let target = handle.target();
    if C::MAY_INLINE
        && handle.is_unshared()
        && surveyor.descend(size_of_val(target), |surveyor| C::survey(target, target, surveyor))
    {
        return;
    }
    if handle.has_weak() {
        surveyor.graph().note_array::<H, C>(handle.address());
    }
    let (node, mark) = surveyor.graph().meet::<H, C>(handle);
    let may_settle = C::MAY_INLINE && mark == Mark::Met;
    if may_settle && surveyor.settle(node, size_of_val(target), |surveyor| C::survey(target, target, surveyor)) {
        return;
    }
    if mark < Mark::Built {
        surveyor.edge(node);
    }
}

fn probe<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    let graph = surveyor.graph();
    match graph.find::<H>(handle.address()) {
        Some(node) if graph.mark(node) != Mark::Built => surveyor.found_unbuilt(),
        Some(_) => {}
        None if C::is_leaf() => {}
        None if handle.is_unshared() => C::survey(handle.target(), handle.target(), surveyor),
        // A hook led here, and nobody knows yet what lies behind.
        None => surveyor.found_unbuilt(),
    }
}

/// A `Weak` to `address`, which is alive.
pub(crate) fn survey_weak<H: Handle>(address: usize, surveyor: &mut Surveyor<'_>) {
    match surveyor.mode() {
        Mode::Survey => surveyor.weak_edge(address),
        Mode::Probe => {
            let graph = surveyor.graph();
            match graph.find::<H>(address) {
                Some(node) if graph.weak_copy::<H>(node).is_none() => surveyor.found_unbuilt(),
                _ => {}
            }
        }
        Mode::Patch => {}
    }
}

#[inline]
pub(crate) fn clone<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if handle.is_unshared() {
        return C::make(handle.target(), cloner);
    }
    clone_node::<H, C>(handle, cloner)
}

fn clone_node<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if cloner.keeps() {
        return handle.clone();
    }
    if C::is_leaf() {
        return match cloner.graph().meet_copy::<H, C>(handle) {
            Ok(copy) => copy,
            Err(node) => {
                let copy = C::make(handle.target(), cloner);
                cloner.graph().set_copy(node, copy.clone());
                copy
            }
        };
    }
    let node = match cloner.graph().find_copy::<H>(handle.address()) {
        Some(Ok(copy)) => return copy,
        Some(Err(node)) => node,
        None => {
            let (node, _) = cloner.graph().meet::<H, C>(handle);
            cloner.survey_from(node);
            node
        }
    };
    loop {
        if let Some(copy) = cloner.graph().copy::<H>(node) {
            return copy.clone();
        }
        build::build_now(cloner, node);
    }
}

/// The `Weak` to the copy of what is at `address`, if that is part of the clone.
pub(crate) fn clone_weak<H: Handle>(address: usize, cloner: &mut Cloner) -> Option<H::Weak> {
    let graph = cloner.graph();
    let node = graph.find::<H>(address)?;
    let weak = graph.weak_copy::<H>(node);
    if weak.is_some() {
        return weak;
    }
    if let Some(missed) = &mut graph.missed {
        *missed = true;
        return None;
    }
    if graph.mark(node) != Mark::Building {
        build::build_now(cloner, node);
    }
    let graph = cloner.graph();
    let weak = graph.weak_copy::<H>(node);
    if weak.is_none() {
        let error = graph.cycle_at(node);
        cloner.abort(error);
    }
    weak
}

#[cfg(feature = "std")]
#[inline]
pub(crate) fn clone_from<H: Handle, C: Content<H>>(target: &mut H, source: &H, cloner: &mut Cloner) {
    let reused =
        source.is_unshared() && target.get_mut().is_some_and(|content| C::assign(content, source.target(), cloner));
    if !reused {
        *target = clone::<H, C>(source, cloner);
    }
}
