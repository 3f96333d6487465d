//! What `lock` and `cell` reach through.

use alloc::{
    boxed::Box,
    collections::VecDeque,
    rc::{self, Rc},
    sync::{self, Arc},
    vec::Vec,
};
use core::cell::{OnceCell, RefCell};
use core::marker::PhantomData;
#[cfg(feature = "std")]
use std::sync::OnceLock;

use super::CloneThrough;
use crate::{
    CloneError, Cloner, Surveyor,
    engine::Lasting,
    engine::content::OnWeak,
    engine::depth::grown,
    engine::graph::{handle::Content, pointer},
    engine::surveyor::address,
};

/// The [`Content`] of what is cloned through its locks or cells.
struct Reached<By>(PhantomData<By>);

macro_rules! counted {
    ($rc:ident, $module:ident) => {
        impl<By: 'static, T: CloneThrough<By> + 'static> Content<$rc<T>> for Reached<By> {
            // One lock at a time: what is behind a pointer is locked after the guard that led there is gone.
            const MAY_INLINE: bool = false;
            const IS_CYCLIC: bool = true;

            fn survey(source: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
                source.__freshtwin_survey_through(copy, surveyor);
            }
            fn make(source: &T, cloner: &mut Cloner) -> $rc<T> {
                $rc::new(source.__freshtwin_clone_through(cloner))
            }
            fn make_cyclic(source: &T, cloner: &mut Cloner, before: OnWeak<'_, $module::Weak<T>>) -> Option<$rc<T>> {
                Some($rc::new_cyclic(|weak| {
                    before(cloner, weak);
                    source.__freshtwin_clone_through(cloner)
                }))
            }
            fn assign(target: &mut T, source: &T, cloner: &mut Cloner) -> bool {
                target.__freshtwin_clone_from_through(source, cloner);
                true
            }
            fn is_plain() -> bool {
                false
            }
        }

        impl<By: 'static, T: CloneThrough<By> + 'static> CloneThrough<By> for $rc<T> {
            const __FRESHTWIN_LASTING: Option<Lasting<Self>> = Lasting::PROOF;

            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                pointer::clone::<Self, Reached<By>>(self, cloner)
            }
            fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
                pointer::clone_from::<Self, Reached<By>>(self, source, cloner);
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.note_link(self, $rc::as_ptr(self) as usize);
                pointer::survey::<Self, Reached<By>>(self, Some(copy), surveyor);
            }
        }

        impl<By: 'static, T: 'static> CloneThrough<By> for $module::Weak<T> {
            const __FRESHTWIN_LASTING: Option<Lasting<Self>> = Lasting::PROOF;

            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return Self::new();
                }
                pointer::clone_weak::<$rc<T>>(self.as_ptr() as usize, cloner).unwrap_or_default()
            }
            fn __freshtwin_survey_through(&self, _: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    if self.strong_count() > 0 {
                        surveyor.note_link(self, self.as_ptr() as usize);
                        pointer::survey_weak::<$rc<T>>(self.as_ptr() as usize, surveyor);
                    }
                });
            }
            fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_deferrable::<By, _>(self, copy, cloner, Self::new, |weak| weak.strong_count() == 0, |_, _| {});
            }
        }
    };
}

counted!(Rc, rc);
counted!(Arc, sync);

impl<By: 'static, T: CloneThrough<By>> CloneThrough<By> for Box<T> {
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
        Self::new(grown(|| (**self).__freshtwin_clone_through(cloner)))
    }
    fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
        grown(|| (**self).__freshtwin_clone_from_through(source, cloner));
    }
    fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        grown(|| (**self).__freshtwin_survey_through(copy, surveyor));
    }
    fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
        grown(|| (**self).__freshtwin_fill_through(copy, cloner));
    }
}

impl<By: 'static, T: CloneThrough<By>> CloneThrough<By> for Option<T> {
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
        if cloner.leaves_empty(self) {
            return None;
        }
        self.as_ref().map(|value| value.__freshtwin_clone_through(cloner))
    }
    fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
        match (self, source) {
            (Some(value), Some(source)) => value.__freshtwin_clone_from_through(source, cloner),
            (this, source) => *this = source.__freshtwin_clone_through(cloner),
        }
    }
    fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if let (Some(value), Some(copy)) = (self, copy) {
            surveyor.deferrable(self, |surveyor| value.__freshtwin_survey_through(copy, surveyor));
        }
    }
    fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
        fill_deferrable(
            self,
            copy,
            cloner,
            || None,
            Self::is_none,
            |copy, cloner| {
                if let (Some(value), Some(copy)) = (self, copy) {
                    value.__freshtwin_fill_through(copy, cloner);
                }
            },
        );
    }
}

