//! Vectors and strings of a fixed capacity.

use arrayvec07::{ArrayString, ArrayVec};

use crate::engine::Dispatch;
use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::{Cloner, DeepClone};

plain!({const N: usize} ArrayString<N>);

impl<T: DeepClone, const N: usize> DeepClone for ArrayVec<T, N> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| this.iter().map(|value| value.deep_clone_in(cloner)).collect())
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    short_vector!(T);
    dispatch_through!(T);
}
lift!([T] {const N: usize} ArrayVec<T, N>);
