//! The locks themselves.

mod fill;

use core::ops::Deref;
use std::sync::{LockResult, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, TryLockError, TryLockResult};

use fill::patch_lock;

use super::CloneThrough;
use crate::engine::{LEVELS, Part, surveyor::address, unwind};
use crate::{CloneError, Cloner, DeepClone, Surveyor};

/// A lock that can be read.
pub(super) trait Lock {
    type Content;
    type Guard<'a>: Deref<Target = Self::Content>
    where
        Self: 'a;

    fn new(content: Self::Content) -> Self;
    /// Locks for reading, or returns why that is impossible. Waits only if it is not `trying`.
    fn read(&self, trying: bool) -> Result<Self::Guard<'_>, CloneError>;
    /// Locks for reading also where it is poisoned.
    fn read_anyway(&self, trying: bool) -> Option<Self::Guard<'_>> {
        self.read(trying).ok()
    }
    /// The content. `None` if the lock is poisoned, or held for ever by a leaked guard, since a copy must be neither.
    fn content_mut(&mut self) -> Option<&mut Self::Content>;
    /// Changes the content of a copy, which nobody else knows yet.
    fn update(&self, work: impl FnOnce(&mut Self::Content));
}

/// What the impls of [`Lock`] have in common: a lock of a `T`, read by a guard.
macro_rules! guarded_by {
    ($Guard:ident<$T:ident>) => {
        type Content = $T;
        type Guard<'a>
            = $Guard<'a, $T>
        where
            $T: 'a;

        fn new(content: $T) -> Self {
            Self::new(content)
        }
    };
}

/// Gets a guard of std's: waits for it or only tries. Refuses a poisoned lock.
fn unpoisoned<L, G>(
    trying: bool,
    wait: impl FnOnce() -> LockResult<G>,
    try_now: impl FnOnce() -> TryLockResult<G>,
) -> Result<G, CloneError> {
    if !trying {
        return wait().map_err(|_| CloneError::poisoned::<L>());
    }
    try_now().map_err(|error| match error {
        TryLockError::WouldBlock => CloneError::held::<L>(),
        TryLockError::Poisoned(_) => CloneError::poisoned::<L>(),
    })
}

/// Gets a guard of std's, as `unpoisoned`, also of a poisoned lock.
fn even_poisoned<G>(
    trying: bool,
    wait: impl FnOnce() -> LockResult<G>,
    try_now: impl FnOnce() -> TryLockResult<G>,
) -> Option<G> {
    match try_now() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(error)) => Some(error.into_inner()),
        Err(TryLockError::WouldBlock) if trying => None,
        Err(TryLockError::WouldBlock) => Some(wait().unwrap_or_else(PoisonError::into_inner)),
    }
}

impl<T> Lock for Mutex<T> {
    guarded_by!(MutexGuard<T>);

