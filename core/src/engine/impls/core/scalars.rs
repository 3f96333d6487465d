//! Numbers, `bool`, `char`, `()`, and what is made of nothing else.

use core::num::{FpCategory, IntErrorKind, NonZero};

plain!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64, bool, char, ());
plain!(NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>);
plain!(NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>);
plain!(FpCategory, IntErrorKind, core::cmp::Ordering, core::convert::Infallible);
