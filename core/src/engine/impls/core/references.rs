//! The references that are data: they point to immutable plain data.
//!
//! `Copy` is what keeps cells and `Rc`s out of slices: neither they nor anything that holds one is `Copy`.

use core::ffi::CStr;

use crate::DeepClone;

plain!(&str, &CStr, {T: Copy + DeepClone} &[T]);
