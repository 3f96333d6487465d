//! The walk that comes before a clone, and the one that fills cells after it.

use alloc::vec::Vec;
mod visit;

use core::fmt;

use crate::{
    CloneError, Cloner,
    engine::graph::{
        EMPTY, FILLED, Graph, Mark, NodeRef,
        plan::{Frame, Plan},
    },
};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Find the shared nodes, and what cannot be cloned.
    Survey,
    /// Say whether there is a node that is not built yet.
    Probe,
    /// Fill the cells of the copy that were left empty.
    Patch,
}

/// The walk over a value that comes before its clone.
///
/// [`DeepClone::survey_in`](crate::DeepClone::survey_in) shows it every part of a value. It finds the shared objects, so
/// that the copies can be built children first, and what cannot be cloned, before anything is copied.
pub struct Surveyor<'a> {
    cloner: &'a mut Cloner,
    mode: Mode,
    plan: Plan,
    /// Inside a cell that can be filled in later.
    in_cell: bool,
    /// Inside a value that the patching walk does not reach.
    sealed: bool,
    /// Inside a part of such a cell that has an empty form.
    soft: bool,
    strict: bool,
    any_soft: bool,
    wants_strict: bool,
    may_descend: bool,
    depth: usize,
    error: Option<CloneError>,
    found: bool,
}

/// How much stack the walk through unshared `Rc`s may take, by a rough estimate; beyond, they go on the work list.
const MAX_DEPTH: usize = 96 * 1024;

/// The estimate for one level: the frames of the calls between two objects, in a build without optimization.
const FRAMES: usize = 1536;

/// And how many temporaries of the size of the content may lie in them.
const TEMPORARIES: usize = 4;

impl<'a> Surveyor<'a> {
    fn new(cloner: &'a mut Cloner, mode: Mode) -> Self {
        Self {
            cloner,
            mode,
            plan: Plan::default(),
            in_cell: false,
            sealed: false,
            soft: false,
            strict: false,
            any_soft: false,
            wants_strict: false,
            may_descend: true,
            depth: 0,
            error: None,
            found: false,
        }
    }

