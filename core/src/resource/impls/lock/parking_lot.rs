//! The locks of `parking_lot`.

macro_rules! versions {
    ($($version:literal $parking_lot:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $parking_lot::{FairMutex, FairMutexGuard, Mutex, MutexGuard, RwLock, RwLockReadGuard};

            use crate::resource::impls::both_worlds;
            use crate::resource::impls::lock::lock;
            use crate::resource::surveyor::ResourceSurveyor;
            use crate::{CloneError, Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

            fn locked<T>(mutex: &Mutex<T>, trying: bool) -> Result<MutexGuard<'_, T>, CloneError> {
                if trying { mutex.try_lock().ok_or_else(CloneError::held::<Mutex<T>>) } else { Ok(mutex.lock()) }
            }

            fn fairly_locked<T>(mutex: &FairMutex<T>, trying: bool) -> Result<FairMutexGuard<'_, T>, CloneError> {
                if trying { mutex.try_lock().ok_or_else(CloneError::held::<FairMutex<T>>) } else { Ok(mutex.lock()) }
            }

            fn read<T>(lock: &RwLock<T>, trying: bool) -> Result<RwLockReadGuard<'_, T>, CloneError> {
                if trying { lock.try_read().ok_or_else(CloneError::held::<RwLock<T>>) } else { Ok(lock.read()) }
            }

            both_worlds!(locks);
        }
    )*};
}

macro_rules! locks {
    ($Resource:ident, $Opener:ident, $async:tt, $await:tt) => {
        lock!(Mutex, locked, Mutex::into_inner; $Resource, $Opener, $async, $await);
        lock!(FairMutex, fairly_locked, FairMutex::into_inner; $Resource, $Opener, $async, $await);
        lock!(RwLock, read, RwLock::into_inner; $Resource, $Opener, $async, $await);
    };
}

versions!("parking_lot012" parking_lot012 v012, "parking_lot013" parking_lot013 v013);
