//! Pointers to a config, and `Option`s of one, open what the config opens.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;

use crate::{Open, OpenAsync};

macro_rules! pointer {
    ($($Pointer:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<R, C: Open<R> + ?Sized> Open<R> for $Pointer {
            type Error = C::Error;

            #[inline]
            fn open(&self) -> Result<R, C::Error> {
                (**self).open()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R, C: OpenAsync<R> + ?Sized> OpenAsync<R> for $Pointer {
            type Error = C::Error;

            #[inline]
            fn open_async(&self) -> impl Future<Output = Result<R, C::Error>> + Send {
                (**self).open_async()
            }
        }
    )*};
}

pointer!(&C, Box<C>, Rc<C>, Arc<C>);

/// Without a config there is no resource.
#[diagnostic::do_not_recommend]
impl<R, C: Open<R>> Open<Option<R>> for Option<C> {
    type Error = C::Error;

    #[inline]
    fn open(&self) -> Result<Option<R>, C::Error> {
        self.as_ref().map(C::open).transpose()
    }
}

/// Without a config there is no resource.
#[diagnostic::do_not_recommend]
impl<R, C: OpenAsync<R>> OpenAsync<Option<R>> for Option<C> {
    type Error = C::Error;

    #[inline]
    fn open_async(&self) -> impl Future<Output = Result<Option<R>, C::Error>> + Send {
        // Called here, so that the future does not hold a `&C`, which would have to be `Send`.
        let opening = self.as_ref().map(C::open_async);
        async move {
            match opening {
                Some(opening) => opening.await.map(Some),
                None => Ok(None),
            }
        }
    }
}
