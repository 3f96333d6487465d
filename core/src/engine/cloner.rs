//! The state of a clone operation.

mod cells;
mod depth;
mod fill;
mod identity;
mod inside;
#[cfg(feature = "std")]
mod locked;
mod once;
mod operation;
mod subject;

pub(crate) use inside::Inside;
pub(crate) use subject::Subject;

use alloc::boxed::Box;
use core::{any::TypeId, fmt};

use crate::engine::{
    erased::type_id,
    extensions::Extensions,
    graph::{Broken, Graph, handle::Handle},
    surveyor::address,
};

/// One clone operation.
///
/// [`deep_clone`](crate::DeepClone::deep_clone) makes a cloner of its own. A hand-written impl or a `with` function
/// passes the cloner that it is given on to each part, by [`deep_clone_in`](crate::DeepClone::deep_clone_in).
///
/// A cloner remembers the shared objects that it has met and their copies, so that two handles on one object become two
/// handles on one *new* object. Values that are cloned with one cloner keep what they share:
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
/// It keeps the shared objects of the sources, and their copies, alive as long as it lives. A new cloner has allocated
/// nothing, and cloning plain data with it allocates nothing in it.
///
/// After a clone that failed by a panic, the cloner works as before that clone: it forgets what that clone had made.
#[derive(Default)]
pub struct Cloner {
    state: State,
    /// The address of this cloner while its state is `Running`, else 0. At another address it is a cloner that a hook
    /// took away.
    running_at: usize,
    trying: bool,
    /// Whether it clones one value only, so that an object with one handle is met once.
    single: bool,
    /// Whether that value is flat: see `graph::flat`.
    flat: bool,
    /// Whether closed objects are listed, as they are where a user's code takes part. Where they are not, each object
    /// that can be closed is closed, unless it is a node.
    lists_closed: bool,
    /// How many operations are nested in each other now.
    operations: u32,
    /// How many calls that no survey foresaw are nested in each other now.
    nesting: u32,
    /// How many operations were at work on this thread when the outermost one of this cloner had begun, including that
    /// one.
    depth: u32,
    /// The stack address when the outermost operation began.
    base: usize,
    /// The address of this cloner at that time. A hook can take the cloner away and use it elsewhere.
    home: usize,
    graph: Option<Box<Graph>>,
    /// The graph after a failure, until it is used again.
    broken: Option<Box<Broken>>,
    extensions: Option<Box<Extensions>>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
enum State {
    /// The next value is the whole value to clone.
    #[default]
    Idle,
    /// The next value is a part of it.
    Running,
    /// As `Running`, but some values take their empty form, since they lead to an unfinished node: see
    /// `Graph::deferred_parts`.
    Deferring,
    /// As `Deferring`, but the clone of a value of this type has just begun, so its own call of `begins` is answered
    /// with `false`. (A hand-written impl makes no such call, and goes on to its parts at once.)
    DeferringInside(TypeId),
    /// As `Running`, but shared objects stay shared with the original.
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
        Self {
            state: State::Idle,
            running_at: 0,
            trying: false,
            single: false,
            flat: false,
            lists_closed: false,
            operations: 0,
            nesting: 0,
            depth: 0,
            base: 0,
            home: 0,
            graph: None,
            broken: None,
            extensions: None,
        }
    }

    /// A cloner for one value.
    #[inline]
    pub(crate) const fn once() -> Self {
        let mut cloner = Self::new();
        cloner.single = true;
        cloner
    }

    #[inline]
    pub(crate) const fn trying() -> Self {
        let mut cloner = Self::once();
        cloner.trying = true;
        cloner
    }

    /// A cloner for a value that replaces its original: the copy shares with others what the original shares with them.
    pub(crate) const fn keeping() -> Self {
        let mut cloner = Self::once();
        cloner.state = State::Keeping;
        cloner.lists_closed = true;
        cloner
    }

    /// Whether shared objects stay shared with the original.
    pub(crate) const fn keeps(&self) -> bool {
        matches!(self.state, State::Keeping)
    }

    /// Whether this operation must not wait for locks.
    pub(crate) const fn is_trying(&self) -> bool {
        self.trying
    }

    /// Whether an object with one handle is met only once. Otherwise that handle may come again, in another value.
    #[inline]
    pub(crate) const fn is_single(&self) -> bool {
        self.single
    }

    /// Whether the value is flat.
    #[inline]
    pub(crate) const fn is_flat(&self) -> bool {
        self.flat
    }

