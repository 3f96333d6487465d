//! What `lock` and `cell` reach through.

use alloc::{
    boxed::Box,
    collections::{BTreeMap, VecDeque},
    rc::{self, Rc},
    sync::{self, Arc},
    vec::Vec,
};
use core::cell::{OnceCell, RefCell};
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
use core::marker::PhantomData;
#[cfg(feature = "std")]
use std::{collections::HashMap, sync::OnceLock};

use super::LockClone;
use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::content::Before,
    engine::graph::{handle::Content, shared},
    engine::impls::keyed::{Keyed, clone_entries, survey_entries},
    engine::surveyor::address,
};

/// Content by its locks or cells.
struct Reached<By>(PhantomData<By>);

macro_rules! counted {
    ($rc:ident, $module:ident) => {
        impl<By: 'static, T: LockClone<By> + 'static> Content<$rc<T>> for Reached<By> {
            // One lock at a time: what is behind a pointer is locked after the guard that led there is gone.
            const MAY_INLINE: bool = false;

            fn survey(source: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
                source.lock_survey_in(copy, surveyor);
            }
            fn make(source: &T, cloner: &mut Cloner) -> $rc<T> {
                $rc::new(source.lock_clone_in(cloner))
            }
            fn make_open(source: &T, cloner: &mut Cloner, before: Before<'_, $module::Weak<T>>) -> Option<$rc<T>> {
                Some($rc::new_cyclic(|weak| {
                    before(cloner, weak);
                    source.lock_clone_in(cloner)
                }))
            }
            fn assign(target: &mut T, source: &T, cloner: &mut Cloner) -> bool {
                target.lock_clone_from_in(source, cloner);
                true
            }
            fn is_plain() -> bool {
                false
            }
        }

        impl<By: 'static, T: LockClone<By> + 'static> LockClone<By> for $rc<T> {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                shared::clone::<Self, Reached<By>>(self, cloner)
            }
            fn lock_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                shared::clone_from::<Self, Reached<By>>(self, source, cloner);
            }
            fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                shared::survey::<Self, Reached<By>>(self, Some(copy), surveyor);
            }
        }

        impl<By: 'static, T: 'static> LockClone<By> for $module::Weak<T> {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return Self::new();
                }
                shared::clone_weak::<$rc<T>>(self.as_ptr() as usize, cloner).unwrap_or_default()
            }
            fn lock_survey_in(&self, _: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.room(self, |surveyor| {
                    if self.strong_count() > 0 {
                        shared::survey_weak::<$rc<T>>(self.as_ptr() as usize, surveyor);
                    }
                });
            }
            fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_room::<By, _>(self, copy, cloner, Self::new, |weak| weak.strong_count() == 0, |_, _| {});
            }
        }
    };
}

counted!(Rc, rc);
counted!(Arc, sync);

impl<By: 'static, T: LockClone<By>> LockClone<By> for Box<T> {
    fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self::new((**self).lock_clone_in(cloner))
    }
    fn lock_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        (**self).lock_clone_from_in(source, cloner);
    }
    fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        (**self).lock_survey_in(copy, surveyor);
    }
    fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        (**self).lock_fill_in(copy, cloner);
    }
}

impl<By: 'static, T: LockClone<By>> LockClone<By> for Option<T> {
    fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
        if cloner.leaves_empty(self) {
            return None;
        }
        self.as_ref().map(|value| value.lock_clone_in(cloner))
    }
    fn lock_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        match (self, source) {
            (Some(value), Some(source)) => value.lock_clone_from_in(source, cloner),
            (this, source) => *this = source.lock_clone_in(cloner),
        }
    }
    fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if let (Some(value), Some(copy)) = (self, copy) {
            surveyor.room(self, |surveyor| value.lock_survey_in(copy, surveyor));
        }
    }
    fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        fill_room(
            self,
            copy,
            cloner,
            || None,
            Self::is_none,
            |copy, cloner| {
                if let (Some(value), Some(copy)) = (self, copy) {
                    value.lock_fill_in(copy, cloner);
                }
            },
        );
    }
}

macro_rules! sequence {
    ($($ty:ident),*) => {$(
        impl<By: 'static, T: LockClone<By>> LockClone<By> for $ty<T> {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return Self::new();
                }
                self.iter().map(|value| value.lock_clone_in(cloner)).collect()
            }
            fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.room(self, |surveyor| {
                    for (value, copy) in self.iter().zip(copy) {
                        value.lock_survey_in(copy, surveyor);
                    }
                });
            }
            fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_room(self, copy, cloner, Self::new, Self::is_empty, |copy, cloner| {
                    for (value, copy) in self.iter().zip(copy) {
                        value.lock_fill_in(copy, cloner);
                    }
                });
            }
        }
    )*};
}

