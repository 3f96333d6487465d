//! What a timeout can be given as.

use std::time::Duration;

/// A timeout: a [`Duration`], or an `Option` of one, where `None` means no limit. Other types cannot implement it.
#[diagnostic::on_unimplemented(
    message = "expected a `Duration`, and this is a `{Self}`",
    label = "not a `Duration`",
    note = "five seconds are `std::time::Duration::from_secs(5)`; `None` is no limit"
)]
pub trait Timeout: sealed::Sealed {
    #[doc(hidden)]
    fn __freshtwin_limit(self) -> Option<Duration>;
}

mod sealed {
    #![allow(unnameable_types, reason = "keeps users from implementing `Timeout`")]

    pub trait Sealed {}
    impl Sealed for std::time::Duration {}
    impl Sealed for Option<std::time::Duration> {}
}

#[diagnostic::do_not_recommend]
impl Timeout for Duration {
    #[doc(hidden)]
    fn __freshtwin_limit(self) -> Option<Duration> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl Timeout for Option<Duration> {
    #[doc(hidden)]
    fn __freshtwin_limit(self) -> Option<Duration> {
        self
    }
}
