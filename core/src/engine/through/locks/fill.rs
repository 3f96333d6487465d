//! Fills the copies of locks in the end, and empties them after a failure.

use super::{Lock, shielded, with_content};
use crate::engine::{
    LEVELS, Part,
    graph::{Pass, waiting_locks::Filling},
    surveyor::address,
};
use crate::{Cloner, Surveyor};

pub(super) fn patch_lock<L: Lock>(lock: &L, copy: &L, part: &Part<L::Content>, surveyor: &mut Surveyor<'_>) {
    let (at, cloner) = (address(lock), surveyor.cloner());
    let graph = cloner.graph();
    // The last pass sets what is in no lock.
    if (part.plain)(LEVELS) || graph.pass == Pass::Set {
        return;
    }
    let (outer, (id, is_anew)) = (graph.lock, graph.lock_at(at));
    if graph.pass == Pass::Empty {
        if outer != 0 || is_anew || graph.has_filled_in(id) {
            empty_lock(lock, copy, part, cloner);
        }
        return;
    }
    let is_done = is_anew && !graph.waits_in(id);
    if is_done || !(graph.is_for(graph.pass, id, at) || cloner.has_unfilled()) {
        return;
    }
    let replaced = with_content(lock, part, cloner, |content, links, cloner| {
        let graph = cloner.graph();
        graph.lock = id;
        match cloner.graph().begin_filling(at, links, outer) {
            Filling::Same => {}
            Filling::Changed => return None,
            Filling::Anew(prepared) => {
                let mut content = (part.clone)(content, cloner);
                copy.update(|copy| core::mem::swap(copy, &mut content));
                return Some((content, prepared));
            }
        }
        cloner.fill_waiting(at, |cloner| copy.update(|copy| (part.fill)(content, copy, cloner)));
        // Cells in the content.
        if cloner.has_unfilled() {
            match copy.read(cloner.is_trying()) {
                Ok(copy) => patch_content(lock, content, &copy, part, cloner),
                Err(error) => cloner.abort(error),
            }
        }
        None
    });
    drop(replaced);
}

/// Goes on to the cells in the content of a lock.
fn patch_content<L: Lock>(
    lock: &L,
    content: &L::Content,
    copy: &L::Content,
    part: &Part<L::Content>,
    cloner: &mut Cloner,
) {
    Surveyor::patcher(cloner).under_lock(lock, |surveyor| (part.survey)(content, copy, surveyor));
}

/// Empties all parts of the copy that can stand empty, and all cells in it: if another thread has changed the content
/// since, no address tells which ones were filled.
///
/// The copy has to be emptied beside the content of `lock`. So it stays as it is while another thread holds that, if
/// this clone must not wait, or where an enum has another variant now.
fn empty_lock<L: Lock>(lock: &L, copy: &L, part: &Part<L::Content>, cloner: &mut Cloner) {
    let trying = cloner.is_trying();
    let Some(content) = lock.read_anyway(trying) else { return };
    shielded(content, |content| {
        cloner.while_locked(|cloner| {
            cloner.graph().empties_all = true;
            copy.update(|copy| (part.fill)(content, copy, cloner));
            if let Some(copy) = copy.read_anyway(trying) {
                patch_content(lock, content, &copy, part, cloner);
            }
        });
    });
}
