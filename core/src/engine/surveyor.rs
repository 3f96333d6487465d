//! The walk before a clone, and the walk after it that fills cells.

mod closed;
mod place;
mod probe;
mod sample;
mod visit;

pub(crate) use place::has_address;
pub(crate) use probe::Found;
pub(crate) use sample::Sampled;

use alloc::vec::Vec;
use core::fmt;

use closed::Passed;
use place::Place;
use sample::Sample;
use visit::Visit;

use crate::{
    CloneError, Cloner,
    engine::graph::{
        Graph, Mark, NodeRef,
        plan::{Edge, Frame, Plan},
    },
};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Look at a few items of each list, to know whether a survey would find anything.
    Sample,
    /// Find the shared nodes, and what cannot be cloned.
    Survey,
    /// Say whether there is a node that is not built yet, and what has to stay empty because of it.
    Probe,
    /// Find the cells of the copy that were left empty, to fill them or to empty them again.
    Patch,
}

/// Which strong edges count for the order of the nodes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// All, and none of those met so far is deferrable.
    All,
    /// All, and some of them are deferrable.
    SomeDeferrable,
    /// All did, and that gave no order that can be built: the survey starts over, with `RequiredOnly`.
    Restart,
    /// Only those that cannot be deferred; the targets of the others are visited last.
    RequiredOnly,
}

/// What the walk does with an object behind a pointer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pointers {
    /// It may go there before it returns.
    Follow,
    /// It notes the object: a lock is held, and no other one must be waited for meanwhile.
    Note,
}

/// The walk over a value before it is cloned.
///
/// [`DeepClone::survey_in`](crate::DeepClone::survey_in) shows it every part of a value. It finds the shared objects,
/// so that their copies can be built children first, and what cannot be cloned, before anything is copied.
///
/// # Examples
///
/// See [`DeepClone::deep_clone_in`](crate::DeepClone::deep_clone_in).
pub struct Surveyor<'a> {
    cloner: &'a mut Cloner,
    mode: Mode,
    plan: Plan,
    place: Place,
    /// The type around this place that keeps it from waiting: its hand-written impl has no `fill_in`.
    unfilled: Option<fn() -> &'static str>,
    /// Nodes with edges from such places, each with the name of that type.
    held_up: Vec<(Option<NodeRef>, fn() -> &'static str)>,
    /// The objects that are being looked through on the spot, the innermost last.
    visits: Vec<Visit>,
    /// How many of them come before those that lie inside the innermost node.
    nodes_around: usize,
    /// Whether a user's code is around this place, in the innermost node: see [`by_hand`](Self::by_hand).
    is_by_hand: bool,
    passed: Passed,
    counted: Counted,
    pointers: Pointers,
    /// Whether it does not look into locks.
    passes_locks: bool,
    /// Whether the value is flat, so that only its cells are looked at.
    is_flat: bool,
    /// Whether it notes where handles lead.
    notes_links: bool,
    /// Whether handles may be on the stack here, at another address each time.
    on_stack: bool,
    /// Tells the links that are noted, and where they are.
    links: u64,
    depth: usize,
    error: Option<CloneError>,
    found: Found,
    sample: Sample,
}

impl<'a> Surveyor<'a> {
    fn new(cloner: &'a mut Cloner, mode: Mode) -> Self {
        let is_flat = cloner.is_flat();
        Self {
            cloner,
            mode,
            plan: Plan::default(),
            place: if mode == Mode::Probe { Place::Probed } else { Place::Outside },
            unfilled: None,
            held_up: Vec::new(),
            visits: Vec::new(),
            nodes_around: 0,
            is_by_hand: false,
            passed: Passed::None,
            counted: Counted::All,
            pointers: Pointers::Follow,
            passes_locks: false,
            is_flat,
            notes_links: false,
            on_stack: false,
            links: 0,
            depth: 0,
            error: None,
            found: Found::default(),
            sample: Sample::default(),
        }
    }

