//! `Mutex` and `RwLock` around a resource.

#[cfg(any(feature = "parking_lot012", feature = "parking_lot013"))]
mod parking_lot;
#[cfg(feature = "tokio")]
mod tokio;

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, TryLockError};

use crate::resource::surveyor::ResourceSurveyor;
use crate::{CloneError, Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

/// Locks a mutex, poisoned or not: code that only uses the resource cannot leave the config half written.
fn locked<T>(mutex: &Mutex<T>, trying: bool) -> Result<MutexGuard<'_, T>, CloneError> {
    if !trying {
        return Ok(mutex.lock().unwrap_or_else(PoisonError::into_inner));
    }
    match mutex.try_lock() {
        Ok(content) => Ok(content),
        Err(TryLockError::Poisoned(poison)) => Ok(poison.into_inner()),
        Err(TryLockError::WouldBlock) => Err(CloneError::held::<Mutex<T>>()),
    }
}

/// The same for an `RwLock`: see [`locked`].
fn read<T>(lock: &RwLock<T>, trying: bool) -> Result<RwLockReadGuard<'_, T>, CloneError> {
    if !trying {
        return Ok(lock.read().unwrap_or_else(PoisonError::into_inner));
    }
    match lock.try_read() {
        Ok(content) => Ok(content),
        Err(TryLockError::Poisoned(poison)) => Ok(poison.into_inner()),
        Err(TryLockError::WouldBlock) => Err(CloneError::held::<RwLock<T>>()),
    }
}

/// The impls for a lock. `$content` locks it to read the content, and `$into_inner` takes the content out.
macro_rules! lock {
    ($Lock:ident, $content:expr, $into_inner:expr;
        $Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T: $Resource> $Resource for $Lock<T> {
            type Config = T::Config;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                T::open_in(config, opener)$($await)*.map($Lock::new)
            }

            $crate::resource::impls::at_once_around!([$($async)?], T, $Lock::new);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                $crate::resource::impls::begin_config!($Resource, self, cloner);
                match $content(self, cloner.is_trying()) {
                    Ok(content) => content.config_in(cloner),
                    Err(error) => cloner.abort(error),
                }
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                let content: T = $into_inner(self);
                content.__freshtwin_into(cloner)
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                let content: T = $into_inner(self);
                content.__freshtwin_close(cloner);
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                T::__freshtwin_shares(config)
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                match $content(self, surveyor.is_trying()) {
                    Ok(content) => surveyor.under_lock(self, |surveyor| content.__freshtwin_walk(surveyor)),
                    Err(error) => surveyor.fail(error),
                }
            }
        }
    };
}
#[allow(unused_imports, reason = "without features for other crates std's locks are all")]
use lock;

macro_rules! locks {
    ($Resource:ident, $Opener:ident, $async:tt, $await:tt) => {
        lock!(Mutex, locked, |lock: Mutex<_>| lock.into_inner().unwrap_or_else(PoisonError::into_inner); $Resource, $Opener, $async, $await);
        lock!(RwLock, read, |lock: RwLock<_>| lock.into_inner().unwrap_or_else(PoisonError::into_inner); $Resource, $Opener, $async, $await);
    };
}
super::both_worlds!(locks);
