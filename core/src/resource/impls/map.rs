//! Maps with resources as values.

use alloc::collections::BTreeMap;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::{collections::HashMap, vec::Vec};

use crate::engine::depth::grown;
#[cfg(feature = "std")]
use crate::resource::at_once::open_all;
use crate::resource::at_once::try_join_all;
use crate::resource::backwards::Backwards;
use crate::resource::depth::{Depth, inside};
use crate::resource::surveyor::ResourceSurveyor;
use crate::resource::try_join::MaybeDone;
use crate::{Cloner, DeepClone, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

/// `__freshtwin_at_once` of a map. `$empty` makes an empty map with the hasher of `$like`.
macro_rules! at_once {
    ([] |$like:ident| $empty:expr) => {
        #[cfg(feature = "std")]
        fn __freshtwin_at_once(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>
        where
            Self: Send,
            Self::Config: Send,
        {
            let $like = &config;
            let (mut map, empty): (Self, Self::Config) = ($empty, $empty);
            let asks = opener.__freshtwin_asks();
            let one = |(key, config)| {
                let $like = &empty;
                let (shares, mut one): (bool, Self::Config) = (asks && T::__freshtwin_shares(&config), $empty);
                one.insert(key, config);
                (shares, one)
            };
            let opened = open_all(config.into_iter().map(one), opener, |one: Self::Config, opener| {
                let $like = &one;
                let mut opened: Self = $empty;
                for (key, config) in one {
                    opened.insert(key, super::on_heap!([], T, config, opener).map_err(OpenError::in_value)?);
                }
                Ok(opened)
            });
            map.extend(opened?.into_iter().flatten());
            Ok(map)
        }
    };
    ([async] |$like:ident| $empty:expr) => {
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            let $like = &config;
            let mut map: Self = $empty;
            let depth = *opener.depth();
            let mut futures = Backwards::with_capacity(config.len());
            for (key, config) in config {
                futures.push(if opener.__freshtwin_asks() && T::__freshtwin_shares(&config) {
                    let value = super::on_heap!([.await], T, config, opener);
                    MaybeDone::done((key, value.map_err(OpenError::in_value)?))
                } else {
                    MaybeDone::future(async move {
                        let own = &mut OpenerAsync::at_depth(depth);
                        let value = super::on_heap!([.await], T, config, own);
                        Ok((key, value.map_err(OpenError::in_value)?))
                    })
                });
            }
            map.extend(try_join_all(futures).await?);
            Ok(map)
        }
    };
}

/// The methods that only look at the entries.
macro_rules! shown {
    () => {
        #[inline]
        fn __freshtwin_shares(config: &Self::Config) -> bool {
            grown(|| config.values().any(T::__freshtwin_shares))
        }

        #[inline]
        fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
            for (key, value) in self {
                surveyor.data(key);
                surveyor.nested::<T>(|surveyor| value.__freshtwin_walk(surveyor));
            }
        }
    };
}

macro_rules! ordered {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
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

            at_once!([$($async)?] |_hasher| BTreeMap::new());

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                let entry = |(key, value): (&K, &T)| {
                    let key = key.deep_clone_in(cloner);
                    (key, inside::<T, _>(cloner, |cloner| value.config_in(cloner)))
                };
                self.iter().map(entry).collect()
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                let mut into = |value: T| inside::<T, _>(cloner, |cloner| value.__freshtwin_into(cloner));
                self.into_iter().rev().map(|(key, value)| (key, into(value))).collect()
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                let close = |value: T| inside::<T, _>(cloner, |cloner| value.__freshtwin_close(cloner));
                self.into_values().rev().for_each(close);
            }

            shown!();
        }
    };
}
super::both_worlds!(ordered);

#[cfg(feature = "std")]
macro_rules! hashed {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
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

            at_once!([$($async)?] |map| HashMap::with_hasher(map.hasher().clone()));

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                let mut map = HashMap::with_capacity_and_hasher(self.len(), self.hasher().clone());
                for (key, value) in self {
                    map.insert(key.deep_clone_in(cloner), inside::<T, _>(cloner, |cloner| value.config_in(cloner)));
                }
                map
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                let mut map = HashMap::with_capacity_and_hasher(self.len(), self.hasher().clone());
                let mut into = |value: T| inside::<T, _>(cloner, |cloner| value.__freshtwin_into(cloner));
                map.extend(self.into_iter().map(|(key, value)| (key, into(value))));
                map
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                // The reverse of the order in which `config_in` met them.
                let values: Vec<T> = self.into_values().collect();
                let close = |value: T| inside::<T, _>(cloner, |cloner| value.__freshtwin_close(cloner));
                values.into_iter().rev().for_each(close);
            }

            shown!();
        }
    };
}
#[cfg(feature = "std")]
super::both_worlds!(hashed);