    /// In a flat value, the copy of what is behind `handle`, if there is one.
    #[inline]
    pub(crate) fn flat_copy<H: Handle>(&mut self, handle: &H) -> Option<H> {
        self.graph.as_mut()?.flat_copy(handle)
    }

    #[inline]
    pub(crate) fn graph(&mut self) -> &mut Graph {
        let Self { graph, broken, .. } = self;
        graph.get_or_insert_with(|| Self::first_graph(broken))
    }

    /// Not inlined, so that the usual case is one comparison wherever the graph is asked for.
    #[cold]
    #[inline(never)]
    fn first_graph(broken: &mut Option<Box<Broken>>) -> Box<Graph> {
        broken.take().map_or_else(Box::default, |broken| broken.mend())
    }

    /// The copy of the object at `address`, if it is where the memo looks first.
    #[inline]
    pub(crate) fn copy_near<H: Handle>(&mut self, address: usize) -> Option<H> {
        self.graph.as_mut()?.copy_near(address)
    }

    /// A `Weak` to the copy of the object at `address`, as for `copy_near`.
    #[inline]
    pub(crate) fn weak_near<H: Handle>(&mut self, address: usize) -> Option<H::Weak> {
        self.graph.as_mut()?.weak_near::<H>(address)
    }

    /// The graph, unless nothing shared was met yet.
    #[inline]
    pub(crate) fn graph_if_any(&mut self) -> Option<&mut Graph> {
        if self.graph.is_none() && self.broken.is_some() {
            self.graph();
        }
        self.graph.as_deref_mut()
    }

    /// The graph, if there is one, as it is: also after a failure.
    #[inline]
    pub(crate) fn known_graph(&mut self) -> Option<&mut Graph> {
        let Self { graph, broken, .. } = self;
        graph.as_deref_mut().or_else(|| broken.as_mut().map(|broken| &mut *broken.graph))
    }

    /// Whether a survey found that the object behind `handle` is closed. By its type it can be.
    #[inline]
    pub(crate) fn is_closed<H: Handle>(&mut self, handle: &H) -> bool {
        // The memo holds a second handle on each node.
        let is_no_node = !self.lists_closed && self.single && handle.owners() == 1;
        is_no_node || self.graph_if_any().is_some_and(|graph| graph.lists(handle.address()))
    }

    /// Whether closed objects are listed.
    #[inline]
    pub(crate) fn lists_closed(&self) -> bool {
        self.lists_closed
    }

    /// Lists closed objects from now on.
    pub(crate) fn list_closed(&mut self) {
        self.lists_closed = true;
    }

    /// What other modules remember in this cloner.
    pub(crate) fn extension<E: Default + 'static>(&mut self) -> &mut E {
        self.extensions.get_or_insert_default().get()
    }

    /// `extension`, unless it was never asked for.
    pub(crate) fn extension_if_any<E: 'static>(&mut self) -> Option<&mut E> {
        self.extensions.as_mut()?.find()
    }

    /// Whether the next value has to go through [`begin`](Self::begin).
    #[inline]
    pub(crate) fn begins<T>(&mut self, is_keyed: bool) -> bool {
        (is_keyed || !self.is_running()) && self.begins_otherwise(is_keyed, type_id::<T>)
    }

    /// `begins` in any but the usual state, or for a keyed value.
    #[inline(never)]
    fn begins_otherwise(&mut self, is_keyed: bool, type_id: fn() -> TypeId) -> bool {
        if self.is_away() {
            self.leave();
        }
        match self.state {
            State::Running => is_keyed && self.is_watching(),
            State::Keeping => false,
            State::DeferringInside(whole) => {
                self.set_state(State::Deferring);
                whole != type_id()
            }
            State::Idle | State::Deferring => true,
        }
    }

    #[inline]
    fn set_state(&mut self, state: State) {
        self.state = state;
        self.running_at = if state == State::Running { address(self) } else { 0 };
    }

    /// Whether the next value is a part of the whole, and no hook took this cloner away: one comparison for each value.
    #[inline]
    pub(crate) fn is_running(&self) -> bool {
        self.running_at == address(self)
    }

    /// Whether the next value is the whole value to clone.
    pub(crate) fn is_idle(&self) -> bool {
        self.state == State::Idle
    }
}

impl fmt::Debug for Cloner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloner").field("state", &self.state).finish_non_exhaustive()
    }
}
