//! The locks of `parking_lot`, which are never poisoned. Its `ReentrantMutex` is refused: it only gives out `&T`, so
//! what it guards has a cell or a lock of its own.

macro_rules! lock_of {
    ($parking_lot:ident; $($Lock:ident $Guard:ident $read:ident $try_read:ident $write:ident;)*) => {
        use $parking_lot::{$($Lock, $Guard),*};

        use crate::engine::through::CloneThrough;
        use crate::engine::through::locks::{Lock, clone_lock, clone_lock_from, guarded_by, lock, survey_lock};
        use crate::{CloneError, Cloner, DeepClone, Surveyor};

        $(
            impl<T> Lock for $Lock<T> {
                guarded_by!($Guard<T>);

                fn read(&self, trying: bool) -> Result<$Guard<'_, T>, CloneError> {
                    if trying { self.$try_read().ok_or_else(CloneError::held::<Self>) } else { Ok(self.$read()) }
                }
                fn content_mut(&mut self) -> Option<&mut T> {
                    if self.is_locked() { None } else { Some(self.get_mut()) }
                }
                fn update(&self, work: impl FnOnce(&mut T)) {
                    work(&mut self.$write());
                }
            }
            lock!($Lock);
        )*
    };
}

macro_rules! versions {
    ($($version:literal $parking_lot:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            lock_of! {
                $parking_lot;
                Mutex MutexGuard lock try_lock lock;
                FairMutex FairMutexGuard lock try_lock lock;
                RwLock RwLockReadGuard read try_read write;
            }
        }
    )*};
}

versions!("parking_lot012" parking_lot012 v012, "parking_lot013" parking_lot013 v013);
