//! `Option` and `Box` of a resource.

use alloc::boxed::Box;

use crate::engine::depth::grown;
use crate::resource::depth::inside;
use crate::resource::surveyor::ResourceSurveyor;
use crate::{Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

/// `__freshtwin_at_once`, as that of a cell or lock: see [`at_once_around`](super::at_once_around).
macro_rules! at_once {
    ($Around:ident, []) => {};
    (Option, [async]) => {
        #[inline]
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            match config {
                Some(config) => T::__freshtwin_at_once(config, opener).await.map(Some),
                None => Ok(None),
            }
        }
    };
    (Box, [async]) => {
        #[inline]
        async fn __freshtwin_at_once(config: Self::Config, opener: &mut OpenerAsync) -> Result<Self, OpenError> {
            super::on_heap!([.await], T::__freshtwin_at_once, T, *config, opener).map(Box::new)
        }
    };
}

macro_rules! one {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T: $Resource> $Resource for Option<T> {
            type Config = Option<T::Config>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                match config {
                    Some(config) => T::open_in(config, opener)$($await)*.map(Some),
                    None => Ok(None),
                }
            }

            at_once!(Option, [$($async)?]);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                self.as_ref().map(|value| value.config_in(cloner))
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                self.map(|value| value.__freshtwin_into(cloner))
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                if let Some(value) = self {
                    value.__freshtwin_close(cloner);
                }
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                config.as_ref().is_some_and(T::__freshtwin_shares)
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                if let Some(value) = self {
                    value.__freshtwin_walk(surveyor);
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $Resource> $Resource for Box<T> {
            type Config = Box<T::Config>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                super::on_heap!([$($await)*], T, *config, opener).map(Box::new)
            }

            at_once!(Box, [$($async)?]);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                Box::new(inside::<T, _>(cloner, |cloner| (**self).config_in(cloner)))
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                Box::new(inside::<T, _>(cloner, |cloner| (*self).__freshtwin_into(cloner)))
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                inside::<T, _>(cloner, |cloner| (*self).__freshtwin_close(cloner));
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                grown(|| T::__freshtwin_shares(config))
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                surveyor.nested::<T>(|surveyor| (**self).__freshtwin_walk(surveyor));
            }
        }
    };
}
super::both_worlds!(one);
