//! Text, and the errors and iterators of the alloc crate.

use alloc::collections::{TryReserveError, binary_heap, linked_list, vec_deque};
use alloc::ffi::{CString, FromVecWithNulError, IntoStringError, NulError};
use alloc::string::{FromUtf8Error, String};

use crate::DeepClone;

plain!(String, CString);
plain!(FromUtf8Error, FromVecWithNulError, IntoStringError, NulError, TryReserveError);
plain!({T: Copy + DeepClone} binary_heap::IntoIter<T>, {T: Copy + DeepClone} linked_list::IntoIter<T>);
plain!({T: Copy + DeepClone} vec_deque::IntoIter<T>);
