//! Errors of core, and of this crate, that are data.

use core::char::{CharTryFromError, DecodeUtf16Error, ParseCharError, TryFromCharError};
use core::ffi::{FromBytesUntilNulError, FromBytesWithNulError};
use core::num::{ParseFloatError, ParseIntError, TryFromIntError};
use core::str::{ParseBoolError, Utf8Error};

plain!(CharTryFromError, DecodeUtf16Error, ParseCharError, TryFromCharError);
plain!(ParseBoolError, ParseFloatError, ParseIntError, TryFromIntError, Utf8Error);
plain!(FromBytesUntilNulError, FromBytesWithNulError);
plain!(core::alloc::LayoutError, core::array::TryFromSliceError, core::fmt::Error);
plain!(core::net::AddrParseError, core::time::TryFromFloatSecsError);
plain!(crate::CloneError, crate::CloneErrorKind);
