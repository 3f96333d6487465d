//! The method `kind`, which `OpenError` does not have: it says what to write.

use crate::{FailsByIo, OpenError};

impl OpenError
where
    for<'a> Self: FailsByIo<'a>,
{
    #[allow(missing_docs, reason = "no call reaches it")]
    pub fn kind(&self) {}
}