sequence!(Vec, VecDeque);

impl<By: 'static, T: LockClone<By>, const N: usize> LockClone<By> for [T; N] {
    fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
        core::array::from_fn(|index| self[index].lock_clone_in(cloner))
    }
    fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        for (value, copy) in self.iter().zip(copy) {
            value.lock_survey_in(copy, surveyor);
        }
    }
    fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        for (value, copy) in self.iter().zip(copy) {
            value.lock_fill_in(copy, cloner);
        }
    }
}

macro_rules! map {
    ({$($params:tt)*} $ty:ty) => {
        impl<By: 'static, $($params)*> LockClone<By> for $ty {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return self.fresh(0);
                }
                let look = |surveyor: &mut Surveyor<'_>| self.lock_survey_in(self, surveyor);
                cloner.clone_keyed_by(&look, || Some(self.fresh(0)), |cloner| {
                    clone_entries(self, cloner, |(key, value), cloner| {
                        (key.deep_clone_in(cloner), value.lock_clone_in(cloner))
                    })
                })
            }
            fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_room(self, copy, cloner, || self.fresh(0), Self::is_empty, |_, _| {});
            }
            fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.room(self, |surveyor| {
                    survey_entries(self, copy, surveyor, |(key, value), (key_copy, copy), surveyor| {
                        key.__look(key_copy, surveyor);
                        value.lock_survey_in(copy, surveyor);
                    });
                });
            }
        }
    };
}

map!({K: DeepClone + Ord, V: LockClone<By>} BTreeMap<K, V>);
#[cfg(feature = "std")]
map!({K: DeepClone + Eq + Hash, V: LockClone<By>, S: Clone + BuildHasher} HashMap<K, V, S>);

impl<By: 'static, T: LockClone<By>> LockClone<By> for RefCell<T> {
    fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
        let Ok(content) = self.try_borrow() else {
            cloner.abort(CloneError::borrowed::<Self>());
        };
        Self::new(cloner.clone_content_by(
            address(self),
            &|surveyor| content.lock_survey_in(&content, surveyor),
            |cloner| content.lock_clone_in(cloner),
        ))
    }
    fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let Ok(content) = self.try_borrow() else {
            return surveyor.fail(CloneError::borrowed::<Self>());
        };
        if !surveyor.is_patching() {
            return surveyor.cell(|surveyor| content.lock_survey_in(&content, surveyor));
        }
        let cloner = surveyor.cloner();
        let is_whole = cloner.fill_cell(address(self), |cloner| {
            if let Ok(mut copy) = copy.try_borrow_mut() {
                content.lock_fill_in(&mut copy, cloner);
            }
        });
        if !is_whole {
            cloner.abort(CloneError::unfilled(core::any::type_name::<Self>()));
        }
        if cloner.has_unfilled() {
            if let Ok(copy) = copy.try_borrow() {
                content.lock_survey_in(&copy, surveyor);
            }
        }
    }
}

macro_rules! once {
    ($($ty:ident),*) => {$(
        impl<By: 'static, T: LockClone<By>> LockClone<By> for $ty<T> {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                let Some(value) = self.get() else { return Self::new() };
                let look = |surveyor: &mut Surveyor<'_>| value.lock_survey_in(value, surveyor);
                let copy = cloner.clone_once_by(address(self), &look, |cloner| value.lock_clone_in(cloner));
                copy.map_or_else(Self::new, Self::from)
            }
            fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                let Some(value) = self.get() else { return };
                if !surveyor.is_patching() {
                    return surveyor.cell(|surveyor| surveyor.room(self, |surveyor| value.lock_survey_in(value, surveyor)));
                }
                let cloner = surveyor.cloner();
                if cloner.sets_cell(address(self)) {
                    let filled = value.lock_clone_in(cloner);
                    // Nothing else knows the copy yet, unless a hook led there: then that one's value stays.
                    let _ = copy.set(filled);
                }
                if cloner.has_unfilled() {
                    if let Some(copy) = copy.get() {
                        value.lock_survey_in(copy, surveyor);
                    }
                }
            }
        }
    )*};
}

once!(OnceCell);
#[cfg(feature = "std")]
once!(OnceLock);

/// `Cloner::fill_room` for what holds locks or cells.
fn fill_room<By: 'static, T: LockClone<By>>(
    source: &T,
    copy: &mut T,
    cloner: &mut Cloner,
    empty: impl FnOnce() -> T,
    is_empty: impl Fn(&T) -> bool,
    parts: impl FnOnce(&mut T, &mut Cloner),
) {
    let fill = |copy: &mut T, cloner: &mut Cloner| *copy = source.lock_clone_in(cloner);
    cloner.fill_room_by(source, copy, |_| Some(empty()), is_empty, fill, parts);
}
