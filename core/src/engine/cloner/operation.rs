//! An operation from its survey to its end, even if that is a panic.

use alloc::boxed::Box;

use super::{
    Cloner, State,
    depth::Level,
    identity::Identity,
    inside::{Inside, Outer},
    subject::Subject,
};
use crate::{
    CloneError, DeepClone, Surveyor,
    engine::{
        graph::{Broken, NodeRef, Snapshot, build, late, plan::Plan},
        surveyor::address,
        unwind,
    },
};

impl Cloner {
    /// Begins an operation: surveys the value, and builds the shared nodes. For a new cloner, [`finish`](Self::finish)
    /// ends it.
    pub(crate) fn begin_operation(&mut self, subject: &Subject<'_>) -> Begun {
        let level = self.enter(subject.name).unwrap_or_else(|error| self.abort(error));
        if self.needs_survey(subject) {
            self.survey_and_build(subject.survey);
        }
        Begun { identity: self.identity(), name: subject.name, _level: level }
    }

    /// Ends what `begin_operation` began.
    pub(crate) fn finish(&mut self, begun: Begun) {
        self.verify(begun.identity, begun.name);
        self.fill_all();
    }

    /// Begins an operation. Returns its level if it is the outermost one of this cloner.
    fn enter(&mut self, name: fn() -> &'static str) -> Result<Option<Level>, CloneError> {
        let level = if self.operations == 0 { Some(self.enter_level(name)?) } else { None };
        self.set_state(State::Running);
        self.operations += 1;
        if self.operations == 1 {
            self.home = address(self);
        }
        Ok(level)
    }

    /// Whether an operation is running on this cloner.
    #[inline]
    pub(crate) fn is_at_work(&mut self) -> bool {
        if self.is_away() {
            self.leave();
        }
        self.operations > 0
    }

    /// Whether a hook took this cloner out of an operation, which fails once the hook is done but may still run.
    #[inline]
    pub(super) fn is_away(&self) -> bool {
        self.operations > 0 && (self.home != address(self) || Level::is_over(self.depth))
    }

    /// Becomes a new cloner. What that operation had made is forgotten, since it will never be finished.
    #[cold]
    pub(super) fn leave(&mut self) {
        *self = Self::new();
    }

    /// Clones `value` in an operation of its own; or, if the running operation is copying the content of a cell, as a
    /// part of that.
    pub(crate) fn begin<T: DeepClone>(&mut self, value: &T) -> T {
        match self.state {
            State::Deferring => self.clone_deferring(value),
            State::Running => self.clone_keyed(value),
            _ => {
                let survey = |surveyor: &mut Surveyor<'_>| value.survey_in(value, surveyor);
                self.in_operation(&Subject::of::<T>(&survey), |cloner| value.deep_clone_in(cloner))
            }
        }
    }

    pub(crate) fn begin_from<T: DeepClone>(&mut self, target: &mut T, source: &T) {
        match self.state {
            State::Deferring | State::Running => *target = self.begin(source),
            _ => {
                let survey = |surveyor: &mut Surveyor<'_>| source.survey_in(source, surveyor);
                self.in_operation(&Subject::of::<T>(&survey), |cloner| target.deep_clone_from_in(source, cloner));
            }
        }
    }

    /// Surveys `subject`, builds all shared nodes, then runs `clone`. An error of the survey comes before anything is
    /// copied.
    pub(crate) fn try_operation<R>(subject: &Subject<'_>, clone: impl FnOnce(&mut Self) -> R) -> Result<R, CloneError> {
        let mut cloner = Self::trying();
        let level = cloner.enter(subject.name)?;
        let plan = match cloner.needs_survey(subject) {
            true => Surveyor::plan(&mut cloner, subject.survey)?,
            false => Plan::default(),
        };
        unwind::catch(|| {
            build::build_all(&mut cloner, &plan);
            let begun = Begun { identity: cloner.identity(), name: subject.name, _level: level };
            let copy = clone(&mut cloner);
            cloner.finish(begun);
            copy
        })
    }

    /// Runs one operation: surveys `subject`, then runs `work`, which clones parts of it.
    pub(crate) fn in_operation<R>(&mut self, subject: &Subject<'_>, work: impl FnOnce(&mut Self) -> R) -> R {
        let operation = Operation::begin(self, subject);
        let result = work(operation.attempt.cloner);
        operation.finish();
        result
    }

    /// Surveys by `survey` and builds the shared nodes that it meets.
    pub(crate) fn survey_and_build(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) {
        self.attempt(|cloner| {
            let plan = cloner.plan(survey);
            build::build_all(cloner, &plan);
        });
    }