    /// Finds the shared nodes, and the order in which to build them.
    pub(crate) fn plan(cloner: &'a mut Cloner, survey: &dyn Fn(&mut Surveyor<'_>)) -> Result<Plan, CloneError> {
        let mut surveyor = Self::new(cloner, Mode::Survey);
        survey(&mut surveyor);
        surveyor.visit_all();
        surveyor.list_passed(survey);
        // The first walk may end before it has met all nodes. Then only the third one knows where each `Weak` leads.
        for _ in 0..2 {
            if !surveyor.has_to_start_over() {
                break;
            }
            surveyor.restart();
            survey(&mut surveyor);
            surveyor.visit_all();
        }
        surveyor.finish()
    }

    /// The unknown nodes that the content of `lock`, which `walk` shows, leads to directly, and a number that tells the
    /// links in it. It does not look behind pointers, nor, inside of another lock that is held, into further locks:
    /// each of them is looked at in its turn.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn unmet<L>(
        cloner: &'a mut Cloner,
        lock: &L,
        walk: impl FnOnce(&mut Surveyor<'_>),
    ) -> (Vec<NodeRef>, u64) {
        let mut surveyor = Self::new(cloner, Mode::Survey);
        surveyor.passes_locks = surveyor.graph().holds_lock;
        surveyor.notes_links = surveyor.graph().may_fill_later();
        surveyor.under_lock(lock, walk);
        (surveyor.plan.stack.iter().map(Frame::node).collect(), surveyor.links)
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

    #[inline]
    pub(crate) fn cloner(&mut self) -> &mut Cloner {
        self.cloner
    }

    /// Whether each value is shown beside its copy, to be filled. On other walks, the "copy" is the source itself.
    #[inline]
    pub(crate) fn is_patching(&self) -> bool {
        self.mode == Mode::Patch
    }

    /// Whether all cells of the node at work are filled, so that nothing is left to look for.
    #[inline]
    pub(crate) fn is_done(&mut self) -> bool {
        self.is_patching() && !self.cloner.has_unfilled()
    }

    #[inline]
    pub(crate) fn has_failed(&self) -> bool {
        self.error.is_some()
    }

    pub(crate) fn fail(&mut self, error: CloneError) {
        self.error.get_or_insert(error);
    }

    /// Notes that `handle` leads to `target`, if the content of a lock is looked at.
    #[inline]
    pub(crate) fn note_link<H>(&mut self, handle: &H, target: usize) {
        if self.notes_links {
            let place = if self.is_by_hand || self.on_stack { 0 } else { address(handle) };
            for part in [place, target] {
                self.links = (self.links.rotate_left(23) ^ part as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            }
        }
    }

    /// Notes a strong edge.
    #[inline]
    pub(crate) fn edge(&mut self, node: NodeRef) {
        let edge = if self.place.is_deferrable() { Edge::Deferrable } else { Edge::Required };
        if let Some(name) = self.unfilled {
            self.held_up.push((self.plan.visiting().next(), name));
        }
        let Self { cloner, plan, counted, .. } = self;
        let graph = cloner.graph();
        // An outer survey knows the node, but not this way to it.
        graph.defers |=
            graph.is_making() && matches!(graph.mark(node), Mark::Surveyed | Mark::Waiting | Mark::Building);
        match (edge, *counted) {
            (Edge::Deferrable, Counted::RequiredOnly) => return plan.visit_later(graph, node),
            (Edge::Deferrable, Counted::All) => *counted = Counted::SomeDeferrable,
            _ => {}
        }
        plan.visit(graph, node, edge);
    }

    /// Notes a strong edge to each of these.
    pub(crate) fn edges(&mut self, nodes: &[NodeRef]) {
        nodes.iter().for_each(|node| self.edge(*node));
    }

    /// Notes a `Weak` to `address`, which is alive, if nothing more has to be known about it: if it leads to a closed
    /// object around it, or can wait alone for its target. Returns whether that is so.
    #[inline]
    pub(crate) fn passes_weak(&mut self, address: usize) -> bool {
        if self.leads_around(address) {
            return true;
        }
        let waits = self.place == Place::Deferrable && self.mode == Mode::Survey && self.follows_pointers();
        if waits {
            self.graph().defers_weaks = true;
        }
        waits
    }

    /// Notes a weak edge to `address`, which is alive.
    #[inline]
    pub(crate) fn weak_edge(&mut self, address: usize) {
        match self.place {
            Place::Deferrable => self.graph().defers_weaks = true,
            Place::Whole | Place::Sealed => {
                if !self.opens_around() {
                    self.graph().defers = true;
                }
            }
            Place::Outside | Place::Cell | Place::Probed | Place::Unpatched => self.plan.weak_edge(address),
        }
    }
}

/// The address of a value, which identifies it as long as it is borrowed.
#[inline]
pub(crate) fn address<T: ?Sized>(value: &T) -> usize {
    core::ptr::from_ref(value).cast::<()>() as usize
}

impl fmt::Debug for Surveyor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surveyor").finish_non_exhaustive()
    }
}
