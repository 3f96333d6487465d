//! The locks of `parking_lot`.

use super::{IsLock, LockIsData};

macro_rules! versions {
    ($($version:literal $parking_lot:ident),*) => {$(
        #[cfg(feature = $version)]
        refused! { LockIsData:
            {L} $parking_lot::Mutex<L>,
            {L} $parking_lot::FairMutex<L>,
            {L} $parking_lot::RwLock<L>,
        }
        #[cfg(feature = $version)]
        impl<L: ?Sized> IsLock for $parking_lot::Mutex<L> {}
        #[cfg(feature = $version)]
        impl<L: ?Sized> IsLock for $parking_lot::FairMutex<L> {}
        #[cfg(feature = $version)]
        impl<L: ?Sized> IsLock for $parking_lot::RwLock<L> {}
    )*};
}

versions!("parking_lot012" parking_lot012, "parking_lot013" parking_lot013);
