//! The method `kind`, which `OpenError` does not have: it says what to write.

use crate::OpenError;

/// The bound of methods that `io::Error` has. Nothing meets it, so that a call is an error with this text.
#[cfg_attr(doc, doc(hidden))]
#[diagnostic::on_unimplemented(
    message = "`OpenError` has no `kind()`: what did not open can fail with an error of any type",
    label = "no method of `OpenError`",
    note = "where that is an `io::Error`: `std::io::Error::from(error).kind()`; or, by a reference, `error.downcast_ref::<std::io::Error>().map(std::io::Error::kind)`, which is an `Option`"
)]
pub trait FailsByIo<'a> {}

#[cfg(not(doc))]
impl OpenError
where
    for<'a> Self: FailsByIo<'a>,
{
    #[allow(missing_docs, reason = "no call reaches it")]
    pub fn kind(&self) {}
}