    fn read(&self, trying: bool) -> Result<MutexGuard<'_, T>, CloneError> {
        unpoisoned::<Self, _>(trying, || self.lock(), || self.try_lock())
    }
    fn read_anyway(&self, trying: bool) -> Option<MutexGuard<'_, T>> {
        even_poisoned(trying, || self.lock(), || self.try_lock())
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        drop(self.try_lock().ok()?);
        self.get_mut().ok()
    }
    fn update(&self, work: impl FnOnce(&mut T)) {
        work(&mut self.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl<T> Lock for RwLock<T> {
    guarded_by!(RwLockReadGuard<T>);

    fn read(&self, trying: bool) -> Result<RwLockReadGuard<'_, T>, CloneError> {
        unpoisoned::<Self, _>(trying, || self.read(), || self.try_read())
    }
    fn read_anyway(&self, trying: bool) -> Option<RwLockReadGuard<'_, T>> {
        even_poisoned(trying, || self.read(), || self.try_read())
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        drop(self.try_write().ok()?);
        self.get_mut().ok()
    }
    fn update(&self, work: impl FnOnce(&mut T)) {
        work(&mut self.write().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Runs `work` on what `guard` guards. A panic passes only after the guard is gone, so the lock is not poisoned by it.
pub(super) fn shielded<G, R>(guard: G, work: impl FnOnce(&G) -> R) -> R {
    let result = unwind::hold(|| work(&guard));
    drop(guard);
    result.unwrap_or_else(|panic| panic.resume())
}

/// Runs `work` while `lock` is held and no other is waited for; `survey` shows what is guarded, unless that is plain.
/// `work` gets a number that tells the links in it.
///
/// All that the content leads to was surveyed, and copied, before; but since then another thread may have put other
/// handles in it. What is behind these is copied after the lock is released. Then the lock is looked at again: this may
/// take as many rounds as there are changes.
pub(super) fn with_held<L, G, R>(
    lock: &L,
    cloner: &mut Cloner,
    is_plain: bool,
    read: impl Fn(bool) -> Result<G, CloneError>,
    survey: impl Fn(&G, &mut Surveyor<'_>),
    work: impl FnOnce(&G, u64, &mut Cloner) -> R,
) -> R {
    let looks = !cloner.keeps() && !is_plain;
    loop {
        let guard = match read(cloner.is_trying()) {
            Ok(guard) => guard,
            Err(error) => cloner.abort(error),
        };
        if !looks {
            return shielded(guard, |guard| work(guard, 0, cloner));
        }
        let unmet = unwind::hold(|| Surveyor::unmet(cloner, lock, |surveyor| survey(&guard, surveyor)));
        match unmet {
            Ok((nodes, links)) if nodes.is_empty() => {
                return shielded(guard, |guard| cloner.while_locked(|cloner| work(guard, links, cloner)));
            }
            Ok((nodes, _)) => {
                drop(guard);
                cloner.build_in_time(&nodes);
            }
            Err(panic) => {
                drop(guard);
                panic.resume();
            }
        }
    }
}

/// Runs `work` on the content of `lock`, which `part` shows, and on the number that tells its links.
fn with_content<L: Lock, R>(
    lock: &L,
    part: &Part<L::Content>,
    cloner: &mut Cloner,
    work: impl FnOnce(&L::Content, u64, &mut Cloner) -> R,
) -> R {
    let survey = |guard: &L::Guard<'_>, surveyor: &mut Surveyor<'_>| (part.survey)(guard, guard, surveyor);
    let is_plain = (part.plain)(LEVELS);
    with_held(
        lock,
        cloner,
        is_plain,
        |trying| lock.read(trying),
        survey,
        |guard, links, cloner| work(guard, links, cloner),
    )
}

pub(super) fn clone_lock<L: Lock>(lock: &L, part: &Part<L::Content>, cloner: &mut Cloner) -> L {
    L::new(with_content(lock, part, cloner, |content, links, cloner| {
        if (part.plain)(LEVELS) {
            return (part.clone)(content, cloner);
        }
        let walk = |surveyor: &mut Surveyor<'_>| (part.survey)(content, content, surveyor);
        let before = cloner.cells_so_far();
        let mut copy = cloner.clone_content_by(address(lock), &walk, |cloner| (part.clone)(content, cloner));
        cloner.check_reached::<L>(address(lock), before, |cloner| (part.fill)(content, &mut copy, cloner));
        cloner.graph().end_lock(address(lock), links, before);
        copy
    }))
}

pub(super) fn clone_lock_from<L: Lock>(target: &mut L, source: &L, part: &Part<L::Content>, cloner: &mut Cloner) {
    match target.content_mut() {
        Some(target) => {
            with_content(source, part, cloner, |source, _, cloner| (part.clone_from)(target, source, cloner));
        }
        None => *target = clone_lock(source, part, cloner),
    }
}

pub(super) fn survey_lock<L: Lock>(lock: &L, copy: &L, part: &Part<L::Content>, surveyor: &mut Surveyor<'_>) {
    if surveyor.is_patching() {
        return patch_lock(lock, copy, part, surveyor);
    }
    if surveyor.passes_locks() {
        return;
    }
    let trying = surveyor.cloner().is_trying();
    match lock.read(trying) {
        Ok(guard) => shielded(guard, |content| {
            surveyor.under_lock(lock, |surveyor| surveyor.cell(|surveyor| (part.survey)(content, content, surveyor)));
        }),
        Err(error) => surveyor.fail(error),
    }
}

macro_rules! lock {
    ($($Lock:ident),*) => {$(
        lock!($Lock by $crate::engine::by_lock: DeepClone);
        lock!($Lock by $crate::engine::by_lock_and_cell: CloneThrough<$crate::engine::by_lock_and_cell>);
    )*};
    ($Lock:ident by $By:path: $($Content:tt)*) => {
        impl<T: $($Content)*> CloneThrough<$By> for $Lock<T> {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                clone_lock(self, &<T as $($Content)*>::__FRESHTWIN_PART, cloner)
            }
            fn __freshtwin_clone_from_through(&mut self, source: &Self, cloner: &mut Cloner) {
                clone_lock_from(self, source, &<T as $($Content)*>::__FRESHTWIN_PART, cloner);
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                survey_lock(self, copy, &<T as $($Content)*>::__FRESHTWIN_PART, surveyor);
            }
        }
    };
}
#[allow(unused_imports, reason = "without features for other crates std's locks are all")]
pub(super) use {guarded_by, lock};

lock!(Mutex, RwLock);
