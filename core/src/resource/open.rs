//! A wrapped config opens what the config opens.

use crate::{Open, OpenAsync};

#[diagnostic::do_not_recommend]
impl<R, T: Open<R>> Open<R> for crate::ByClone<T> {
    type Error = T::Error;

    #[inline]
    fn open(&self) -> Result<R, Self::Error> {
        self.0.open()
    }
}

#[diagnostic::do_not_recommend]
impl<R, T: OpenAsync<R>> OpenAsync<R> for crate::ByClone<T> {
    type Error = T::Error;

    #[inline]
    fn open_async(&self) -> impl Future<Output = Result<R, Self::Error>> + Send {
        self.0.open_async()
    }
}
