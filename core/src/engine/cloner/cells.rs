//! Cells in a cyclic graph: their content waits, as a whole or in parts, until the nodes that it leads to are built.

use super::{Cloner, State, inside::Inside};
use crate::{
    DeepClone, Surveyor,
    engine::{
        LEVELS,
        erased::type_id,
        graph::{Awaited, DeferredParts, Graph, Missed},
        surveyor::{Found, address, has_address},
    },
};

impl Cloner {
    /// Clones the content of the cell at `address`, and makes the new cell from it by `make`. Parts of the content stay
    /// empty until the nodes that they lead to are built.
    #[inline]
    pub(crate) fn clone_cell<T: DeepClone, R>(&mut self, address: usize, content: &T, make: impl Fn(T) -> R) -> R {
        if T::__freshtwin_plain(LEVELS) {
            return make(content.deep_clone_in(self));
        }
        self.clone_content_by(address, &|surveyor| content.__freshtwin_survey_part(content, surveyor), |cloner| {
            make(content.deep_clone_in(cloner))
        })
    }

    /// As `clone_cell`, where `walk` shows the content and `clone` clones it.
    #[inline]
    pub(crate) fn clone_content_by<R>(
        &mut self,
        address: usize,
        walk: &dyn Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> R {
        if !self.may_wait() {
            clone(self)
        } else if self.graph().defers {
            self.clone_waiting(address, walk, clone)
        } else {
            self.clone_watching(address, clone)
        }
    }

    /// `clone_content_by` for a cell that is set once: `None` if it has to stay empty until the nodes are built.
    #[inline]
    pub(crate) fn clone_once_by<R>(
        &mut self,
        address: usize,
        walk: &dyn Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> Option<R> {
        if !self.may_wait() {
            return Some(clone(self));
        }
        if self.find_deferred_parts(walk).unbuilt {
            self.graph().set_later(address);
            return None;
        }
        let current = self.graph().current;
        let inside = Inside::new(self, State::Running, current, None);
        Some(clone(inside.cloner))
    }

    /// `clone_content_by` for a cell whose content can only be seen as a whole: `None` if the cell has to stay empty
    /// until the nodes are built. No part of the content waits alone.
    pub(crate) fn clone_whole_by<R>(
        &mut self,
        address: usize,
        walk: &dyn Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> Option<R> {
        if !self.may_wait() {
            return Some(clone(self));
        }
        if self.find_deferred_parts(&|surveyor| surveyor.unpatched(walk)).unbuilt {
            self.graph().fill_later(address, Missed::default().and(1, Awaited::All));
            return None;
        }
        let inside = Inside::new(self, State::Running, None, None);
        Some(clone(inside.cloner))
    }

    /// Whether a cell that is cloned now may have to stay empty.
    #[inline]
    pub(crate) fn may_wait(&mut self) -> bool {
        let waits = |graph: &mut Graph| (graph.defers || graph.defers_weaks) && graph.current.is_some();
        self.graph_if_any().is_some_and(waits) && (self.is_running() || self.is_at_work())
    }

    /// How many cells wait.
    pub(crate) fn waiting(&mut self) -> u32 {
        self.graph_if_any().map_or(0, |graph| graph.unfilled + graph.unset)
    }

    fn find_deferred_parts(&mut self, walk: &dyn Fn(&mut Surveyor<'_>)) -> Found {
        let mut spare = core::mem::take(&mut self.graph().spare);
        spare.clear();
        Surveyor::probe(self, spare, walk)
    }

    fn clone_waiting<R>(
        &mut self,
        address: usize,
        walk: &dyn Fn(&mut Surveyor<'_>),
        clone: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let current = self.graph().current;
        let parts = DeferredParts::new(self.find_deferred_parts(walk).parts);
        let state = if parts.is_empty() { State::Running } else { State::Deferring };
        let inside = Inside::new(self, state, current, Some(Missed::default()));
        let outer = core::mem::replace(&mut inside.cloner.graph().deferred_parts, parts);
        let copy = clone(inside.cloner);
        let graph = inside.cloner.graph();
        let parts = core::mem::replace(&mut graph.deferred_parts, outer);
        let missed = graph.missed.unwrap_or_default().and(parts.taken(), Awaited::All);
        graph.spare = parts.into_memory();
        if missed.count > 0 {
            graph.current = current;
            graph.fill_later(address, missed);
        }
        copy
    }

    /// `clone_waiting` where only `Weak`s may have to wait. Which ones do is seen as they are cloned; a walk over the
    /// content would cost more.
    #[inline]
    fn clone_watching<R>(&mut self, address: usize, clone: impl FnOnce(&mut Self) -> R) -> R {
        let watch = Watch::new(self);
        let copy = clone(watch.cloner);
        let graph = watch.cloner.graph();
        let missed = graph.missed.unwrap_or_default();
        if missed.count > 0 {
            graph.fill_later(address, missed);
        }
        copy
    }

    /// Whether the part at `address` of a cell's content has to stay empty now.
    #[inline]
    pub(crate) fn leaves_empty<T>(&mut self, part: &T) -> bool {
        has_address::<T>() && self.state == State::Deferring && self.graph().deferred_parts.take(address(part))
    }

    /// Whether the content that is being copied is that of a cell in which `Weak`s may have to wait.
    #[inline]
    pub(crate) fn is_watching(&mut self) -> bool {
        let watches = |graph: &mut Graph| graph.missed.is_some();
        self.graph_if_any().is_some_and(watches) && (self.is_running() || self.is_at_work())
    }

    /// How many cells wait, and how many parts of the cell that is being copied are empty.
    pub(crate) fn empty_parts(&mut self) -> (u32, u32) {
        let graph = self.graph();
        (graph.unfilled + graph.unset, graph.deferred_parts.taken() + graph.missed.unwrap_or_default().count)
    }

    /// Clones a part of a cell's content, such as a map, whose parts cannot be found one by one later: it waits as a
    /// whole.
    pub(super) fn clone_keyed<T: DeepClone>(&mut self, value: &T) -> T {
        let walk = |surveyor: &mut Surveyor<'_>| value.__freshtwin_survey_part(value, surveyor);
        self.clone_keyed_by(&walk, || value.__freshtwin_empty_form(), |cloner| value.deep_clone_in(cloner))
    }

    /// `clone_keyed` of what `walk` shows.
    pub(crate) fn clone_keyed_by<T>(
        &mut self,
        walk: &dyn Fn(&mut Surveyor<'_>),
        empty: impl FnOnce() -> Option<T>,
        clone: impl FnOnce(&mut Self) -> T,
    ) -> T {
        if !self.is_watching() {
            return clone(self);
        }
        let found = self.find_deferred_parts(walk);
        if let Some(empty) = if found.unbuilt { empty() } else { None } {
            let graph = self.graph();
            graph.missed = graph.missed.map(|missed| missed.and(1, Awaited::All));
            return empty;
        }
        let current = self.graph().current;
        let inside = Inside::new(self, State::Running, current, None);
        clone(inside.cloner)
    }

    /// Clones a part of a cell's content, some of whose parts have to stay empty.
    pub(super) fn clone_deferring<T: DeepClone>(&mut self, value: &T) -> T {
        if !self.is_at_work() {
            return value.deep_clone_in(self);
        }
        let graph = self.graph();
        let (current, missed) = (graph.current, graph.missed);
        if graph.deferred_parts.are_all_taken() {
            let inside = Inside::new(self, State::Running, current, missed);
            return value.deep_clone_in(inside.cloner);
        }
        if has_address::<T>() && graph.deferred_parts.contains(address(value)) {
            if let Some(empty) = value.__freshtwin_empty_form() {
                self.graph().deferred_parts.take(address(value));
                return empty;
            }
        }
        let inside = Inside::new(self, State::DeferringInside(type_id::<T>()), current, missed);
        value.deep_clone_in(inside.cloner)
    }
}

/// Counts the `Weak`s that have to wait while the content of a cell is copied. When this is dropped, also by a panic,
/// the count of the cell around it is back.
struct Watch<'a> {
    cloner: &'a mut Cloner,
    outer: Option<Missed>,
}

impl<'a> Watch<'a> {
    #[inline]
    fn new(cloner: &'a mut Cloner) -> Self {
        let outer = cloner.graph().missed.replace(Missed::default());
        Self { cloner, outer }
    }
}

impl Drop for Watch<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(graph) = self.cloner.known_graph() {
            graph.missed = self.outer;
        }
    }
}
