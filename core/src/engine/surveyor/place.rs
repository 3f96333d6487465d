//! Where a walk is: what can wait there, and what cannot.

use super::{Mode, Pointers, Surveyor, address};
use crate::{
    DeepClone,
    engine::{LEVELS, Shows},
};

/// Where the walk is, as far as that decides what can wait.
///
/// A value in a cell can wait for the end of the operation where it has an empty form (`None`, an empty `Vec`), and
/// where only parts that can be filled in place lie between it and the cell: then it is *deferrable*.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Not in a cell, or behind something that cannot be filled: nothing here can wait.
    Outside,
    /// In a cell; a deferrable value may come.
    Cell,
    /// In a deferrable value: edges from here need not count for the order. A `Weak` here can wait alone.
    Deferrable,
    /// In a part of a deferrable value that nothing fills: a `Weak` here can only wait with the whole value, which
    /// takes a probe. A cell further in fills its own content.
    Whole,
    /// In a part of a deferrable value that the patching walk does not reach: nor does it reach a cell further in.
    Sealed,
    /// In the content that is probed, not yet in a cell further in.
    Probed,
    /// In a value that the patching walk does not reach: cells in it cannot wait either.
    Unpatched,
}

impl Place {
    #[inline]
    pub(super) fn is_deferrable(self) -> bool {
        matches!(self, Self::Deferrable | Self::Whole | Self::Sealed)
    }
}

/// Whether the address of a `T` can identify it. What has no size has the address of what lies beside it; but it leads
/// nowhere, so that nothing in it waits.
#[inline]
pub(crate) const fn has_address<T>() -> bool {
    size_of::<T>() > 0
}

/// What a probe had found before a deferrable value.
struct Before {
    unbuilt: bool,
    parts: usize,
}

/// The state of the walk around a value that cannot be filled in place.
struct Around {
    place: Place,
    unfilled: Option<fn() -> &'static str>,
    is_by_hand: bool,
}

/// How much stack the walk through unshared `Rc`s may take, by a rough estimate; beyond, they go on the work list.
const MAX_DEPTH: usize = 96 * 1024;

/// The estimate for one level: the frames of the calls between two objects, in a build without optimization.
const FRAMES: usize = 1536;

/// How many temporaries of the size of the content may lie in these frames.
const TEMPORARIES: usize = 4;

