//! The locks themselves.

use core::ops::Deref;
use std::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, TryLockError, TryLockResult};

use super::LockClone;
use crate::{CloneError, Cloner, DeepClone, Surveyor, unwind};

/// A lock that can be read.
trait Lock {
    type Content;
    type Guard<'a>: Deref<Target = Self::Content>
    where
        Self: 'a;

    fn new(content: Self::Content) -> Self;
    fn wait(&self) -> Option<Self::Guard<'_>>;
    fn try_now(&self) -> TryLockResult<Self::Guard<'_>>;
    fn content_mut(&mut self) -> Option<&mut Self::Content>;
    fn replace(&self, content: Self::Content);

    /// The guard, or why there is none. Waits for it only where that is allowed.
    fn read(&self, trying: bool) -> Result<Self::Guard<'_>, CloneError> {
        if !trying {
            return self.wait().ok_or_else(CloneError::poisoned::<Self>);
        }
        self.try_now().map_err(|error| match error {
            TryLockError::WouldBlock => CloneError::held::<Self>(),
            TryLockError::Poisoned(_) => CloneError::poisoned::<Self>(),
        })
    }
}

impl<T> Lock for Mutex<T> {
    type Content = T;
    type Guard<'a>
        = MutexGuard<'a, T>
    where
        T: 'a;

    fn new(content: T) -> Self {
        Self::new(content)
    }
    fn wait(&self) -> Option<MutexGuard<'_, T>> {
        self.lock().ok()
    }
    fn try_now(&self) -> TryLockResult<MutexGuard<'_, T>> {
        self.try_lock()
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        self.get_mut().ok()
    }
    fn replace(&self, content: T) {
        if let Ok(mut guard) = self.lock() {
            *guard = content;
        }
    }
}

impl<T> Lock for RwLock<T> {
    type Content = T;
    type Guard<'a>
        = RwLockReadGuard<'a, T>
    where
        T: 'a;

    fn new(content: T) -> Self {
        Self::new(content)
    }
    fn wait(&self) -> Option<RwLockReadGuard<'_, T>> {
        self.read().ok()
    }
    fn try_now(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        self.try_read()
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        self.get_mut().ok()
    }
    fn replace(&self, content: T) {
        if let Ok(mut guard) = self.write() {
            *guard = content;
        }
    }
}

/// Runs `work` on what `guard` guards. A panic passes only after the guard is gone, so the lock is not poisoned by it.
fn shielded<G: Deref, R>(guard: G, work: impl FnOnce(&G::Target) -> R) -> R {
    let result = unwind::hold(|| work(&guard));
    drop(guard);
    result.unwrap_or_else(|panic| panic.resume())
}

fn clone_lock<L: Lock<Content: DeepClone>>(lock: &L, cloner: &mut Cloner) -> L {
    match lock.read(cloner.is_trying()) {
        Ok(guard) => L::new(shielded(guard, |content| cloner.clone_content(address(lock), content))),
        Err(error) => cloner.abort(error),
    }
}

fn clone_lock_from<L: Lock<Content: DeepClone>>(target: &mut L, source: &L, cloner: &mut Cloner) {
    let Some(content) = target.content_mut() else {
        *target = clone_lock(source, cloner);
        return;
    };
    match source.read(cloner.is_trying()) {
        Ok(guard) => shielded(guard, |source| content.deep_clone_from_in(source, cloner)),
        Err(error) => cloner.abort(error),
    }
}

fn survey_lock<L: Lock<Content: DeepClone>>(lock: &L, copy: &L, surveyor: &mut Surveyor<'_>) {
    let trying = surveyor.cloner().is_trying();
    let guard = match lock.read(trying) {
        Ok(guard) => guard,
        Err(error) => return surveyor.fail(error),
    };
    shielded(guard, |content| {
        if !surveyor.is_patching() {
            return surveyor.guarded(|surveyor| surveyor.cell(|surveyor| content.survey_in(content, surveyor)));
        }
        if surveyor.fills(address(lock)) {
            copy.replace(content.deep_clone_in(surveyor.cloner()));
        }
        // As in a `RefCell`.
        if surveyor.has_unfilled() {
            if let Ok(copy) = copy.read(trying) {
                content.survey_in(&copy, surveyor);
            }
        }
    });
}

macro_rules! lock {
    ($($lock:ident),*) => {$(
        impl<T: DeepClone> LockClone for $lock<T> {
            fn lock_clone_in(&self, cloner: &mut Cloner) -> Self {
                clone_lock(self, cloner)
            }
            fn lock_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                clone_lock_from(self, source, cloner);
            }
            fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                survey_lock(self, copy, surveyor);
            }
        }
    )*};
}

lock!(Mutex, RwLock);

fn address<T>(lock: &T) -> usize {
    core::ptr::from_ref(lock) as usize
}
