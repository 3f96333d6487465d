//! What the adapters for the pools have in common.

use std::{boxed::Box, error::Error, fmt};

/// Why a connection of a pool could not be opened, or did not pass its check: the config's error, of any type.
///
/// It is transparent: its text and source are those of the error inside.
///
/// ```
/// # #[cfg(feature = "r2d2")] {
/// use freshtwin::{fs::FileConfig, r2d2::{ConfigManager, PoolError}};
/// use r2d2::ManageConnection;
/// use std::fs::File;
///
/// let error: PoolError = ConfigManager::<_, File>::new(FileConfig::read("/no/such/file")).connect().unwrap_err();
/// assert!(error.to_string().contains("/no/such/file"));
/// assert!(error.downcast_ref::<std::io::Error>().is_some());
/// # }
/// ```
pub struct PoolError(Box<dyn Error + Send + Sync>);

impl PoolError {
    pub(crate) fn new(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(error.into())
    }

    /// The error inside, if it is an `E`.
    ///
    /// See [`PoolError`] for an example.
    #[must_use]
    pub fn downcast_ref<E: Error + 'static>(&self) -> Option<&E> {
        self.0.downcast_ref()
    }

    /// The error inside.
    ///
    /// See [`PoolError`] for an example.
    #[must_use]
    pub fn into_inner(self) -> Box<dyn Error + Send + Sync> {
        self.0
    }
}

impl fmt::Debug for PoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for PoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for PoolError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// Defines `ManagerConfig`, a pool's manager as a config, for each of the two crates.
macro_rules! manager_config {
    ($(#[$doc:meta])*) => {
        $(#[$doc])*
        pub struct ManagerConfig<M>(std::sync::Arc<M>);

        impl<M> ManagerConfig<M> {
            /// Makes a config of `manager`. An `Arc` of a manager becomes one with [`From`].
            ///
            /// See [`ManagerConfig`] for an example.
            #[must_use]
            pub fn new(manager: M) -> Self {
                Self(std::sync::Arc::new(manager))
            }

            /// The manager.
            ///
            /// See [`ManagerConfig`] for an example.
            #[must_use]
            pub fn manager(&self) -> &std::sync::Arc<M> {
                &self.0
            }
        }

        impl<M> From<M> for ManagerConfig<M> {
            fn from(manager: M) -> Self {
                Self::new(manager)
            }
        }

        impl<M> From<std::sync::Arc<M>> for ManagerConfig<M> {
            fn from(manager: std::sync::Arc<M>) -> Self {
                Self(manager)
            }
        }

        impl<M> Clone for ManagerConfig<M> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        /// The manager stays shared: see [`ManagerConfig`].
        impl<M> crate::DeepClone for ManagerConfig<M> {
            #[inline]
            fn deep_clone_in(&self, _: &mut crate::Cloner) -> Self {
                self.clone()
            }
            #[inline]
            fn __freshtwin_plain(_: u32) -> bool {
                true
            }
        }

        /// The manager is left out: passwords are in there.
        impl<M> std::fmt::Debug for ManagerConfig<M> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct("ManagerConfig").finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use manager_config;

/// `Debug` without the config: passwords may be in there.
macro_rules! opaque_debug {
    ($ty:ident) => {
        impl<C, R> std::fmt::Debug for $ty<C, R> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($ty)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use opaque_debug;
