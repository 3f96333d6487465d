//! What a timeout can be given as.

use std::time::Duration;

/// A timeout: a [`Duration`], or an `Option` of one, where `None` means no limit.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use freshtwin::net::TcpConfig;
/// let config = TcpConfig::new("127.0.0.1:5432").connect_timeout(Duration::from_secs(5));
/// let patient = config.connect_timeout(None);
/// ```
#[diagnostic::on_unimplemented(
    message = "expected a `Duration`, and this is a `{Self}`",
    label = "not a `Duration`",
    note = "five seconds are `std::time::Duration::from_secs(5)`; with `None` there is no limit"
)]
pub trait Timeout: Into<Option<Duration>> {}

// Marked `do_not_recommend`, or an error would list conversions into `Option<Duration>`.
#[diagnostic::do_not_recommend]
impl<T: Into<Option<Duration>>> Timeout for T {}
