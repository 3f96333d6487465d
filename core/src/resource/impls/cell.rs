//! `RefCell` around a resource.

use core::cell::RefCell;

use crate::resource::surveyor::ResourceSurveyor;
use crate::{CloneError, Cloner, OpenError, Opener, OpenerAsync, Resource, ResourceAsync};

macro_rules! cell {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], [$($await:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<T: $Resource> $Resource for RefCell<T> {
            type Config = T::Config;

            #[inline]
            $($async)? fn open_in(config: Self::Config, opener: &mut $Opener) -> Result<Self, OpenError> {
                T::open_in(config, opener)$($await)*.map(RefCell::new)
            }

            super::at_once_around!([$($async)?], T, RefCell::new);

            #[inline]
            fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
                super::begin_config!($Resource, self, cloner);
                match self.try_borrow() {
                    Ok(content) => content.config_in(cloner),
                    Err(_) => cloner.abort(CloneError::borrowed::<Self>()),
                }
            }

            #[inline]
            fn __freshtwin_into(self, cloner: &mut Cloner) -> Self::Config {
                self.into_inner().__freshtwin_into(cloner)
            }

            #[inline]
            fn __freshtwin_close(self, cloner: &mut Cloner) {
                self.into_inner().__freshtwin_close(cloner);
            }

            #[inline]
            fn __freshtwin_shares(config: &Self::Config) -> bool {
                T::__freshtwin_shares(config)
            }

            #[inline]
            fn __freshtwin_walk(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
                match self.try_borrow() {
                    Ok(content) => content.__freshtwin_walk(surveyor),
                    Err(_) => surveyor.fail(CloneError::borrowed::<Self>()),
                }
            }
        }
    };
}
super::both_worlds!(cell);
