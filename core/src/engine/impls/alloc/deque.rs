//! `VecDeque`: one run of memory in the copy, in the order of the elements.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use crate::engine::Dispatch;
use crate::engine::depth::grown_unless_plain;
use crate::engine::impls::lift::{clone_from_or, clone_or, dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

impl<T: DeepClone> DeepClone for VecDeque<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| {
            grown_unless_plain::<T, _>(|| {
                let (front, back) = this.as_slices();
                let mut values = Vec::with_capacity(this.len());
                values.extend(front.iter().map(|value| value.deep_clone_in(cloner)));
                values.extend(back.iter().map(|value| value.deep_clone_in(cloner)));
                values.into()
            })
        })
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        clone_from_or::<_, T>(self, source, |this, source| {
            this.truncate(source.len());
            let reused = this.len();
            grown_unless_plain::<T, _>(|| {
                for (target, source) in this.iter_mut().zip(source) {
                    target.deep_clone_from_in(source, cloner);
                }
                this.extend(source.range(reused..).map(|value| value.deep_clone_in(cloner)));
            });
        });
    }
    items!(T);
    dispatch_through!(T);
}
lift!([T] VecDeque<T>);
