//! `Vec` and its iterator.

use alloc::vec::{IntoIter, Vec};

use crate::engine::content::Pointee;
use crate::engine::depth::grown_unless_plain;
use crate::engine::impls::lift::{clone_from_or, clone_or, clone_slice, dispatch_through, lift};
use crate::engine::{Dispatch, Lasting};
use crate::{Cloner, DeepClone, Surveyor};

impl<T: DeepClone> DeepClone for Vec<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        // Not by `collect`, which would be one more function on the stack for each level of a recursive type.
        clone_or(self, |this| {
            grown_unless_plain::<T, _>(|| {
                let mut copy = Self::with_capacity(this.len());
                for value in this {
                    copy.push(value.deep_clone_in(cloner));
                }
                copy
            })
        })
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        clone_from_or::<_, T>(self, source, |this, source| {
            this.truncate(source.len());
            let (reused, fresh) = source.split_at(this.len());
            grown_unless_plain::<T, _>(|| {
                for (target, source) in this.iter_mut().zip(reused) {
                    target.deep_clone_from_in(source, cloner);
                }
                this.extend(fresh.iter().map(|value| value.deep_clone_in(cloner)));
            });
        });
    }
    #[inline]
    fn __freshtwin_lasting() -> Option<Lasting<Self>> {
        Lasting::in_vec(T::__freshtwin_lasting())
    }
    items!(T);
    dispatch_through!(T);
}
lift!([T] Vec<T>);

/// Copies the elements that are left.
impl<T: DeepClone> DeepClone for IntoIter<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| clone_slice(this.as_slice(), cloner).into_iter())
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.as_slice().survey(copy.as_slice(), surveyor);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && T::__freshtwin_plain(levels - 1)
    }
    dispatch_through!(T);
}
lift!([T] IntoIter<T>);
