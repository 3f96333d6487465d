//! Maps with resources as values.

use alloc::collections::BTreeMap;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::HashMap;

use crate::engine::depth::grown;
use crate::resource::backwards::Backwards;
use crate::resource::surveyor::ResourceSurveyor;
use crate::resource::to_config::{self, Async, Blocking};
use crate::{Cloner, DeepClone, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

macro_rules! ordered {
    ($Resource:ident, $Opener:ident, $Wrapper:ident, [$($async:tt)?], [$($await:tt)*]) => {
        impl<K: DeepClone + Ord, T: $Resource> $Resource for BTreeMap<K, T> {
            type Config = BTreeMap<K, T::Config>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                let mut opened = Backwards::with_capacity(config.len());
                for (key, config) in config {
                    let value = super::on_heap!([$($await)*], T, config, opener).map_err(OpenError::in_value)?;
                    opened.push((key, value));
                }
                Ok(opened.finish().into_iter().collect())
            }

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                if to_config::begins_config(cloner) {
                    return to_config::begin_config(&$Wrapper(self), cloner);
                }
                let entry = |(key, value): (&K, &T)| (key.deep_clone_in(cloner), grown(|| value.config_in(cloner)));
                self.iter().map(entry).collect()
            }

            #[inline]
            fn __shares(config: &Self::Config) -> bool {
                config.values().any(T::__shares)
            }

            #[inline]
            fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                for (key, value) in self {
                    surveyor.data(key);
                    surveyor.nested::<T>(|surveyor| value.__survey_config(surveyor));
                }
            }
        }
    };
}
super::both_worlds!(ordered);

#[cfg(feature = "std")]
macro_rules! hashed {
    ($Resource:ident, $Opener:ident, $Wrapper:ident, [$($async:tt)?], [$($await:tt)*]) => {
        impl<K, T, S> $Resource for HashMap<K, T, S>
        where
            K: DeepClone + Eq + Hash,
            T: $Resource,
            S: BuildHasher + DeepClone + Clone,
        {
            type Config = HashMap<K, T::Config, S>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                let hasher = config.hasher().clone();
                let mut opened = Backwards::with_capacity(config.len());
                for (key, config) in config {
                    let value = super::on_heap!([$($await)*], T, config, opener).map_err(OpenError::in_value)?;
                    opened.push((key, value));
                }
                let mut map = HashMap::with_hasher(hasher);
                map.extend(opened.finish());
                Ok(map)
            }

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                if to_config::begins_config(cloner) {
                    return to_config::begin_config(&$Wrapper(self), cloner);
                }
                let mut map = HashMap::with_capacity_and_hasher(self.len(), self.hasher().clone());
                for (key, value) in self {
                    map.insert(key.deep_clone_in(cloner), grown(|| value.config_in(cloner)));
                }
                map
            }

            #[inline]
            fn __shares(config: &Self::Config) -> bool {
                config.values().any(T::__shares)
            }

            #[inline]
            fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                for (key, value) in self {
                    surveyor.data(key);
                    surveyor.nested::<T>(|surveyor| value.__survey_config(surveyor));
                }
            }
        }
    };
}
#[cfg(feature = "std")]
super::both_worlds!(hashed);
