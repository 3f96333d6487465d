//! What every `Rc` and `Arc` does when it is surveyed, cloned or assigned to.

mod closed;
mod weak;

use closed::{clone_closed, is_closed, may_be_closed};
pub(crate) use weak::{clone_weak, survey_weak};

use super::{
    Mark, build,
    handle::{Content, Handle},
    leaf::Leaf,
};
use crate::{
    CloneError, Cloner, Surveyor,
    engine::{cloner::Subject, surveyor::Mode},
};

#[inline]
pub(crate) fn survey<H: Handle, C: Content<H>>(handle: &H, copy: Option<&H::Target>, surveyor: &mut Surveyor<'_>) {
    if surveyor.mode() != Mode::Survey {
        return other_walk::<H, C>(handle, copy, surveyor);
    }
    if !C::is_leaf() {
        return survey_edge::<H, C>(handle, surveyor);
    }
    if !surveyor.is_flat() {
        if handle.has_weak() {
            return survey_target::<H, C>(handle, surveyor);
        }
        if handle.owners() > 1 {
            surveyor.graph().expect::<H, C>(handle);
        }
    }
    if !C::is_plain() {
        C::survey(handle.target(), handle.target(), surveyor);
    }
}

/// `survey` on the other walks: they are rare, or short.
#[inline(never)]
fn other_walk<H: Handle, C: Content<H>>(handle: &H, copy: Option<&H::Target>, surveyor: &mut Surveyor<'_>) {
    match surveyor.mode() {
        Mode::Probe => return probe::<H, C>(handle, surveyor),
        Mode::Sample => return sample::<H, C>(handle, surveyor),
        Mode::Survey | Mode::Patch => {}
    }
    let is_part = handle.is_unshared() || is_closed::<H, C>(handle, surveyor.cloner());
    let descends = !surveyor.is_done() && surveyor.follows_pointers() && is_part;
    if let Some(copy) = copy.filter(|_| descends) {
        C::survey(handle.target(), copy, surveyor);
    }
}

/// `survey` of a leaf to which a `Weak` leads. It is not inlined, so that the way of other leaves is short.
#[inline(never)]
fn survey_target<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    survey_edge::<H, C>(handle, surveyor);
}

/// Looks behind the handle, if that is to happen now. The content is shown in one place: a call in two places would not
/// be inlined, and would be a second function for each level of a recursive type.
#[inline]
fn survey_edge<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    if surveyor.has_failed() {
        return;
    }
    let target = handle.target();
    let is_within = C::MAY_INLINE
        && (is_part(handle, surveyor.cloner()) || handle.is_unshared() && surveyor.is_in_cell())
        && surveyor.descend(size_of_val(target));
    if !is_within && !begin_visit::<H, C>(handle, surveyor) {
        return;
    }
    C::survey(target, target, surveyor);
    surveyor.ascend(size_of_val(target));
    if !is_within {
        end_visit::<H, C>(handle, surveyor);
    }
}

/// Begins to look through an object that may be closed or is a node. Returns `false` if that is not to happen on the
/// spot.
#[inline(never)]
fn begin_visit<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) -> bool {
    may_be_closed::<H, C>(handle, surveyor.cloner())
        && surveyor.begin_closed(handle.address(), size_of_val(handle.target()))
        || begin_node::<H, C>(handle, surveyor, C::MAY_INLINE)
}

/// Ends the look through an object. If it turns out not to be closed, it is a node, which the work list visits.
#[inline(never)]
fn end_visit<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    if surveyor.end_visit(handle.weaks()) {
        surveyor.graph().note_open::<H, C>();
        begin_node::<H, C>(handle, surveyor, false);
    }
}

/// Notes the object behind the handle as a node. Begins to visit it on the spot if that may and can be, and returns
/// whether it did.
fn begin_node<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>, may_visit_now: bool) -> bool {
    if handle.has_weak() {
        surveyor.graph().note_array::<H, C>(handle.address());
    }
    if handle.has_weak() && handle.owners() == 1 {
        surveyor.graph().forget_closed(handle.address());
    }
    let (node, mark) = surveyor.graph().meet::<H, C>(handle);
    if mark == Mark::Met && surveyor.graph().is_dangled(handle.address()) {
        surveyor.fail(CloneError::hidden_owner(core::any::type_name::<H::Target>()));
        return false;
    }
    let is_visited = may_visit_now && mark == Mark::Met && surveyor.begin_visit(node, size_of_val(handle.target()));
    if !is_visited && mark < Mark::Built {
        surveyor.edge(node);
    }
    is_visited
}

fn probe<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    let graph = surveyor.graph();
    match graph.find::<H>(handle.address()) {
        Some(node) if graph.mark(node) != Mark::Built => surveyor.found_unbuilt(Some(node)),
        Some(_) => {}
        None if C::is_leaf() => {}
        None if handle.is_unshared() => C::survey(handle.target(), handle.target(), surveyor),
        None if is_closed::<H, C>(handle, surveyor.cloner()) => {
            surveyor.inside_closed(|surveyor| C::survey(handle.target(), handle.target(), surveyor));
        }
        // A hook led here; what is behind the handle is not known yet.
        None => surveyor.found_unbuilt(None),
    }
}

/// Samples a handle. An object that is not a leaf needs a survey.
fn sample<H: Handle, C: Content<H>>(handle: &H, surveyor: &mut Surveyor<'_>) {
    if !C::is_leaf() {
        return surveyor.needs_survey();
    }
    if !C::is_plain() {
        surveyor.has_cells();
    }
    if handle.owners() > 1 {
        surveyor.graph().expect::<H, C>(handle);
    }
}

