//! What every `Weak` does.

use crate::{
    CloneError, Cloner, Surveyor,
    engine::{
        graph::{Mark, build, handle::Handle},
        surveyor::Mode,
    },
};

/// Surveys a `Weak` to `address`, which is alive.
#[inline]
pub(crate) fn survey_weak<H: Handle>(address: usize, surveyor: &mut Surveyor<'_>) {
    if !surveyor.passes_weak(address) {
        survey_other_weak::<H>(address, surveyor);
    }
}

/// `survey_weak` of all but the usual `Weak`s, which are in cells.
#[inline(never)]
fn survey_other_weak<H: Handle>(address: usize, surveyor: &mut Surveyor<'_>) {
    match surveyor.mode() {
        Mode::Survey => {
            surveyor.weak_edge(address);
            if !surveyor.follows_pointers() {
                surveyor.graph().note_weak_in_lock::<H>(address);
            }
            if surveyor.counts_weaks() {
                let graph = surveyor.graph();
                if let Some(node) = graph.find::<H>(address).filter(|node| !graph.may_be_cyclic(*node)) {
                    surveyor.weak_target(node);
                }
            }
        }
        Mode::Probe => {
            let graph = surveyor.graph();
            match graph.find::<H>(address) {
                Some(node) if graph.weak_copy::<H>(node).is_none() => surveyor.found_unbuilt(Some(node)),
                Some(_) => {}
                None => surveyor.found_unmet(),
            }
        }
        Mode::Patch | Mode::Sample => {}
    }
}

/// The `Weak` to the copy of what is at `address`, if that is part of the clone.
#[inline(never)]
pub(crate) fn clone_weak<H: Handle>(address: usize, cloner: &mut Cloner) -> Option<H::Weak> {
    let lists_closed = cloner.lists_closed();
    let graph = cloner.graph();
    let Some(node) = graph.find::<H>(address) else {
        let closed = graph.weak_in_making::<H>(address);
        if closed.is_none() {
            if lists_closed && graph.lists(address) {
                // The copy has as many `Weak`s as its source, but a hand-written impl cloned one of them twice.
                cloner.abort(CloneError::hidden_owner(core::any::type_name::<H::Target>()));
            }
            graph.dangles(address);
        }
        return closed;
    };
    let weak = graph.weak_copy::<H>(node);
    if weak.is_some() {
        return weak;
    }
    if graph.misses::<H>(node) {
        return None;
    }
    if !matches!(graph.mark(node), Mark::Waiting | Mark::Building) {
        cloner.attempt(|cloner| build::build_now(cloner, node));
    }
    let graph = cloner.graph();
    let weak = graph.weak_copy::<H>(node);
    if weak.is_none() {
        cloner.abort(CloneError::weak_into_itself(core::any::type_name::<H::Target>()));
    }
    weak
}
