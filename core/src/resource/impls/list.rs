//! Arrays, `Vec` and `VecDeque` of resources.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use crate::engine::depth::grown;
use crate::resource::backwards::Backwards;
use crate::resource::surveyor::ResourceSurveyor;
use crate::resource::to_config::{self, Async, Blocking};
use crate::{Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

/// As an array: by way of a vector, whose elements can be dropped from the back.
fn exactly<T, const N: usize>(elements: Vec<T>) -> [T; N] {
    let Ok(array) = elements.try_into() else { unreachable!("there is one element for each of the {N}") };
    array
}

macro_rules! list {
    ($Resource:ident, $Opener:ident, $Wrapper:ident, [$($async:tt)?], [$($await:tt)*]) => {
        list!(Vec; $Resource, $Opener, $Wrapper, [$($async)?], [$($await)*]);
        list!(VecDeque; $Resource, $Opener, $Wrapper, [$($async)?], [$($await)*]);
        list!(array; $Resource, $Opener, $Wrapper, [$($async)?], [$($await)*]);
    };
    (array; $Resource:ident, $Opener:ident, $Wrapper:ident, [$($async:tt)?], [$($await:tt)*]) => {
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

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                if to_config::begins_config(cloner) {
                    return to_config::begin_config(&$Wrapper(self), cloner);
                }
                core::array::from_fn(|index| self[index].config_in(cloner))
            }

            #[inline]
            fn __shares(config: &Self::Config) -> bool {
                config.iter().any(T::__shares)
            }

            #[inline]
            fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                self.iter().for_each(|element| element.__survey_config(surveyor));
            }
        }
    };
    ($List:ident; $Resource:ident, $Opener:ident, $Wrapper:ident, [$($async:tt)?], [$($await:tt)*]) => {
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

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                if to_config::begins_config(cloner) {
                    return to_config::begin_config(&$Wrapper(self), cloner);
                }
                self.iter().map(|element| grown(|| element.config_in(cloner))).collect()
            }

            #[inline]
            fn __shares(config: &Self::Config) -> bool {
                config.iter().any(T::__shares)
            }

            #[inline]
            fn __survey_config(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                let walk = |element: &T| surveyor.nested::<T>(|surveyor| element.__survey_config(surveyor));
                self.iter().for_each(walk);
            }
        }
    };
}
super::both_worlds!(list);
