//! `LinkedList`.

use alloc::collections::LinkedList;

use crate::engine::Dispatch;
use crate::engine::depth::grown_unless_plain;
use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

impl<T: DeepClone> DeepClone for LinkedList<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| {
            grown_unless_plain::<T, _>(|| this.iter().map(|value| value.deep_clone_in(cloner)).collect())
        })
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        while self.len() > source.len() {
            self.pop_back();
        }
        grown_unless_plain::<T, _>(|| {
            let mut values = source.iter();
            for (target, source) in self.iter_mut().zip(&mut values) {
                target.deep_clone_from_in(source, cloner);
            }
            self.extend(values.map(|value| value.deep_clone_in(cloner)));
        });
    }
    items!(T);
    dispatch_through!(T);
}
lift!([T] LinkedList<T>);
