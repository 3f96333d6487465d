//! `Live`: the resource at the bottom of every other one. Both impls are written out, since errors show them.

use crate::resource::surveyor::ResourceSurveyor;
use crate::{Cloner, DeepClone, Live, Open, OpenAsync, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

impl<R, C: Open<R> + DeepClone> Resource for Live<R, C> {
    type Config = C;

    #[inline]
    fn config_in(&self, cloner: &mut Cloner) -> C {
        Live::config(self).deep_clone_in(cloner)
    }

    #[inline]
    fn open_in(config: C, _: &mut Opener) -> Result<Self, OpenError> {
        Live::open(config).map_err(OpenError::new)
    }

    #[inline]
    fn __freshtwin_into(self, _: &mut Cloner) -> C {
        Live::into_parts(self).1
    }

    #[inline]
    fn __freshtwin_shares(config: &Self::Config) -> bool {
        let _ = config;
        false
    }

    #[inline]
    fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        surveyor.data(Live::config(self));
    }
}

impl<R, C: OpenAsync<R> + DeepClone> ResourceAsync for Live<R, C> {
    type Config = C;

    #[inline]
    fn config_in(&self, cloner: &mut Cloner) -> C {
        Live::config(self).deep_clone_in(cloner)
    }

    #[inline]
    async fn open_in(config: C, _: &mut OpenerAsync) -> Result<Self, OpenError> {
        Live::open_async(config).await.map_err(OpenError::new)
    }

    #[inline]
    fn __freshtwin_into(self, _: &mut Cloner) -> C {
        Live::into_parts(self).1
    }

    #[inline]
    fn __freshtwin_shares(config: &Self::Config) -> bool {
        let _ = config;
        false
    }

    #[inline]
    fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        surveyor.data(Live::config(self));
    }
}
