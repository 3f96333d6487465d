//! Iterators that are data: they own or borrow plain data. Adaptors over other iterators are refused, since what they
//! hold cannot be seen from outside.

use core::char::{EscapeDebug, EscapeDefault, EscapeUnicode, ToLowercase, ToUppercase};
use core::iter::{Empty, Once, Repeat, RepeatN};
use core::str::{Bytes, CharIndices, Chars, EncodeUtf16, Lines, SplitAsciiWhitespace, SplitWhitespace, Utf8Chunks};

use crate::DeepClone;

plain!(EscapeDebug, EscapeDefault, EscapeUnicode, ToLowercase, ToUppercase, core::ascii::EscapeDefault);
plain!(
    Bytes<'_>,
    CharIndices<'_>,
    Chars<'_>,
    EncodeUtf16<'_>,
    Lines<'_>,
    SplitAsciiWhitespace<'_>,
    SplitWhitespace<'_>,
    Utf8Chunks<'_>
);
plain!(
    core::str::EscapeDebug<'_>,
    core::str::EscapeDefault<'_>,
    core::str::EscapeUnicode<'_>,
    core::slice::EscapeAscii<'_>
);
plain!({T} Empty<T>, {T: Copy + DeepClone} Once<T>, {T: Copy + DeepClone} Repeat<T>, {T: Copy + DeepClone} RepeatN<T>);
plain!({T: Copy + DeepClone} core::slice::Iter<'_, T>, {T: Copy + DeepClone} core::option::IntoIter<T>);
plain!({T: Copy + DeepClone} core::result::IntoIter<T>, {T: Copy + DeepClone, const N: usize} core::array::IntoIter<T, N>);
