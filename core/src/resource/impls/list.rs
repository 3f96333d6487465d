//! Arrays, `Vec` and `VecDeque` of resources.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use crate::engine::depth::grown;
#[cfg(feature = "std")]
use crate::resource::at_once::open_all;
use crate::resource::at_once::try_join_all;
use crate::resource::backwards::Backwards;
use crate::resource::depth::{Depth, inside};
use crate::resource::surveyor::ResourceSurveyor;
use crate::resource::try_join::MaybeDone;
use crate::{Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

/// Turns a vector of `N` elements into an array. (They are in a vector at first, where they can be dropped from the
/// back.)
fn exactly<T, const N: usize>(elements: Vec<T>) -> [T; N] {
    let Ok(array) = elements.try_into() else { unreachable!("there is one element for each of the {N}") };
    array
}

/// Applies `turn` to the elements, the last one first. The results are in the order of the elements.
fn from_the_back<T, R>(
    elements: impl IntoIterator<Item = T, IntoIter: DoubleEndedIterator>,
    turn: impl FnMut(T) -> R,
) -> Vec<R> {
    let mut turned: Vec<R> = elements.into_iter().rev().map(turn).collect();
    turned.reverse();
    turned
}

/// `__freshtwin_at_once` of a list.
macro_rules! at_once {
    ([]) => {
        #[cfg(feature = "std")]
        fn __freshtwin_at_once(config: Self::Config, opener: &mut Opener) -> Result<Self, OpenError>
        where
            Self: Send,
            Self::Config: Send,
        {
            let asks = opener.__freshtwin_asks();
            let one = |(index, config)| {
                let shares = asks && T::__freshtwin_shares(&config);
                (shares, (index, Self::Config::from_iter([config])))
            };
            let configs = config.into_iter().enumerate().map(one);
            let opened = open_all(configs, opener, |(index, one): (usize, Self::Config), opener| {
                let open = |config| super::on_heap!([], T, config, opener).map_err(|error| error.in_index(index));
                one.into_iter().map(open).collect::<Result<Self, OpenError>>()
            });
            Ok(opened?.into_iter().flatten().collect())
        }
    };
    ([async]) => {
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            Ok(try_join_all(futures!(config, opener)).await?.into())
        }
    };
}

/// `__freshtwin_at_once` of an array. In threads its elements open by another trait: see `resource::at_once::parts`.
macro_rules! array_at_once {
    ([]) => {};
    ([async]) => {
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            Ok(exactly(try_join_all(futures!(config, opener)).await?))
        }
    };
}

/// The elements as futures. An element that shares something is opened here and now, with the opener of the whole
/// operation.
macro_rules! futures {
    ($config:ident, $opener:ident) => {{
        let depth = *$opener.depth();
        let mut futures = Backwards::with_capacity($config.len());
        for (index, config) in $config.into_iter().enumerate() {
            let at_index = move |error: OpenError| error.in_index(index);
            futures.push(if $opener.__freshtwin_asks() && T::__freshtwin_shares(&config) {
                MaybeDone::done(super::on_heap!([.await], T, config, $opener).map_err(at_index)?)
            } else {
                MaybeDone::future(async move {
                    let own = &mut OpenerAsync::at_depth(depth);
                    super::on_heap!([.await], T, config, own).map_err(at_index)
                })
            });
        }
        futures
    }};
}

macro_rules! list {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        list!(Vec; $Resource, $Opener, [$($async)?], [$($await)*]);
        list!(VecDeque; $Resource, $Opener, [$($async)?], [$($await)*]);
        list!(array; $Resource, $Opener, [$($async)?], [$($await)*]);
    };
    (array; $Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T: $Resource, const N: usize> $Resource for [T; N] {
            type Config = [T::Config; N];

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                let mut opened = Backwards::with_capacity(N);
                for (index, config) in config.into_iter().enumerate() {
                    let element = T::open_in(config, opener)$($await)*;
                    opened.push(element.map_err(|error| error.in_index(index))?);
                }
                Ok(exactly(opened.finish()))
            }

            array_at_once!([$($async)?]);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                core::array::from_fn(|index| self[index].config_in(cloner))
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                exactly(from_the_back(self, |element| grown(|| element.__freshtwin_into(cloner))))
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                self.into_iter().rev().for_each(|element| grown(|| element.__freshtwin_close(cloner)));
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                config.iter().any(T::__freshtwin_shares)
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                self.iter().for_each(|element| element.__freshtwin_walk(surveyor));
            }
        }
    };
    ($List:ident; $Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T: $Resource> $Resource for $List<T> {
            type Config = $List<T::Config>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                let mut opened = Backwards::with_capacity(config.len());
                for (index, config) in config.into_iter().enumerate() {
                    let element = super::on_heap!([$($await)*], T, config, opener);
                    opened.push(element.map_err(|error| error.in_index(index))?);
                }
                Ok(opened.finish().into())
            }

            at_once!([$($async)?]);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                self.iter().map(|element| inside::<T, _>(cloner, |cloner| element.config_in(cloner))).collect()
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                let into = |element: T| inside::<T, _>(cloner, |cloner| element.__freshtwin_into(cloner));
                from_the_back(self, into).into()
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                let close = |element: T| inside::<T, _>(cloner, |cloner| element.__freshtwin_close(cloner));
                self.into_iter().rev().for_each(close);
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                grown(|| config.iter().any(T::__freshtwin_shares))
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                let walk = |element: &T| surveyor.nested::<T>(|surveyor| element.__freshtwin_walk(surveyor));
                self.iter().for_each(walk);
            }
        }
    };
}
super::both_worlds!(list);
