//! Closed objects: those with one handle, to which all `Weak`s lead from inside.
//!
//! Such an object is no node: see `engine`. Whether it is closed is known when the walk has come through it, by counting.

use super::{
    Counted, Mode, Place, Surveyor,
    visit::{Visit, Visited},
};

/// The closed objects that were met before a user's code took part: they are not listed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Passed {
    None,
    Some,
    /// And they have to be listed.
    Missed,
}

impl Surveyor<'_> {
    /// Begins to look through the object at `address`, of `size` bytes, which may be closed. Returns whether there is room for it.
    pub(crate) fn begin_closed(&mut self, address: usize, size: usize) -> bool {
        let has_room = !self.is_by_hand && self.descend(size);
        if has_room {
            if self.cloner.lists_closed() {
                self.graph().list_closed(address);
            }
            self.begin(Visited::MayBeClosed { address, weaks: 0, is_open: false });
            self.place = self.place.inside_closed();
        }
        has_room
    }

    /// A user's code shows and clones what comes now, perhaps in another way. So the clone has to know each closed object by its
    /// address: also those around this place, and those that were passed.
    #[inline(never)]
    pub(crate) fn list_closed(&mut self) {
        if self.mode != Mode::Survey || self.cloner.lists_closed() {
            return;
        }
        self.cloner.list_closed();
        let Self { cloner, visits, .. } = self;
        for visit in visits {
            if let Visited::MayBeClosed { address, .. } = visit.visited {
                cloner.graph().list_closed(address);
            }
        }
        if self.passed == Passed::Some {
            self.passed = Passed::Missed;
        }
    }

    /// Surveys once more, where closed objects were missed, to list them.
    pub(super) fn list_passed(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) {
        if self.passed == Passed::Missed && self.error.is_none() {
            self.passed = Passed::None;
            self.forget_all();
            self.counted = Counted::All;
            survey(self);
            self.visit_all();
        }
    }

    /// The object of that visit is not closed: it was in vain.
    pub(super) fn end_open(&mut self, visit: &Visit) {
        // It becomes a node, and some of the `Weak`s that were counted lead from there.
        self.visits[self.nodes_around..].iter_mut().for_each(Visit::open);
        self.forget(visit);
    }

    /// Whether a `Weak` to `address` leads to an object around it that may be closed. That is counted.
    #[inline]
    pub(super) fn leads_around(&mut self, address: usize) -> bool {
        self.visits.len() > self.nodes_around
            && !self.is_by_hand
            && self.follows_pointers()
            && self.visits[self.nodes_around..].iter_mut().rev().any(|visit| visit.counts_weak_to(address))
    }

    /// A `Weak` cannot wait alone here. Where the object around it is a node, it need not: so that becomes one, if it is not yet.
    pub(super) fn opens_around(&mut self) -> bool {
        let around = self.visits[self.nodes_around..].last_mut();
        around.map(Visit::open).is_some()
    }

    /// Looks through the content of a closed object, on another walk than the survey.
    pub(crate) fn inside_closed(&mut self, walk: impl FnOnce(&mut Self)) {
        self.at(self.place.inside_closed(), walk);
    }
}

impl Visit {
    /// The object has to be a node.
    fn open(&mut self) {
        if let Visited::MayBeClosed { is_open, .. } = &mut self.visited {
            *is_open = true;
        }
    }

    /// Counts a `Weak`, if it leads here.
    fn counts_weak_to(&mut self, target: usize) -> bool {
        match &mut self.visited {
            Visited::MayBeClosed { address, weaks, is_open: false } if *address == target => {
                *weaks += 1;
                true
            }
            _ => false,
        }
    }
}

impl Place {
    /// The place of what is in a closed object here. `Weak`s lead to its copy, so that nothing in that is filled by `&mut`.
    fn inside_closed(self) -> Self {
        match self {
            Self::Cell | Self::Probed => Self::Outside,
            Self::Deferrable => Self::Whole,
            Self::Outside | Self::Whole | Self::Sealed | Self::Unpatched => self,
        }
    }
}
