//! The cloner: what one clone operation has met so far, and how it begins and ends.

mod cells;

use alloc::boxed::Box;
use core::{any::TypeId, fmt};

use crate::{
    CloneError, DeepClone, Surveyor,
    engine::{
        erased::type_id,
        extensions::Extensions,
        graph::{Graph, NodeRef, build},
        unwind,
    },
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
    extensions: Option<Box<Extensions>>,
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
    /// `Hollowing`, but for the value that comes next if it is of this type: a hand-written clone does not ask, and goes on
    /// to its parts.
    HollowingInside(TypeId),
    /// As `Running`, but what is shared stays shared with the original.
    Keeping,
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
        Self { state: State::Idle, trying: false, operations: 0, graph: None, extensions: None }
    }

    #[inline]
    pub(crate) const fn trying() -> Self {
        Self { state: State::Idle, trying: true, operations: 0, graph: None, extensions: None }
    }

    /// A cloner for what takes the place of its original: what that shares with others, the copy shares with them.
    pub(crate) fn keeping() -> Self {
        Self { state: State::Keeping, ..Self::new() }
    }

    /// Whether shared objects are not copied.
    pub(crate) const fn keeps(&self) -> bool {
        matches!(self.state, State::Keeping)
    }

    /// Whether this operation must not wait for locks.
    pub(crate) const fn is_trying(&self) -> bool {
        self.trying
    }

    #[inline]
    pub(crate) fn graph(&mut self) -> &mut Graph {
        self.graph.get_or_insert_default()
    }

    /// What others remember in this cloner.
    pub(crate) fn extension<E: Default + 'static>(&mut self) -> &mut E {
        self.extensions.get_or_insert_default().get()
    }

    /// Whether the next value has to go through [`begin`](Self::begin).
    #[inline]
    pub(crate) fn begins<T>(&mut self) -> bool {
        match self.state {
            State::Running | State::Keeping => false,
            State::HollowingInside(whole) => {
                self.state = State::Hollowing;
                whole != type_id::<T>()
            }
            State::Idle | State::Hollowing => true,
        }
    }

    /// Whether the next value is the whole of what is to be cloned.
    pub(crate) fn is_idle(&self) -> bool {
        self.state == State::Idle
    }

    /// Begins the one operation of a new cloner, which ends with it: surveys by `survey`, builds the shared nodes.
    ///
    /// `dyn`, here and below: each derived type instantiates this, whether it ever needs it or not, and pays for its code.
    pub(crate) fn begin_once(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) {
        self.state = State::Running;
        self.operations += 1;
        self.survey_and_build(survey);
    }

    pub(crate) fn begin<T: DeepClone>(&mut self, value: &T) -> T {
        if self.state == State::Hollowing {
            return self.hollow(value);
        }
        self.in_operation(|cloner| {
            cloner.survey_and_build(&|surveyor| value.survey_in(value, surveyor));
            value.deep_clone_in(cloner)
        })
    }

    pub(crate) fn begin_from<T: DeepClone>(&mut self, target: &mut T, source: &T) {
        if self.state == State::Hollowing {
            *target = self.hollow(source);
            return;
        }
        self.in_operation(|cloner| {
            cloner.survey_and_build(&|surveyor| source.survey_in(source, surveyor));
            target.deep_clone_from_in(source, cloner);
        });
    }

    /// Surveys by `survey`, then runs `clone` after all shared nodes are built. `Err` comes before anything is copied.
    pub(crate) fn try_operation<R>(
        survey: &dyn Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> Result<R, CloneError> {
        let mut cloner = Self::trying();
        cloner.in_operation(|cloner| {
            let plan = Surveyor::plan(cloner, survey)?;
            unwind::catch(|| {
                build::build_all(cloner, &plan);
                clone(cloner)
            })
        })
    }

    /// One operation: what `work` clones are parts of it.
    pub(crate) fn in_operation<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        self.state = State::Running;
        self.operations += 1;
        let building = self.graph.as_ref().map_or(0, |graph| graph.building);
        let mut running = Running { cloner: self, building, finished: false };
        let result = work(running.cloner);
        running.finished = true;
        result
    }

    /// Surveys by `survey` and builds the shared nodes that it meets.
    pub(crate) fn survey_and_build(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) {
        match Surveyor::plan(self, survey) {
            Ok(plan) => build::build_all(self, &plan),
            Err(error) => self.abort(error),
        }
    }

    /// `survey_and_build` for a node that no survey had met before the clone came to it.
    pub(crate) fn survey_from(&mut self, node: NodeRef) {
        self.survey_and_build(&|surveyor| surveyor.edge(node));
    }

    /// Gives up in the middle of a clone, since something cannot be copied now: for what is written by hand.
    ///
    /// [`try_deep_clone`](DeepClone::try_deep_clone) and `twin` give the error. They do not see it before something is
    /// copied, as they do where the survey says so (`survey_config_in` of a [`Resource`](crate::Resource)).
    ///
    /// # Panics
    ///
    /// With the text of the error, where the caller did not ask for a `Result`; else it unwinds without a message.
    pub fn abort(&self, error: CloneError) -> ! {
        unwind::abort(error, self.trying)
    }

    /// Runs a hook of the user's: what it clones with this cloner are values of their own, with the same memo.
    pub(crate) fn hook<R>(&mut self, hook: impl FnOnce(&mut Self) -> R) -> R {
        if self.keeps() {
            return hook(self);
        }
        let state = core::mem::replace(&mut self.state, State::Idle);
        let cell = self.graph.as_mut().map(|graph| (graph.current.take(), graph.missed.take()));
        let result = hook(self);
        self.state = state;
        if let Some(graph) = &mut self.graph {
            (graph.current, graph.missed) = cell.unwrap_or_default();
        }
        result
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
    /// What `Graph::building` was before.
    building: u32,
    finished: bool,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let cloner = &mut *self.cloner;
        cloner.state = State::Idle;
        cloner.operations -= 1;
        if self.finished {
            return;
        }
        if let Some(graph) = &mut cloner.graph {
            graph.building = self.building;
            if cloner.operations == 0 {
                graph.forget_unbuilt();
            }
        }
    }
}
