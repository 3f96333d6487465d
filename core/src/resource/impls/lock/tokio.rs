//! tokio's locks. They are never waited for: a held lock is an error.

use tokio::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard};

use super::lock;
use crate::resource::impls::both_worlds;
use crate::resource::surveyor::ResourceSurveyor;
use crate::{CloneError, Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

fn locked<T>(mutex: &Mutex<T>, _trying: bool) -> Result<MutexGuard<'_, T>, CloneError> {
    mutex.try_lock().map_err(|_| CloneError::held::<Mutex<T>>())
}

fn read<T>(lock: &RwLock<T>, _trying: bool) -> Result<RwLockReadGuard<'_, T>, CloneError> {
    lock.try_read().map_err(|_| CloneError::held::<RwLock<T>>())
}

macro_rules! locks {
    ($Resource:ident, $Opener:ident, $async:tt, $await:tt) => {
        lock!(Mutex, locked, Mutex::into_inner; $Resource, $Opener, $async, $await);
        lock!(RwLock, read, RwLock::into_inner; $Resource, $Opener, $async, $await);
    };
}
both_worlds!(locks);
