//! `Rc` and `Arc` of a resource: handles that shared a resource share one again.

use alloc::rc::Rc;
use alloc::sync::Arc;

use crate::engine::depth::grown;
use crate::resource::configs::{config_of, let_go};
use crate::resource::depth::inside;
use crate::resource::opener::{address, content};
use crate::resource::surveyor::ResourceSurveyor;
use crate::{Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync, Shared};

macro_rules! handle {
    ($Handle:ident, [$($bound:tt)*], $Resource:ident, $Opener:ident,
        [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T> $Resource for $Handle<T>
        where
            T: $Resource + $($bound)* 'static,
            T::Config: $($bound)* 'static,
        {
            type Config = Shared<T::Config>;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                let Some(shared) = config.several() else {
                    return super::on_heap!([$($await)*], T, content(config), opener).map($Handle::new);
                };
                let address = address(&shared);
                if let Some(handle) = opener.find::<$Handle<T>>(address) {
                    return Ok(handle);
                }
                let handle = $Handle::new(super::on_heap!([$($await)*], T, content(config), opener)?);
                opener.keep(shared, &handle);
                Ok(handle)
            }

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                if $Handle::strong_count(self) == 1 && $Handle::weak_count(self) == 0 {
                    return Shared::new(inside::<T, _>(cloner, |cloner| (**self).config_in(cloner)));
                }
                config_of(self, cloner, Self::__freshtwin_close, |cloner| {
                    inside::<T, _>(cloner, |cloner| (**self).config_in(cloner))
                })
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                match $Handle::try_unwrap(self) {
                    Ok(value) => Shared::new(inside::<T, _>(cloner, |cloner| value.__freshtwin_into(cloner))),
                    // The cloner keeps the content until it comes to the last handle on it.
                    Err(handle) => {
                        let config = $Resource::config_in(&handle, cloner);
                        let_go(handle, cloner);
                        config
                    }
                }
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                match $Handle::try_unwrap(self) {
                    Ok(value) => inside::<T, _>(cloner, |cloner| value.__freshtwin_close(cloner)),
                    Err(handle) => let_go(handle, cloner),
                }
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                config.several().is_some() || grown(|| T::__freshtwin_shares(config))
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                let address = $Handle::as_ptr(self).addr();
                surveyor.shared::<T>(address, |surveyor| (**self).__freshtwin_walk(surveyor));
            }
        }
    };
}
handle!(Rc, [], Resource, Opener, [], []);
handle!(Arc, [], Resource, Opener, [], []);
handle!(Arc, [Send + Sync +], ResourceAsync, OpenerAsync, [async], [.await]);
