//! Slices in cells as content.

use alloc::{boxed::Box, vec::Vec};
use core::cell::RefCell;

use super::Pointee;
use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::{
        LEVELS,
        erased::{self, Ref},
        surveyor::address,
    },
};

impl<T: DeepClone> Pointee for RefCell<[T]> {
    const MAY_INLINE: bool = false;

    fn to_ref(&self) -> Ref<'_> {
        Ref::closed::<Self>()
    }
    fn from_ref(_: Ref<'_>) -> Option<&Self> {
        None
    }
    fn is_plain() -> bool {
        false
    }
    fn is_leaf() -> bool {
        T::__freshtwin_plain(LEVELS)
    }
    /// As for `RefCell<T>`, except that a sample may come here, behind a pointer.
    fn survey(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if surveyor.is_sampling() {
            return surveyor.needs_survey();
        }
        if surveyor.is_done() {
            return;
        }
        let Ok(items) = self.try_borrow() else {
            return surveyor.fail(CloneError::borrowed::<Self>());
        };
        if !surveyor.is_patching() {
            return surveyor.cell(|surveyor| Pointee::survey(&*items, &*items, surveyor));
        }
        let cloner = surveyor.cloner();
        cloner.fill_cell::<Self>(address(self), |cloner| {
            if let Ok(mut copy) = copy.try_borrow_mut() {
                Pointee::fill_content(&mut *copy, &*items, cloner);
            }
        });
        if cloner.has_unfilled() {
            if let Ok(copy) = copy.try_borrow() {
                Pointee::survey(&*items, &*copy, surveyor);
            }
        }
    }
    fn boxed(&self, cloner: &mut Cloner) -> Box<Self> {
        let items: Vec<T> = match self.try_borrow() {
            Ok(items) => {
                let walk = |surveyor: &mut Surveyor<'_>| Pointee::survey(&*items, &*items, surveyor);
                cloner
                    .clone_content_by(address(self), &walk, |cloner| crate::engine::impls::clone_slice(&items, cloner))
            }
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        };
        erased::box_cell(self, items)
    }
    fn assign(&mut self, source: &Self, cloner: &mut Cloner) -> bool {
        match source.try_borrow() {
            Ok(source) => self.get_mut().assign(&source, cloner),
            Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
        }
    }
    fn fill_content(&mut self, _: &Self, _: &mut Cloner) {}
}
