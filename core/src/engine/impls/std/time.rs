//! Points in time.

use std::time::{Instant, SystemTime, SystemTimeError};

plain!(Instant, SystemTime, SystemTimeError);
