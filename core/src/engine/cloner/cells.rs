//! Cells in a cyclic graph: their content waits, as a whole or in parts, until the nodes that it leads to are built.

use super::{Cloner, State};
use crate::{
    DeepClone, Surveyor,
    engine::{erased::type_id, graph::Graph},
};

impl Cloner {
    /// Clones the content of a cell at `address`, or leaves it empty (as far as that goes) until the nodes are built.
    #[inline]
    pub(crate) fn clone_content<T: DeepClone>(&mut self, address: usize, content: &T) -> T {
        if self.leaves_empty(address, content) {
            self.hollow_out(content)
        } else {
            self.clone_watched(address, content).0
        }
    }

    /// `clone_content` for a cell that has no content at first: `None` where it has to stay so until the nodes are built.
    #[inline]
    pub(crate) fn clone_once<T: DeepClone>(&mut self, address: usize, content: &T) -> Option<T> {
        if self.leaves_empty(address, content) {
            return None;
        }
        let (copy, waits) = self.clone_watched(address, content);
        (!waits).then_some(copy)
    }

    #[inline]
    fn leaves_empty<T: DeepClone>(&mut self, address: usize, content: &T) -> bool {
        self.leaves_empty_by(address, &|surveyor| content.survey_in(content, surveyor))
    }

    /// Whether the cell at `address` has to stay empty until the nodes are built that its content leads to; `look` shows
    /// that.
    #[inline]
    pub(crate) fn leaves_empty_by(&mut self, address: usize, look: &dyn Fn(&mut Surveyor<'_>)) -> bool {
        let may_wait = self.graph.as_ref().is_some_and(|graph| graph.defers && graph.current.is_some());
        let waits = may_wait && Surveyor::probe(self, look);
        if waits {
            self.graph().fill_later(address);
        }
        waits
    }

    #[inline]
    fn clone_watched<T: DeepClone>(&mut self, address: usize, content: &T) -> (T, bool) {
        self.clone_watched_by(address, |cloner| content.deep_clone_in(cloner))
    }

    /// Clones the content of the cell at `address`, and says whether it has to be cloned again since there was nothing yet
    /// for a `Weak` in it to point to.
    #[inline]
    pub(crate) fn clone_watched_by<R>(&mut self, address: usize, clone: impl FnOnce(&mut Self) -> R) -> (R, bool) {
        let may_wait = self.graph.as_ref().is_some_and(|graph| graph.defers_weaks && graph.current.is_some());
        if !may_wait {
            return (clone(self), false);
        }
        let outer = self.graph().missed.replace(false);
        let copy = clone(self);
        let graph = self.graph();
        let waits = core::mem::replace(&mut graph.missed, outer) == Some(true);
        if waits {
            graph.fill_later(address);
        }
        (copy, waits)
    }

    /// Whether a cell that is met now may have to wait.
    #[inline]
    pub(crate) fn may_wait(&self) -> bool {
        let waits = |graph: &Graph| (graph.defers || graph.defers_weaks) && graph.current.is_some();
        self.graph.as_deref().is_some_and(waits)
    }

    /// How many cells wait.
    pub(crate) fn waiting(&self) -> usize {
        self.graph.as_ref().map_or(0, |graph| graph.unfilled)
    }

    /// Whether a part of a cell's content, which has an empty form, has to take that now; `look` shows it.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn hollows(&mut self, look: &dyn Fn(&mut Surveyor<'_>)) -> bool {
        self.state == State::Hollowing && Surveyor::probe(self, look)
    }

    /// Clones content that leads to unfinished nodes as far as that goes.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn hollowing<R>(&mut self, clone: impl FnOnce(&mut Self) -> R) -> R {
        self.in_state(State::Hollowing, clone)
    }

    /// Runs `work` on something that is whole, whatever the state of what led to it.
    #[inline]
    pub(crate) fn whole<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        self.in_state(State::Running, work)
    }

    #[inline]
    fn in_state<R>(&mut self, state: State, work: impl FnOnce(&mut Self) -> R) -> R {
        let outer = core::mem::replace(&mut self.state, state);
        let result = work(self);
        self.state = outer;
        result
    }

    fn leads_to_unbuilt<T: DeepClone>(&mut self, value: &T) -> bool {
        Surveyor::probe(self, &|surveyor| value.survey_in(value, surveyor))
    }

    pub(super) fn hollow<T: DeepClone>(&mut self, value: &T) -> T {
        if self.leads_to_unbuilt(value) {
            self.hollow_out(value)
        } else {
            self.whole(|cloner| value.deep_clone_in(cloner))
        }
    }

    /// Clones `value`, which leads to unfinished nodes, as far as that goes.
    fn hollow_out<T: DeepClone>(&mut self, value: &T) -> T {
        match value.__hollow() {
            Some(empty) => empty,
            None => self.in_state(State::HollowingInside(type_id::<T>()), |cloner| value.deep_clone_in(cloner)),
        }
    }
}