macro_rules! sequence {
    ($($ty:ty),*) => {$(
        impl<By: 'static, T: CloneThrough<By>> CloneThrough<By> for $ty {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return Self::default();
                }
                grown(|| self.iter().map(|value| value.__freshtwin_clone_through(cloner)).collect())
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    let show = |(value, copy): (&T, &T), surveyor: &mut Surveyor<'_>| {
                        value.__freshtwin_survey_through(copy, surveyor);
                    };
                    surveyor.list(self.len(), self.iter().zip(copy.iter()), show);
                });
            }
            fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_deferrable(self, copy, cloner, Self::default, |list| list.len() == 0, |copy, cloner| {
                    grown(|| {
                        for (value, copy) in self.iter().zip(copy.iter_mut()) {
                            value.__freshtwin_fill_through(copy, cloner);
                        }
                    });
                });
            }
        }
    )*};
}

sequence!(Vec<T>, VecDeque<T>, Box<[T]>);

impl<By: 'static, T: CloneThrough<By>, const N: usize> CloneThrough<By> for [T; N] {
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
        core::array::from_fn(|index| self[index].__freshtwin_clone_through(cloner))
    }
    fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        for (value, copy) in self.iter().zip(copy) {
            value.__freshtwin_survey_through(copy, surveyor);
        }
    }
    fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
        for (value, copy) in self.iter().zip(copy) {
            value.__freshtwin_fill_through(copy, cloner);
        }
    }
}

impl<By: 'static, T: CloneThrough<By>> CloneThrough<By> for RefCell<T> {
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
        let Ok(content) = self.try_borrow() else {
            cloner.abort(CloneError::borrowed::<Self>());
        };
        Self::new(cloner.clone_content_by(
            address(self),
            &|surveyor| content.__freshtwin_survey_through(&content, surveyor),
            |cloner| content.__freshtwin_clone_through(cloner),
        ))
    }
    fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let Ok(content) = self.try_borrow() else {
            return surveyor.fail(CloneError::borrowed::<Self>());
        };
        if !surveyor.is_patching() {
            return surveyor.cell(|surveyor| content.__freshtwin_survey_through(&content, surveyor));
        }
        let cloner = surveyor.cloner();
        cloner.fill_cell::<Self>(address(self), |cloner| {
            if let Ok(mut copy) = copy.try_borrow_mut() {
                content.__freshtwin_fill_through(&mut copy, cloner);
            }
        });
        if cloner.has_unfilled() {
            if let Ok(copy) = copy.try_borrow() {
                content.__freshtwin_survey_through(&copy, surveyor);
            }
        }
    }
}

macro_rules! once {
    ($($ty:ident),*) => {$(
        impl<By: 'static, T: CloneThrough<By>> CloneThrough<By> for $ty<T> {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                let Some(value) = self.get() else { return Self::new() };
                let walk = |surveyor: &mut Surveyor<'_>| value.__freshtwin_survey_through(value, surveyor);
                let copy = cloner.clone_once_by(address(self), &walk, |cloner| value.__freshtwin_clone_through(cloner));
                copy.map_or_else(Self::new, Self::from)
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                let Some(value) = self.get() else { return };
                if !surveyor.is_patching() {
                    return surveyor.cell(|surveyor| surveyor.deferrable(self, |surveyor| value.__freshtwin_survey_through(value, surveyor)));
                }
                let cloner = surveyor.cloner();
                // Nothing else knows the copy yet, unless a hook led there. If the hook has set it, that value stays.
                let set = |content: T| drop(copy.set(content));
                cloner.set_once(address(self), T::__FRESHTWIN_LASTING, |cloner| value.__freshtwin_clone_through(cloner), set);
                if cloner.has_unfilled() {
                    if let Some(copy) = copy.get() {
                        value.__freshtwin_survey_through(copy, surveyor);
                    }
                }
            }
            fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
                cloner.empty_once(copy);
            }
        }
    )*};
}

once!(OnceCell);
#[cfg(feature = "std")]
once!(OnceLock);

/// `Cloner::fill_deferrable` for what holds locks or cells.
pub(super) fn fill_deferrable<By: 'static, T: CloneThrough<By>>(
    source: &T,
    copy: &mut T,
    cloner: &mut Cloner,
    empty: impl FnOnce() -> T,
    is_empty: impl Fn(&T) -> bool,
    parts: impl FnOnce(&mut T, &mut Cloner),
) {
    let fill = |copy: &mut T, cloner: &mut Cloner| *copy = source.__freshtwin_clone_through(cloner);
    cloner.fill_deferrable_by(source, copy, |_| Some(empty()), is_empty, fill, parts);
}
