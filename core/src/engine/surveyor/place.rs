//! Where a walk is: what can wait there, and what cannot.

use super::{Place, Surveyor, address};
use crate::{DeepClone, engine::LEVELS};

impl Surveyor<'_> {
    #[inline]
    fn at(&mut self, place: Place, look: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.place, place);
        look(self);
        self.place = outer;
    }

    /// Whether a cell is around this place, and no room between them.
    pub(crate) fn is_in_cell(&self) -> bool {
        self.place == Place::Cell
    }

    /// Looks into a cell that can be filled in later.
    #[inline]
    pub(crate) fn cell(&mut self, look: impl FnOnce(&mut Self)) {
        let place = match self.place {
            Place::Outside | Place::Cell | Place::Probed => Place::Cell,
            Place::Room | Place::Sealed => self.place,
        };
        let unfilled = self.unfilled.take();
        self.at(place, look);
        self.unfilled = unfilled;
    }

    /// Looks through `value`, which has an empty form (`None`, an empty `Vec`): in a cell it can be filled in later.
    #[inline]
    pub(crate) fn room<T>(&mut self, value: &T, look: impl FnOnce(&mut Self)) {
        match self.place {
            Place::Cell => self.at(Place::Room, look),
            Place::Probed => {
                let outer = (core::mem::take(&mut self.found.unbuilt), self.found.rooms.len());
                look(self);
                if self.found.unbuilt {
                    self.found.rooms.truncate(outer.1);
                    self.found.rooms.push(address(value));
                }
                self.found.unbuilt |= outer.0;
            }
            Place::Outside | Place::Room | Place::Sealed => look(self),
        }
    }

    #[inline]
    pub(crate) fn room_if<T>(&mut self, has_room: bool, value: &T, look: impl FnOnce(&mut Self)) {
        if has_room { self.room(value, look) } else { look(self) }
    }

    /// Looks through a part of a value.
    #[inline]
    pub(crate) fn part<T: DeepClone>(&mut self, part: &T, copy: &T) {
        if T::FILLS_IN {
            part.survey_in(copy, self);
        } else if !T::__plain(LEVELS) {
            self.unfillable::<T>(|surveyor| part.survey_in(copy, surveyor));
        }
    }

    /// Looks through a `T` that cannot be filled in place: what is in it cannot wait, except in cells of its own.
    pub(crate) fn unfillable<T>(&mut self, look: impl FnOnce(&mut Self)) {
        match self.place {
            Place::Cell | Place::Probed => {
                let outer = self.unfilled.replace(core::any::type_name::<T>());
                self.at(Place::Outside, look);
                self.unfilled = outer;
            }
            Place::Outside | Place::Room | Place::Sealed => look(self),
        }
    }

    /// Looks through a value that the patching walk does not reach: cells in it cannot wait.
    pub(crate) fn sealed(&mut self, look: impl FnOnce(&mut Self)) {
        let place = if self.place == Place::Room { Place::Room } else { Place::Sealed };
        self.at(place, look);
    }

    /// Whether the walk may go behind a pointer before it returns.
    #[inline]
    pub(crate) fn may_descend(&self) -> bool {
        self.may_descend
    }

    /// Looks at what a lock guards, while it is held: what lies behind pointers waits until it is free again.
    pub(crate) fn guarded(&mut self, look: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.may_descend, false);
        look(self);
        self.may_descend = outer;
    }
}
