//! tokio's locks. Nothing here waits, which would block the executor: a lock that is held is an error, and a panic in
//! `deep_clone`.

use tokio::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard};

use super::CloneThrough;
use super::locks::{Lock, clone_lock, clone_lock_from, guarded_by, lock, survey_lock};
use crate::{CloneError, Cloner, DeepClone, Surveyor};

impl<T> Lock for Mutex<T> {
    guarded_by!(MutexGuard<T>);

    fn read(&self, _trying: bool) -> Result<MutexGuard<'_, T>, CloneError> {
        self.try_lock().map_err(|_| CloneError::held::<Self>())
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        drop(self.try_lock().ok()?);
        Some(self.get_mut())
    }
    fn update(&self, work: impl FnOnce(&mut T)) {
        if let Ok(mut guard) = self.try_lock() {
            work(&mut guard);
        }
    }
}

impl<T> Lock for RwLock<T> {
    guarded_by!(RwLockReadGuard<T>);

    fn read(&self, _trying: bool) -> Result<RwLockReadGuard<'_, T>, CloneError> {
        self.try_read().map_err(|_| CloneError::held::<Self>())
    }
    fn content_mut(&mut self) -> Option<&mut T> {
        drop(self.try_write().ok()?);
        Some(self.get_mut())
    }
    fn update(&self, work: impl FnOnce(&mut T)) {
        if let Ok(mut guard) = self.try_write() {
            work(&mut guard);
        }
    }
}

lock!(Mutex, RwLock);
