use alloc::boxed::Box;
use core::fmt;

use crate::{
    CloneError, DeepClone,
    graph::{
        Graph, Mark, NodeRef, build,
        plan::{Frame, Plan},
    },
    unwind,
};

/// One clone operation.
///
/// It remembers which shared objects were met and what their copies are, so that two handles on one object become two
/// handles on one *new* object. One cloner over several values keeps sharing between their copies:
///
/// ```
/// use std::rc::Rc;
/// use freshtwin::{Cloner, DeepClone};
///
/// let (a, b) = { let shared = Rc::new(String::from("x")); (Rc::clone(&shared), shared) };
/// let mut cloner = Cloner::new();
/// let a2 = a.deep_clone_in(&mut cloner);
/// let b2 = b.deep_clone_in(&mut cloner);
/// assert!(Rc::ptr_eq(&a2, &b2) && !Rc::ptr_eq(&a, &a2));
/// ```
///
/// While it lives it keeps the shared objects of the sources alive, and their copies with them. Making one allocates
/// nothing, nor does cloning plain data with it.
#[derive(Default)]
pub struct Cloner {
    state: State,
    trying: bool,
    operations: u32,
    graph: Option<Box<Graph>>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
enum State {
    /// The next value is the whole of what is to be cloned.
    #[default]
    Idle,
    /// The next value is a part of it.
    Running,
    /// As `Running`, but values with an empty form take that where they lead to an unfinished node.
    Hollowing,
    /// `Hollowing` from the value after the next.
    HollowingInside,
}

impl Cloner {
    /// A cloner that has met nothing yet.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::{Cloner, DeepClone};
    ///
    /// assert_eq!(vec![1, 2].deep_clone_in(&mut Cloner::new()), [1, 2]);
    /// ```
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self { state: State::Idle, trying: false, operations: 0, graph: None }
    }

    #[inline]
    pub(crate) const fn trying() -> Self {
        Self { state: State::Idle, trying: true, operations: 0, graph: None }
    }

