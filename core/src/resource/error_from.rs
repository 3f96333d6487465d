//! What converts into an `OpenError`, so that `?` and `into()` work in functions that return one.

use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;

use crate::{CloneError, MadeFrom, OpenError};

#[diagnostic::do_not_recommend]
impl MadeFrom<&str> for OpenError {
    fn made_from(error: &str) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl MadeFrom<String> for OpenError {
    fn made_from(error: String) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl MadeFrom<Box<dyn Error + Send + Sync>> for OpenError {
    fn made_from(error: Box<dyn Error + Send + Sync>) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl MadeFrom<CloneError> for OpenError {
    fn made_from(error: CloneError) -> OpenError {
        OpenError::new(error).of_copy()
    }
}

#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl MadeFrom<std::io::Error> for OpenError {
    fn made_from(error: std::io::Error) -> OpenError {
        let error = error.downcast::<OpenError>();
        let error = error.or_else(|error| error.downcast::<CloneError>().map(OpenError::made_from));
        error.unwrap_or_else(OpenError::new)
    }
}