/// Copies the object behind `handle`. Plain content behind a handle that is met once is copied here. Everything else is
/// a call, so that this is short enough to be inlined into the loop over a list of handles.
#[inline]
pub(crate) fn clone<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if !is_part(handle, cloner) {
        let is_flat = C::is_leaf() && cloner.is_flat();
        return if is_flat { clone_flat::<H, C>(handle, cloner) } else { clone_shared::<H, C>(handle, cloner) };
    }
    if C::is_plain() { C::make(handle.target(), cloner) } else { clone_part::<H, C>(handle, cloner) }
}

/// The copy of a part that is not plain.
#[inline(never)]
fn clone_part<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if C::is_leaf() {
        return C::make(handle.target(), cloner);
    }
    cloner.deeper(core::any::type_name::<H::Target>, |cloner| C::make(handle.target(), cloner))
}

/// The copy of what may be met again.
#[inline(never)]
fn clone_shared<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if let Some(copy) = clone_closed::<H, C>(handle, cloner) {
        return copy;
    }
    let is_in_cell = C::MAY_INLINE && handle.is_unshared() && cloner.is_watching();
    if is_in_cell { clone_in_cell::<H, C>(handle, cloner) } else { clone_node::<H, C>(handle, cloner) }
}

/// Whether nothing else can lead to the object behind `handle`, now or in another value: it is a part of what holds it.
#[inline]
fn is_part<H: Handle>(handle: &H, cloner: &Cloner) -> bool {
    handle.is_unshared() && (cloner.is_single() || cloner.keeps())
}

/// Clones an object that a survey looked through as a part of a cell, for a cloner to which `handle` may be shown
/// again.
///
/// The copy is remembered, unless it is on a cycle: then parts of it are empty, and are filled through this one handle.
fn clone_in_cell<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    let empty = cloner.empty_parts();
    let copy = cloner.deeper(core::any::type_name::<H::Target>, |cloner| C::make(handle.target(), cloner));
    if cloner.empty_parts() == empty {
        let graph = cloner.graph();
        let (node, _) = graph.meet::<H, C>(handle);
        graph.set_copy(node, copy.clone());
    }
    copy
}

fn clone_node<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if !cloner.is_running() && (cloner.keeps() || !cloner.is_at_work()) {
        return clone_alone::<H, C>(handle, cloner);
    }
    match cloner.copy_near(handle.address()) {
        Some(copy) => copy,
        None => clone_far::<H, C>(handle, cloner),
    }
}

/// `clone_node` where the node is not the one that was asked for last.
#[inline(never)]
fn clone_far<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if C::is_leaf() {
        return clone_leaf::<H, C>(handle, cloner);
    }
    match cloner.graph().find_copy::<H>(handle.address()) {
        Some(Ok(copy)) => copy,
        _ => cloner.attempt(|cloner| build_unplanned::<H, C>(handle, cloner)),
    }
}

/// The copy of `handle` where no operation is at work.
#[cold]
fn clone_alone<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    if cloner.keeps() {
        return handle.clone();
    }
    let survey = |surveyor: &mut Surveyor<'_>| survey::<H, C>(handle, None, surveyor);
    let subject = Subject { name: core::any::type_name::<H::Target>, sampled: C::is_plain(), survey: &survey };
    cloner.in_operation(&subject, |cloner| clone::<H, C>(handle, cloner))
}

/// The copy of a leaf, made at its first handle. No code that could use the cloner runs while a leaf is copied, so that
/// its node can be added when the copy is there.
#[inline]
fn clone_leaf<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    let graph = cloner.graph();
    let leaf = graph.leaf::<H, C>(handle);
    if let Leaf::Copied(copy) = leaf {
        return copy;
    }
    if graph.is_dangled(handle.address()) {
        cloner.abort(CloneError::hidden_owner(core::any::type_name::<H::Target>()));
    }
    let copy = C::make(handle.target(), cloner);
    match leaf {
        Leaf::New(node) => cloner.graph().add_built(&node, handle.clone(), copy.clone()),
        Leaf::Node(node) => cloner.graph().set_copy(node, copy.clone()),
        Leaf::Copied(_) => {}
    }
    copy
}

/// The copy of a leaf in a flat value.
#[inline(never)]
fn clone_flat<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    let copy = cloner.flat_copy(handle);
    copy.unwrap_or_else(|| clone_first::<H, C>(handle, cloner))
}

/// `clone_flat` of the first handle.
#[inline(never)]
fn clone_first<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    let copy = C::make(handle.target(), cloner);
    cloner.graph().add_flat::<H, C>(handle.address(), copy.clone());
    copy
}

/// The copy of an object to which a hook led before its turn in the order.
fn build_unplanned<H: Handle, C: Content<H>>(handle: &H, cloner: &mut Cloner) -> H {
    let (node, mark) = cloner.graph().meet::<H, C>(handle);
    if mark == Mark::Met {
        if cloner.graph().is_dangled(handle.address()) {
            cloner.abort(CloneError::hidden_owner(core::any::type_name::<H::Target>()));
        }
        cloner.survey_from(node);
    }
    loop {
        if let Some(copy) = cloner.graph().copy::<H>(node) {
            return copy.clone();
        }
        build::build_now(cloner, node);
    }
}

#[inline]
pub(crate) fn clone_from<H: Handle, C: Content<H>>(target: &mut H, source: &H, cloner: &mut Cloner) {
    let reused =
        is_part(source, cloner) && target.get_mut().is_some_and(|content| C::assign(content, source.target(), cloner));
    if !reused {
        *target = clone::<H, C>(source, cloner);
    }
}
