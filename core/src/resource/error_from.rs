//! What converts into an `OpenError`, so that `?` and `into()` work in functions that return one.

use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;

use crate::{CloneError, Conversion, Makes, OpenError};

#[diagnostic::do_not_recommend]
impl Makes<OpenError, &str> for Conversion {
    fn made_of(error: &str) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl Makes<OpenError, String> for Conversion {
    fn made_of(error: String) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl Makes<OpenError, Box<dyn Error + Send + Sync>> for Conversion {
    fn made_of(error: Box<dyn Error + Send + Sync>) -> OpenError {
        OpenError::new(error)
    }
}

#[diagnostic::do_not_recommend]
impl Makes<OpenError, CloneError> for Conversion {
    fn made_of(error: CloneError) -> OpenError {
        OpenError::new(error).of_copy()
    }
}

#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl Makes<OpenError, std::io::Error> for Conversion {
    fn made_of(error: std::io::Error) -> OpenError {
        let error = error.downcast::<OpenError>();
        let error = error.or_else(|error| error.downcast::<CloneError>().map(Conversion::made_of));
        error.unwrap_or_else(OpenError::new)
    }
}