    /// Whether this operation must not wait for locks.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) const fn is_trying(&self) -> bool {
        self.trying
    }

    pub(crate) fn graph(&mut self) -> &mut Graph {
        self.graph.get_or_insert_default()
    }

    /// Whether the running operation is not part of another one's hook.
    pub(crate) const fn is_outermost(&self) -> bool {
        self.operations <= 1
    }

    /// Whether the next value has to go through [`start`](Self::start).
    #[inline]
    pub(crate) fn starts(&mut self) -> bool {
        match self.state {
            State::Running => false,
            State::HollowingInside => {
                self.state = State::Hollowing;
                false
            }
            State::Idle | State::Hollowing => true,
        }
    }

    pub(crate) fn start<T: DeepClone>(&mut self, value: &T) -> T {
        if self.state == State::Hollowing {
            return self.hollow(value);
        }
        self.operation(|cloner| {
            cloner.prepare(|surveyor| value.survey_in(value, surveyor));
            value.deep_clone_in(cloner)
        })
    }

    pub(crate) fn start_from<T: DeepClone>(&mut self, target: &mut T, source: &T) {
        if self.state == State::Hollowing {
            *target = self.hollow(source);
            return;
        }
        self.operation(|cloner| {
            cloner.prepare(|surveyor| source.survey_in(source, surveyor));
            target.deep_clone_from_in(source, cloner);
        });
    }

    /// Surveys by `survey`, then runs `clone` after all shared nodes are built. `Err` comes before anything is copied.
    pub(crate) fn try_operation<R>(
        survey: impl Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> Result<R, CloneError> {
        let mut cloner = Self::trying();
        cloner.operation(|cloner| {
            let plan = cloner.survey(survey)?;
            unwind::catch(|| {
                build::build_all(cloner, &plan);
                clone(cloner)
            })
        })
    }

    /// One operation: what `work` clones are parts of it.
    pub(crate) fn operation<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        self.state = State::Running;
        self.operations += 1;
        let mut running = Running { cloner: self, finished: false };
        let result = work(running.cloner);
        running.finished = true;
        result
    }

    /// Surveys by `survey` and builds the shared nodes that it meets.
    pub(crate) fn prepare(&mut self, survey: impl Fn(&mut Surveyor<'_>)) {
        match self.survey(survey) {
            Ok(plan) => build::build_all(self, &plan),
            Err(error) => self.abort(error),
        }
    }

    /// `prepare` for a node that no survey had met before the clone came to it.
    pub(crate) fn survey_from(&mut self, node: NodeRef) {
        self.prepare(|surveyor| surveyor.edge(node));
    }

    fn survey(&mut self, survey: impl Fn(&mut Surveyor<'_>)) -> Result<Plan, CloneError> {
        let mut surveyor = Surveyor::new(self, Mode::Survey);
        survey(&mut surveyor);
        surveyor.visit_all();
        if surveyor.wants_strict {
            surveyor.restart_strictly();
            survey(&mut surveyor);
            surveyor.visit_all();
        }
        surveyor.finish()
    }

    /// Gives up: silently where the caller asked for a `Result`, else by a panic with the error's text.
    pub(crate) fn abort(&self, error: CloneError) -> ! {
        unwind::abort(error, self.trying)
    }

    /// Runs a hook of the user's: what it clones with this cloner are values of their own, with the same memo.
    pub(crate) fn hook<R>(&mut self, hook: impl FnOnce(&mut Self) -> R) -> R {
        let state = core::mem::replace(&mut self.state, State::Idle);
        let current = self.graph.as_mut().and_then(|graph| graph.current.take());
        let result = hook(self);
        self.state = state;
        if let Some(graph) = &mut self.graph {
            graph.current = current;
        }
        result
    }

    /// Whether the cell at `address` has to stay empty until the nodes that `content` leads to are built.
    pub(crate) fn leaves_empty<T: DeepClone>(&mut self, address: usize, content: &T) -> bool {
        let may_wait = self.graph.as_ref().is_some_and(|graph| graph.defers && graph.current.is_some());
        if !may_wait || !self.leads_to_unbuilt(content) {
            return false;
        }
        let graph = self.graph();
        if let Some(current) = graph.current
            && graph.patches.last() != Some(&current)
        {
            graph.patches.push(current);
        }
        graph.deferred.insert_if_new(address, 0);
        graph.unfilled += 1;
        true
    }

    /// Clones the content of a cell at `address`, or leaves it empty (as far as that goes) until the nodes are built.
    pub(crate) fn clone_content<T: DeepClone>(&mut self, address: usize, content: &T) -> T {
        if !self.leaves_empty(address, content) {
            return content.deep_clone_in(self);
        }
        let state = core::mem::replace(&mut self.state, State::Hollowing);
        let content = content.deep_clone_in(self);
        self.state = state;
        content
    }

    fn leads_to_unbuilt<T: DeepClone>(&mut self, value: &T) -> bool {
        let mut surveyor = Surveyor::new(self, Mode::Probe);
        value.survey_in(value, &mut surveyor);
        surveyor.found
    }

    fn hollow<T: DeepClone>(&mut self, value: &T) -> T {
        if let Some(empty) = value.__hollow()
            && self.leads_to_unbuilt(value)
        {
            return empty;
        }
        self.state = State::HollowingInside;
        let copy = value.deep_clone_in(self);
        self.state = State::Hollowing;
        copy
    }
}

impl fmt::Debug for Cloner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloner").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Puts the cloner in order at the end of an operation, also where that is a panic.
struct Running<'a> {
    cloner: &'a mut Cloner,
    finished: bool,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let cloner = &mut *self.cloner;
        cloner.state = State::Idle;
        cloner.operations -= 1;
        if !self.finished
            && cloner.operations == 0
            && let Some(graph) = &mut cloner.graph
        {
            graph.forget_unbuilt();
        }
    }
}

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
/// [`DeepClone::survey_in`] shows it every part of a value. It finds the shared objects, so that the copies can be built
/// children first, and what cannot be cloned, before anything is copied.
pub struct Surveyor<'a> {
    cloner: &'a mut Cloner,
    mode: Mode,
    plan: Plan,
    /// Inside a cell that can be filled in later.
    in_cell: bool,
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

