//! Cells: read through `&`, and the places where a cycle can be closed late.

use core::cell::{Cell, OnceCell, RefCell};

use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::{begin, begin_from, begins},
};

/// What a `Cell` that is data may hold: it is read by `get`.
#[diagnostic::on_unimplemented(
    message = "`Cell<{Self}>` is not data that can be deep-cloned, because `{Self}` is not `Copy`",
    label = "mark the field `#[deep_clone(cell)]`",
    note = "`#[deep_clone(cell)]` takes the content out of the cell, clones it and puts it back"
)]
pub trait ReadInPlace: Copy {}

#[diagnostic::do_not_recommend]
impl<T: Copy> ReadInPlace for T {}

impl<T: DeepClone + ReadInPlace> DeepClone for Cell<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self::new(self.get().deep_clone_in(cloner))
    }

    #[inline]
    fn __plain(levels: u32) -> bool {
        T::__plain(levels)
    }
}

impl<T: DeepClone> DeepClone for RefCell<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        if begins::<Self>(cloner) {
            return begin(self, cloner);
        }
        match self.try_borrow() {
            Ok(content) => Self::new(cloner.clone_content(address(self), &*content)),
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        }
    }

    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        if begins::<Self>(cloner) {
            return begin_from(self, source, cloner);
        }
        match source.try_borrow() {
            // A guard of `self` that was leaked leaves it borrowed for ever, and a copy is not.
            Ok(_) if self.try_borrow_mut().is_err() => *self = source.deep_clone_in(cloner),
            Ok(content) => self.get_mut().deep_clone_from_in(&content, cloner),
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        }
    }

    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let Ok(content) = self.try_borrow() else {
            return surveyor.fail(CloneError::borrowed::<Self>());
        };
        if !surveyor.is_patching() {
            return surveyor.cell(|surveyor| content.survey_in(&content, surveyor));
        }
        if surveyor.fills(address(self)) {
            let filled = content.deep_clone_in(surveyor.cloner());
            copy.replace(filled);
        }
        // Also where it is whole by now: cells in its first content may have been noted.
        if surveyor.has_unfilled() {
            if let Ok(copy) = copy.try_borrow() {
                content.survey_in(&copy, surveyor);
            }
        }
    }

    #[inline]
    fn __leaf(levels: u32) -> bool {
        T::__plain(levels)
    }
}

/// `OnceCell` and `OnceLock`: the copy is set where the original is.
macro_rules! once {
    ($once:ident) => {
        impl<T: DeepClone> DeepClone for $once<T> {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                if begins::<Self>(cloner) {
                    return begin(self, cloner);
                }
                let content = self.get().and_then(|content| cloner.clone_once(address(self), content));
                content.map_or_else(Self::new, Self::from)
            }

            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                if begins::<Self>(cloner) {
                    return begin_from(self, source, cloner);
                }
                match (self.get_mut(), source.get()) {
                    (Some(target), Some(source)) => target.deep_clone_from_in(source, cloner),
                    _ => *self = source.deep_clone_in(cloner),
                }
            }

            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                let Some(value) = self.get() else { return };
                if !surveyor.is_patching() {
                    return surveyor.cell(|surveyor| surveyor.room(|surveyor| value.survey_in(value, surveyor)));
                }
                if surveyor.fills(address(self)) {
                    let filled = value.deep_clone_in(surveyor.cloner());
                    // It is set only where a cell around it was filled just before.
                    let _ = copy.set(filled);
                }
                if surveyor.has_unfilled() {
                    if let Some(copy) = copy.get() {
                        value.survey_in(copy, surveyor);
                    }
                }
            }

            #[inline]
            fn __plain(levels: u32) -> bool {
                T::__plain(levels)
            }
        }
    };
}

once!(OnceCell);
#[cfg(feature = "std")]
use std::sync::OnceLock;
#[cfg(feature = "std")]
once!(OnceLock);

#[inline]
fn address<T>(cell: &T) -> usize {
    core::ptr::from_ref(cell) as usize
}