    /// Finds the shared nodes, and the order in which to build them.
    pub(crate) fn plan(cloner: &'a mut Cloner, survey: &dyn Fn(&mut Surveyor<'_>)) -> Result<Plan, CloneError> {
        let mut surveyor = Self::new(cloner, Mode::Survey);
        survey(&mut surveyor);
        surveyor.visit_all();
        if surveyor.wants_strict {
            surveyor.restart_strictly();
            survey(&mut surveyor);
            surveyor.visit_all();
        }
        surveyor.finish()
    }

    /// Whether there is a node that is not built yet.
    pub(crate) fn probe(cloner: &'a mut Cloner, survey: &dyn Fn(&mut Surveyor<'_>)) -> bool {
        let mut surveyor = Self::new(cloner, Mode::Probe);
        survey(&mut surveyor);
        surveyor.found
    }

    /// The nodes next to what `look` shows that are not known yet. Looks behind no pointer.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn unmet(cloner: &'a mut Cloner, look: impl FnOnce(&mut Surveyor<'_>)) -> Vec<NodeRef> {
        let mut surveyor = Self::new(cloner, Mode::Survey);
        surveyor.guarded(look);
        surveyor.plan.stack.iter().map(Frame::node).collect()
    }

    pub(crate) fn patcher(cloner: &'a mut Cloner) -> Self {
        Self::new(cloner, Mode::Patch)
    }

    #[inline]
    pub(crate) fn mode(&self) -> Mode {
        self.mode
    }

    #[inline]
    pub(crate) fn graph(&mut self) -> &mut Graph {
        self.cloner.graph()
    }

    /// Whether the cell at `address` was left empty and is to be filled now.
    #[inline]
    pub(crate) fn fills(&mut self, address: usize) -> bool {
        let graph = self.graph();
        let fills = graph.unfilled > 0 && graph.deferred.take(address, FILLED) == Some(EMPTY);
        graph.unfilled -= usize::from(fills);
        fills
    }

    /// Whether there are more cells to fill.
    #[inline]
    pub(crate) fn has_unfilled(&mut self) -> bool {
        self.graph().unfilled > 0
    }

    #[inline]
    pub(crate) fn cloner(&mut self) -> &mut Cloner {
        self.cloner
    }

    /// Whether the copy stands beside the source, to be filled in; else it is the source itself.
    #[inline]
    pub(crate) fn is_patching(&self) -> bool {
        self.mode == Mode::Patch
    }

    #[inline]
    pub(crate) fn has_failed(&self) -> bool {
        self.error.is_some()
    }

    pub(crate) fn fail(&mut self, error: CloneError) {
        self.error.get_or_insert(error);
    }

    /// A cell inside of the value that is probed does not count: it can wait on its own.
    #[inline]
    pub(crate) fn found_unbuilt(&mut self) {
        self.found |= !self.soft;
    }

    /// A strong edge.
    #[inline]
    pub(crate) fn edge(&mut self, node: NodeRef) {
        self.any_soft |= self.soft;
        let Self { cloner, plan, soft, strict, .. } = self;
        let graph = cloner.graph();
        // An outer survey knows it, but not this way to it.
        graph.defers |= graph.building > 0 && matches!(graph.mark(node), Mark::Surveyed | Mark::Building);
        plan.edge(graph, node, *soft, *strict);
    }

    /// Visits a node on the spot, for which `look` looks into it. `false` where it leads to nodes that have to be visited
    /// before: then the next ones of its type are not tried.
    pub(crate) fn settle(&mut self, node: NodeRef, size: usize, look: impl FnOnce(&mut Self)) -> bool {
        if !self.may_descend || !self.graph().settles(node) {
            return false;
        }
        let (frames, later, weaks) = (self.plan.stack.len(), self.plan.later.len(), self.plan.weaks.len());
        self.graph().set_mark(node, Mark::Visiting);
        let outer = (self.in_cell, self.sealed, self.soft);
        (self.in_cell, self.sealed, self.soft) = (false, false, false);
        let looked = self.descend(size, look);
        (self.in_cell, self.sealed, self.soft) = outer;
        let settled = looked && self.plan.stack.len() == frames && self.plan.later.len() == later;
        if settled {
            self.plan.exit(self.cloner.graph(), node, weaks);
        } else {
            self.plan.stack.truncate(frames);
            self.plan.later.truncate(later);
            self.plan.weaks.truncate(weaks);
            self.graph().set_mark(node, Mark::Met);
            self.graph().settles_not(node);
        }
        settled
    }

    /// A weak edge to `address`, which is alive.
    #[inline]
    pub(crate) fn weak_edge(&mut self, address: usize) {
        if self.soft {
            self.graph().defers_weaks = true;
        } else {
            self.plan.weak_edge(address);
        }
    }

    /// Looks through an unshared object on this stack, unless that has become too deep: then `false`.
    #[inline]
    pub(crate) fn descend(&mut self, size: usize, look: impl FnOnce(&mut Self)) -> bool {
        let depth = self.depth + FRAMES + TEMPORARIES * size;
        if depth > MAX_DEPTH || !self.may_descend {
            return false;
        }
        let outer = core::mem::replace(&mut self.depth, depth);
        look(self);
        self.depth = outer;
        true
    }

    /// Looks into a cell that can be filled in later.
    #[inline]
    pub(crate) fn cell(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.in_cell, !self.sealed);
        look(self);
        self.in_cell = outer;
    }

    /// Looks through a value that has an empty form (`None`, an empty `Vec`): in a cell it can be filled in later.
    #[inline]
    pub(crate) fn room(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = self.soft;
        self.soft |= self.in_cell;
        look(self);
        self.soft = outer;
    }

    #[inline]
    pub(crate) fn room_if(&mut self, has_room: bool, look: impl FnOnce(&mut Self)) {
        if has_room { self.room(look) } else { look(self) }
    }

    /// Looks through a value that the patching walk does not reach: cells in it cannot wait.
    pub(crate) fn sealed(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = (self.in_cell, self.sealed);
        (self.in_cell, self.sealed) = (false, true);
        look(self);
        (self.in_cell, self.sealed) = outer;
    }

    /// Whether the walk may go behind a pointer before it returns.
    #[inline]
    pub(crate) fn may_descend(&self) -> bool {
        self.may_descend
    }

    /// Looks at what a lock guards, while it is held: what lies behind pointers waits until it is free again.
    pub(crate) fn guarded(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.may_descend, false);
        look(self);
        self.may_descend = outer;
    }
}

/// What identifies a value while its owner lends it.
#[inline]
pub(crate) fn address<T: ?Sized>(value: &T) -> usize {
    core::ptr::from_ref(value).cast::<()>() as usize
}

impl fmt::Debug for Surveyor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surveyor").finish_non_exhaustive()
    }
}