impl<'a> Surveyor<'a> {
    fn new(cloner: &'a mut Cloner, mode: Mode) -> Self {
        Self {
            cloner,
            mode,
            plan: Plan::default(),
            in_cell: false,
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
    pub(crate) fn fills(&mut self, address: usize) -> bool {
        let graph = self.graph();
        let fills = graph.unfilled > 0 && graph.deferred.get(address).is_some();
        graph.unfilled -= usize::from(fills);
        fills
    }

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

    #[inline]
    pub(crate) fn found_unbuilt(&mut self) {
        self.found = true;
    }

    /// A strong edge.
    pub(crate) fn edge(&mut self, node: NodeRef) {
        self.any_soft |= self.soft;
        let Self { cloner, plan, soft, strict, .. } = self;
        plan.edge(cloner.graph(), node, *soft, *strict);
    }

    /// A weak edge to `address`, which is alive.
    pub(crate) fn weak_edge(&mut self, address: usize) {
        if self.soft {
            self.graph().defers = true;
        } else {
            self.plan.weak_edge(address);
        }
    }

    /// Looks through an unshared object on this stack, unless that has become too deep: then `false`.
    pub(crate) fn descend(&mut self, size: usize, look: impl FnOnce(&mut Self)) -> bool {
        let depth = self.depth + 1536 + 4 * size;
        if depth > MAX_DEPTH || !self.may_descend {
            return false;
        }
        let outer = core::mem::replace(&mut self.depth, depth);
        look(self);
        self.depth = outer;
        true
    }

    /// Looks into a cell that can be filled in later.
    pub(crate) fn cell(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = (self.in_cell, self.soft);
        (self.in_cell, self.soft) = (true, false);
        look(self);
        (self.in_cell, self.soft) = outer;
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
        let outer = (self.in_cell, self.soft);
        (self.in_cell, self.soft) = (false, false);
        look(self);
        (self.in_cell, self.soft) = outer;
    }

    /// Looks at what a lock guards, while it is held: what lies behind pointers waits until it is free again.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn guarded(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.may_descend, false);
        look(self);
        self.may_descend = outer;
    }

    /// Visits all nodes that are on the work list, and what they lead to.
    fn visit_all(&mut self) {
        while self.error.is_none() && !self.wants_strict {
            match self.plan.stack.pop() {
                Some(Frame::Enter { node, soft }) => self.enter(node, soft),
                Some(Frame::Exit { node, weaks }) => self.plan.exit(self.cloner.graph(), node, weaks),
                None => match self.plan.later.pop() {
                    Some(node) => self.plan.edge(self.cloner.graph(), node, false, true),
                    None => break,
                },
            }
        }
    }

    fn enter(&mut self, node: NodeRef, soft: bool) {
        match self.graph().mark(node) {
            Mark::Met => {
                self.graph().set_mark(node, Mark::Visiting);
                let weaks = self.plan.weaks.len();
                self.plan.stack.push(Frame::Exit { node, weaks });
                let survey = self.graph().ops(node).survey;
                survey(self, node);
            }
            Mark::Visiting if soft => self.graph().defers = true,
            // Perhaps the cycle closes in order if only hard edges count.
            Mark::Visiting if self.any_soft && !self.strict => self.wants_strict = true,
            Mark::Visiting => {
                let error = self.graph().cycle_at(node);
                self.fail(error);
            }
            Mark::Surveyed | Mark::Building | Mark::Built => {}
        }
    }

    fn restart_strictly(&mut self) {
        self.plan.restart(self.cloner.graph());
        self.graph().defers = true;
        self.strict = true;
        self.wants_strict = false;
    }

    fn finish(mut self) -> Result<Plan, CloneError> {
        match self.error {
            Some(error) => Err(error),
            None => self.plan.finish(self.cloner.graph()).map(|()| self.plan),
        }
    }
}

impl fmt::Debug for Surveyor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surveyor").finish_non_exhaustive()
    }
}