impl Surveyor<'_> {
    #[inline]
    pub(super) fn at(&mut self, place: Place, walk: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.place, place);
        walk(self);
        self.place = outer;
    }

    /// Whether a cell is around this place, and nothing deferrable between them.
    pub(crate) fn is_in_cell(&self) -> bool {
        self.place == Place::Cell
    }

    /// Looks into a cell that can be filled in later.
    #[inline]
    pub(crate) fn cell(&mut self, walk: impl FnOnce(&mut Self)) {
        let place = match self.place {
            Place::Outside | Place::Cell | Place::Probed => Place::Cell,
            Place::Whole => Place::Deferrable,
            Place::Deferrable | Place::Sealed | Place::Unpatched => self.place,
        };
        let unfilled = self.unfilled.take();
        self.at(place, walk);
        self.unfilled = unfilled;
    }

    /// Looks through `value`, which has an empty form (`None`, an empty `Vec`): in a cell it is deferrable.
    ///
    /// `walk` is called in one place, so that it is inlined.
    #[inline]
    pub(crate) fn deferrable<T>(&mut self, value: &T, walk: impl FnOnce(&mut Self)) {
        let place = self.place;
        if place == Place::Cell && has_address::<T>() {
            if self.mode == Mode::Probe {
                // A deferrable part of a cell further in can wait in that cell, so what it leads to does not count.
                return;
            }
            self.place = Place::Deferrable;
        }
        let before = (place == Place::Probed && has_address::<T>()).then(|| self.begin_probed());
        walk(self);
        self.place = place;
        if let Some(before) = before {
            self.end_probed(&before, address(value));
        }
    }

    #[inline(never)]
    fn begin_probed(&mut self) -> Before {
        Before { unbuilt: core::mem::take(&mut self.found.unbuilt), parts: self.found.parts.len() }
    }

    #[inline(never)]
    fn end_probed(&mut self, before: &Before, address: usize) {
        if self.found.unbuilt {
            self.found.parts.truncate(before.parts);
            self.found.parts.push(address);
        }
        self.found.unbuilt |= before.unbuilt;
    }

    #[inline]
    pub(crate) fn deferrable_if<T>(&mut self, has_empty_form: bool, value: &T, walk: impl FnOnce(&mut Self)) {
        if has_empty_form { self.deferrable(value, walk) } else { walk(self) }
    }

    /// Looks through a part of a value.
    #[inline]
    pub(crate) fn part<T: DeepClone>(&mut self, part: &T, copy: &T) {
        if self.is_sampling() && !self.samples::<T>() {
            return;
        }
        if T::FILLS_IN {
            if T::__freshtwin_shows() == Shows::Unknown {
                self.list_closed();
                return self.on_stack(|surveyor| part.survey_in(copy, surveyor));
            }
            part.survey_in(copy, self);
        } else if !T::__freshtwin_leaf(LEVELS) {
            self.unfillable::<T>(|surveyor| part.survey_in(copy, surveyor));
        } else if !T::__freshtwin_plain(LEVELS) {
            // A cell, and nothing in it can wait: it does not matter where it is.
            part.survey_in(copy, self);
        }
    }

    /// Looks through a `T` that cannot be filled in place: what is in it cannot wait, except in cells of its own.
    ///
    /// `walk` is called in one place, so that it is inlined.
    #[inline]
    pub(crate) fn unfillable<T>(&mut self, walk: impl FnOnce(&mut Self)) {
        let around = self.begin_unfillable(core::any::type_name::<T>);
        walk(self);
        self.end_unfillable(&around);
    }

    #[inline(never)]
    fn begin_unfillable(&mut self, name: fn() -> &'static str) -> Around {
        let around = Around { place: self.place, unfilled: self.unfilled, is_by_hand: self.is_by_hand };
        match self.place {
            Place::Cell | Place::Probed => (self.place, self.unfilled) = (Place::Outside, Some(name)),
            Place::Deferrable => self.place = Place::Whole,
            Place::Outside | Place::Whole | Place::Sealed | Place::Unpatched => {}
        }
        self.is_by_hand = true;
        self.list_closed();
        around
    }

    #[inline(never)]
    fn end_unfillable(&mut self, around: &Around) {
        (self.place, self.unfilled, self.is_by_hand) = (around.place, around.unfilled, around.is_by_hand);
    }

    /// Looks through what a user's code shows and clones. It may show a part twice.
    pub(crate) fn by_hand(&mut self, walk: impl FnOnce(&mut Self)) {
        self.list_closed();
        let outer = core::mem::replace(&mut self.is_by_hand, true);
        walk(self);
        self.is_by_hand = outer;
    }

    /// Looks through handles that may be on the stack.
    pub(crate) fn on_stack(&mut self, walk: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.on_stack, true);
        walk(self);
        self.on_stack = outer;
    }

    /// Looks through a value that the patching walk does not reach: cells in it cannot wait.
    pub(crate) fn unpatched(&mut self, walk: impl FnOnce(&mut Self)) {
        let place = if self.place.is_deferrable() { Place::Sealed } else { Place::Unpatched };
        self.at(place, walk);
    }

    /// Whether the walk may go behind a pointer before it returns.
    #[inline]
    pub(crate) fn follows_pointers(&self) -> bool {
        self.pointers == Pointers::Follow
    }

    /// Whether there is room on this stack to look through an object of `size` bytes, which then begins.
    #[inline]
    pub(crate) fn descend(&mut self, size: usize) -> bool {
        let depth = self.depth + FRAMES + TEMPORARIES * size;
        let has_room = depth <= MAX_DEPTH && self.pointers == Pointers::Follow;
        if has_room {
            self.depth = depth;
        }
        has_room
    }

    /// Ends what `descend` began.
    #[inline]
    pub(crate) fn ascend(&mut self, size: usize) {
        self.depth -= FRAMES + TEMPORARIES * size;
    }

    /// Whether the walk does not look into locks.
    #[cfg_attr(not(feature = "std"), expect(dead_code, reason = "there are no locks without `std`"))]
    pub(crate) fn passes_locks(&self) -> bool {
        self.passes_locks
    }

    /// Looks at the content of `lock`, which is held. What lies behind pointers waits until the lock is free again.
    pub(crate) fn under_lock<L>(&mut self, lock: &L, walk: impl FnOnce(&mut Self)) {
        let is_survey = self.mode == Mode::Survey;
        let seen = if is_survey { self.graph().enter_lock(address(lock)) } else { None };
        let outer = core::mem::replace(&mut self.pointers, Pointers::Note);
        walk(self);
        self.pointers = outer;
        if let Some(seen) = seen {
            self.graph().compare_with(&seen);
        }
    }
}
