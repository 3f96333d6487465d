//! What converts into an `OpenError`, so that `?` and `into()` work in functions that return one.

use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;

use crate::{CloneError, IntoOpenError, OpenError};

#[diagnostic::do_not_recommend]
impl IntoOpenError for &str {
    fn into_open_error(self) -> OpenError {
        OpenError::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl IntoOpenError for String {
    fn into_open_error(self) -> OpenError {
        OpenError::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl IntoOpenError for Box<dyn Error + Send + Sync> {
    fn into_open_error(self) -> OpenError {
        OpenError::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl IntoOpenError for CloneError {
    fn into_open_error(self) -> OpenError {
        OpenError::new(self).of_copy()
    }
}

#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl IntoOpenError for std::io::Error {
    fn into_open_error(self) -> OpenError {
        let error = self.downcast::<OpenError>();
        let error = error.or_else(|error| error.downcast::<CloneError>().map(CloneError::into_open_error));
        error.unwrap_or_else(OpenError::new)
    }
}
