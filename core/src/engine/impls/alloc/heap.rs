//! `BinaryHeap`: its vector is cloned in place, and put in order again for the sake of keys whose order depends on an address.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::mem::take;

use crate::engine::Dispatch;
use crate::engine::impls::lift::{Step, clone_from_or, clone_or, lift};
use crate::{Cloner, DeepClone, Surveyor};

impl<T: DeepClone + Ord> DeepClone for BinaryHeap<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| {
            let values: Vec<T> = this.iter().map(|value| value.deep_clone_in(cloner)).collect();
            values.into()
        })
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        clone_from_or::<_, T>(self, source, |this, source| {
            let mut values = take(this).into_vec();
            values.truncate(source.len());
            let mut sources = source.iter();
            for (target, source) in values.iter_mut().zip(&mut sources) {
                target.deep_clone_from_in(source, cloner);
            }
            values.extend(sources.map(|value| value.deep_clone_in(cloner)));
            *this = values.into();
        });
    }
    items!(T);
    #[inline]
    fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        T::__dispatch(Step::<Self, (), D>::new(dispatch, false))
    }
}
lift!([T] BinaryHeap<T>);
