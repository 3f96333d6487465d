//! Closed objects: those with one handle, to which all `Weak`s lead from inside.
//!
//! Such an object is not a node: see `engine`. Whether it is closed is known after the walk through it, which counts.

use super::{
    Counted, Mode, Place, Surveyor,
    visit::{Visit, Visited},
};

/// Whether the walk passed closed objects without listing them, before a user's code took part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Passed {
    None,
    Some,
    /// It passed some, and now they have to be listed.
    Missed,
}

impl Surveyor<'_> {
    /// Begins to look through the object at `address`, of `size` bytes, which may be closed. Returns whether there is
    /// room for it.
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

    /// Lists closed objects from now on, since a user's code shows and clones what comes now, perhaps in another way.
    /// So the clone has to know each closed object by its address: also those around this place, and those that were
    /// passed.
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

    /// Surveys once more to list closed objects, if some were passed that have to be listed.
    pub(super) fn list_passed(&mut self, survey: &dyn Fn(&mut Surveyor<'_>)) {
        if self.passed == Passed::Missed && self.error.is_none() {
            self.passed = Passed::None;
            self.forget_all();
            self.counted = Counted::All;
            survey(self);
            self.visit_all();
        }
    }

    /// Ends a visit in vain: its object is not closed.
    pub(super) fn end_open(&mut self, visit: &Visit) {
        // The object becomes a node. Some of the `Weak`s that were counted for the objects around it may lie in that
        // node, so that these objects are not closed either.
        self.visits[self.nodes_around..].iter_mut().for_each(Visit::open);
        self.forget(visit);
    }

    /// Counts a `Weak` to `address`, if it leads to an object around it that may be closed. Returns whether it does.
    #[inline]
    pub(super) fn leads_around(&mut self, address: usize) -> bool {
        self.visits.len() > self.nodes_around
            && !self.is_by_hand
            && self.follows_pointers()
            && self.visits[self.nodes_around..].iter_mut().rev().any(|visit| visit.counts_weak_to(address))
    }

    /// Handles a `Weak` here that cannot wait alone. It need not wait if the object around it is a node. So that object
    /// becomes one, if it could have been closed; returns whether there is such an object.
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
    /// Notes that the object has to be a node.
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
    /// The place of what is in a closed object here. `Weak`s lead to the copy of that object, so that nothing in the
    /// copy can be filled by `&mut`.
    fn inside_closed(self) -> Self {
        match self {
            Self::Cell | Self::Probed => Self::Outside,
            Self::Deferrable => Self::Whole,
            Self::Outside | Self::Whole | Self::Sealed | Self::Unpatched => self,
        }
    }
}
