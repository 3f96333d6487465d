use alloc::boxed::Box;
use core::error::Error;

/// A config from which an `R` can be opened.
pub trait Open<R> {
    /// Why opening failed.
    type Error: Into<Box<dyn Error + Send + Sync>>;
    /// Opens a fresh `R`.
    ///
    /// # Errors
    /// Whatever the resource says.
    fn open(&self) -> Result<R, Self::Error>;
}
