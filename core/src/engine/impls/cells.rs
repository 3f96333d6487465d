//! Cells: they are read through `&`, and a cycle can be closed in them later.

use core::cell::{Cell, OnceCell, Ref, RefCell};

use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::content::Known,
    engine::surveyor::address,
    engine::{LEVELS, Lasting, Shows},
};

/// What a `Cell` that is data may hold: it is read by `get`.
#[diagnostic::on_unimplemented(
    message = "`Cell<{Self}>` is not data that can be deep-cloned, because `{Self}` is not `Copy`",
    label = "mark the field `#[deep_clone(cell)]`",
    note = "for a `Cell` in a lock: `#[deep_clone(lock, cell)]`",
    note = "`#[deep_clone(cell)]` takes the content out of the cell, clones it and puts it back; meanwhile the cell holds the default value"
)]
pub trait ContentIsCopy: Copy {}

#[diagnostic::do_not_recommend]
impl<T: Copy> ContentIsCopy for T {}

impl<T: DeepClone + ContentIsCopy> DeepClone for Cell<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self::new(self.get().deep_clone_in(cloner))
    }

    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
}

impl<T: DeepClone> DeepClone for RefCell<T> {
    #[inline]
    fn __freshtwin_lasting() -> Option<Lasting<Self>> {
        Lasting::in_cell(T::__freshtwin_lasting())
    }

    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        match self.try_borrow() {
            Ok(content) => cloner.clone_cell(address(self), &*content, Self::new),
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        }
    }

    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        match source.try_borrow() {
            // A guard of `self` that was leaked leaves it borrowed for ever, and a copy is not.
            Ok(_) if self.try_borrow_mut().is_err() => *self = source.deep_clone_in(cloner),
            Ok(content) => self.get_mut().deep_clone_from_in(&content, cloner),
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        }
    }

    /// The content is shown in one place, so that its code is inlined.
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let Ok(content) = self.try_borrow() else {
            return surveyor.fail(CloneError::borrowed::<Self>());
        };
        if T::__freshtwin_plain(LEVELS) {
            return;
        }
        let mut beside = None;
        if surveyor.is_patching() {
            beside = fill_copy(self, &content, copy, surveyor);
            if beside.is_none() {
                return;
            }
        }
        surveyor.cell(|surveyor| {
            content.__freshtwin_survey_part(beside.as_deref().unwrap_or(&content), surveyor);
        });
    }

    // A cell fills its content itself, wherever the cell is.
    const FILLS_IN: bool = true;
    #[inline]
    fn __freshtwin_shows() -> Shows {
        Shows::Once
    }

    #[inline]
    fn __freshtwin_known<W: Known<Self>>(work: W) -> W::Out
    where
        Self: 'static,
    {
        T::__freshtwin_known_in_cell(work)
    }

    #[inline]
    fn __freshtwin_leaf(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
}

/// Fills `copy`, if it waits. Returns its content if there may be more cells to fill in it.
#[inline(never)]
fn fill_copy<'c, T: DeepClone>(
    source: &RefCell<T>,
    content: &T,
    copy: &'c RefCell<T>,
    surveyor: &mut Surveyor<'_>,
) -> Option<Ref<'c, T>> {
    if surveyor.is_done() {
        return None;
    }
    let cloner = surveyor.cloner();
    cloner.fill_cell::<RefCell<T>>(address(source), |cloner| {
        if let Ok(mut copy) = copy.try_borrow_mut() {
            content.fill_in(&mut copy, cloner);
        }
    });
    if cloner.has_unfilled() { copy.try_borrow().ok() } else { None }
}

/// `OnceCell` and `OnceLock`: the copy is set if the original is.
macro_rules! once {
    ($once:ident) => {
        impl<T: DeepClone> DeepClone for $once<T> {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                let Some(content) = self.get() else { return Self::new() };
                let walk = |surveyor: &mut Surveyor<'_>| content.__freshtwin_survey_part(content, surveyor);
                let copy = cloner.clone_once_by(address(self), &walk, |cloner| content.deep_clone_in(cloner));
                copy.map_or_else(Self::new, Self::from)
            }

            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                match (self.get_mut(), source.get()) {
                    (Some(target), Some(source)) => target.deep_clone_from_in(source, cloner),
                    _ => *self = source.deep_clone_in(cloner),
                }
            }

            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                let Some(value) = self.get() else { return };
                if !surveyor.is_patching() {
                    return surveyor.cell(|surveyor| {
                        surveyor.deferrable(self, |surveyor| value.__freshtwin_survey_part(value, surveyor))
                    });
                }
                let cloner = surveyor.cloner();
                // Nothing else knows the copy yet, unless a hook led there. If the hook has set it, that value stays.
                let set = |content: T| drop(copy.set(content));
                cloner.set_once(address(self), T::__freshtwin_lasting(), |cloner| value.deep_clone_in(cloner), set);
                if cloner.has_unfilled() {
                    if let Some(copy) = copy.get() {
                        value.survey_in(copy, surveyor);
                    }
                }
            }

            fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                cloner.empty_once(copy);
            }

            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                T::__freshtwin_plain(levels)
            }
        }
    };
}

once!(OnceCell);
#[cfg(feature = "std")]
use std::sync::OnceLock;
#[cfg(feature = "std")]
once!(OnceLock);