    /// Runs `work`. If it panics, and a caller catches that, everything that it made is forgotten.
    pub(crate) fn attempt<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        let mut attempt = Attempt::new(self);
        let result = work(attempt.cloner);
        attempt.finished = true;
        result
    }

    fn plan(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) -> Plan {
        Surveyor::plan(self, survey).unwrap_or_else(|error| self.abort(error))
    }

    /// `survey_and_build` for `nodes` that were met in a lock. What leads to nodes whose turn has not come is left for
    /// the end of the operation.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn build_in_time(&mut self, nodes: &[NodeRef]) {
        let graph = self.graph();
        if graph.holds_lock && graph.is_making() {
            return graph.leave_for_the_end(nodes);
        }
        self.attempt(|cloner| {
            let mut plan = cloner.plan(&|surveyor| surveyor.edges(nodes));
            late::postpone(cloner, &mut plan);
            build::build_all(cloner, &plan);
        });
    }

    /// Builds what was left for the end of the operation.
    pub(super) fn build_late(&mut self) {
        loop {
            let nodes = self.graph().take_late();
            if nodes.is_empty() {
                return;
            }
            self.survey_and_build(&|surveyor| surveyor.edges(&nodes));
        }
    }

    /// `survey_and_build` for a node that no survey had met before the clone came to it.
    pub(crate) fn survey_from(&mut self, node: NodeRef) {
        let name = self.graph().ops(node).type_name;
        self.deeper(name, |cloner| cloner.survey_and_build(&|surveyor| surveyor.edge(node)));
    }

    /// Ends the clone, since something cannot be copied now: for hand-written impls.
    ///
    /// [`try_deep_clone`](DeepClone::try_deep_clone) and `twin` give the error, though only after something was copied.
    /// If the survey can find the error, report it there: see [`survey_config_in`](crate::Resource::survey_config_in).
    ///
    /// # Panics
    ///
    /// With the text of the error, if the caller did not ask for a `Result`. If it did, this unwinds without a message.
    ///
    /// # Examples
    ///
    /// See [`survey_config_in`](crate::Resource::survey_config_in).
    pub fn abort(&self, error: CloneError) -> ! {
        unwind::abort(error, self.trying && !self.is_away())
    }

    /// Runs a hook of the user's. What it clones with this cloner are operations of their own, with the same memo.
    pub(crate) fn hook<R>(&mut self, name: fn() -> &'static str, hook: impl FnOnce(&mut Self) -> R) -> R {
        if self.keeps() {
            let result = hook(self);
            if !self.keeps() {
                unwind::abort(CloneError::replaced_cloner(name()), false);
            }
            return result;
        }
        let identity = self.identity();
        let inside = Inside::new(self, State::Idle, None, None);
        let result = inside.cloner.deeper(name, hook);
        inside.cloner.verify(identity, name);
        result
    }

    /// Notes a failure: what was done since `snapshot` is forgotten when the graph is needed again.
    fn break_off(&mut self, snapshot: Snapshot) {
        let graph = self.graph.take().or_else(|| self.broken.take().map(|broken| broken.graph));
        let graph = graph.filter(|graph| graph.serial == snapshot.serial);
        self.broken = graph.map(|graph| Box::new(Broken { graph, snapshot }));
    }
}

/// An operation that was begun.
pub(crate) struct Begun {
    identity: Identity,
    name: fn() -> &'static str,
    _level: Option<Level>,
}

/// Code that may end by a panic. Then what it made is forgotten.
struct Attempt<'a> {
    cloner: &'a mut Cloner,
    snapshot: Snapshot,
    outer: Outer,
    finished: bool,
}

impl<'a> Attempt<'a> {
    fn new(cloner: &'a mut Cloner) -> Self {
        let is_outside = cloner.operations == 0;
        let snapshot = cloner.graph_if_any().map(|graph| graph.snapshot(is_outside)).unwrap_or_default();
        let outer = Outer::of(cloner);
        Self { cloner, snapshot, outer, finished: false }
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        let cloner = &mut *self.cloner;
        self.outer.restore(cloner);
        if !self.finished {
            cloner.break_off(core::mem::take(&mut self.snapshot));
        }
    }
}

/// An operation at work. Its beginning and its end are compiled once, for all types of values.
struct Operation<'a> {
    begun: Begun,
    attempt: Attempt<'a>,
}

impl<'a> Operation<'a> {
    fn begin(cloner: &'a mut Cloner, subject: &Subject<'_>) -> Self {
        let attempt = Attempt::new(cloner);
        Self { begun: attempt.cloner.begin_operation(subject), attempt }
    }

    fn finish(self) {
        let Self { mut attempt, begun: Begun { identity, name, _level } } = self;
        attempt.cloner.verify(identity, name);
        if attempt.outer.operations == 0 {
            attempt.cloner.fill_all();
        }
        attempt.finished = true;
    }
}
