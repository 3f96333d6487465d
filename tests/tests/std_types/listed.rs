//! The types of the list in the docs, by their names.

use freshtwin::assert_deep_clone;
use std::{collections::*, marker::PhantomData, num, ops, pin::Pin, rc::Rc};

assert_deep_clone!(num::NonZero<u8>, num::FpCategory, num::IntErrorKind, std::cmp::Ordering, std::convert::Infallible);
assert_deep_clone!(PhantomData<std::fs::File>, std::marker::PhantomPinned, std::mem::Discriminant<Option<u8>>);
assert_deep_clone!(ops::Range<u8>, ops::RangeFrom<u8>, ops::RangeFull, ops::RangeInclusive<u8>, ops::RangeTo<u8>);
assert_deep_clone!(ops::RangeToInclusive<u8>, ops::Bound<String>, ops::ControlFlow<String, u8>);
assert_deep_clone!(Pin<Box<u8>>, Box<[Rc<u8>]>, Box<str>, std::cell::OnceCell<u8>, std::sync::OnceLock<u8>);
assert_deep_clone!(std::net::SocketAddrV4, std::net::SocketAddrV6, std::str::Utf8Chunk<'static>);

// Iterators.
assert_deep_clone!(std::vec::IntoIter<Rc<u8>>, std::array::IntoIter<u8, 3>, std::slice::Iter<'static, u8>);
assert_deep_clone!(vec_deque::IntoIter<u8>, linked_list::IntoIter<u8>, binary_heap::IntoIter<u8>);
assert_deep_clone!(std::option::IntoIter<u8>, std::result::IntoIter<u8>);
assert_deep_clone!(std::iter::Once<u8>, std::iter::Repeat<u8>, std::iter::RepeatN<u8>, std::iter::Empty<Rc<u8>>);
assert_deep_clone!(std::str::Chars<'static>, std::str::CharIndices<'static>, std::str::Bytes<'static>);
assert_deep_clone!(std::str::Lines<'static>, std::str::SplitWhitespace<'static>, std::str::EncodeUtf16<'static>);
assert_deep_clone!(std::str::SplitAsciiWhitespace<'static>, std::str::Utf8Chunks<'static>);
assert_deep_clone!(std::str::EscapeDebug<'static>, std::str::EscapeDefault<'static>, std::str::EscapeUnicode<'static>);
assert_deep_clone!(std::char::EscapeDebug, std::char::EscapeDefault, std::char::EscapeUnicode);
assert_deep_clone!(std::char::ToLowercase, std::char::ToUppercase, std::slice::EscapeAscii<'static>);

// Errors.
assert_deep_clone!(num::ParseIntError, num::ParseFloatError, num::TryFromIntError, std::str::ParseBoolError);
assert_deep_clone!(std::char::ParseCharError, std::char::TryFromCharError, std::char::CharTryFromError);
assert_deep_clone!(std::char::DecodeUtf16Error, std::str::Utf8Error, std::string::FromUtf8Error);
assert_deep_clone!(std::array::TryFromSliceError, std::alloc::LayoutError, TryReserveError);
assert_deep_clone!(std::time::TryFromFloatSecsError, std::time::SystemTimeError, std::net::AddrParseError);
assert_deep_clone!(std::ffi::FromBytesWithNulError, std::ffi::FromBytesUntilNulError, std::ffi::FromVecWithNulError);
assert_deep_clone!(std::ffi::IntoStringError, std::ffi::NulError, std::path::StripPrefixError);
assert_deep_clone!(std::thread::AccessError, std::sync::WaitTimeoutResult);

// Paths and descriptions.
assert_deep_clone!(std::path::Components<'static>, std::path::PrefixComponent<'static>, std::path::Prefix<'static>);
assert_deep_clone!(std::path::Ancestors<'static>, std::path::Iter<'static>);
assert_deep_clone!(std::fs::Metadata, std::fs::Permissions, std::fs::FileType, std::io::Sink);
