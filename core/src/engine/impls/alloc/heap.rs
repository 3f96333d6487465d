//! `BinaryHeap`: its vector is cloned in place, and put in order again, because the order of keys may depend on an
//! address.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::mem::take;

use crate::engine::Dispatch;
use crate::engine::impls::keyed::{Keyed, keyed};
use crate::engine::impls::lift::{clone_from_or, dispatch_through, lift};
use crate::{Cloner, DeepClone};

keyed!([T] {} [T: DeepClone + Ord] BinaryHeap<T>, assign);

impl<T: Ord> Keyed for BinaryHeap<T> {
    type Key = T;
    type Value = ();

    #[inline]
    fn fresh(&self, _: usize) -> Self {
        Self::new()
    }
    #[inline]
    fn size(&self) -> usize {
        self.len()
    }
    #[inline]
    fn entries(&self) -> impl Iterator<Item = (&T, &())> {
        self.iter().map(|value| (value, &()))
    }
    #[inline]
    fn filled(&self, entries: impl Iterator<Item = (T, ())>) -> Self {
        let values: Vec<T> = entries.map(|(value, ())| value).collect();
        values.into()
    }
    fn arranged(&self, entries: Vec<(T, ())>) -> (Self, Vec<u32>) {
        let entries: Vec<Numbered<T>> =
            (0..).zip(entries).map(|(number, (value, ()))| Numbered(value, number)).collect();
        let (mut values, mut order) = (Vec::with_capacity(entries.len()), Vec::with_capacity(entries.len()));
        for Numbered(value, number) in BinaryHeap::from(entries).into_vec() {
            values.push(value);
            order.push(number);
        }
        // The values form a heap already, so none is moved.
        (values.into(), order)
    }
}

/// A value with its index before it was ordered. Only the value counts for the order.
struct Numbered<T>(T, u32);

impl<T: Ord> Ord for Numbered<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T: Ord> PartialOrd for Numbered<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Eq for Numbered<T> {}

impl<T: Ord> PartialEq for Numbered<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

fn assign<T: DeepClone + Ord>(target: &mut BinaryHeap<T>, source: &BinaryHeap<T>, cloner: &mut Cloner) {
    clone_from_or::<_, T>(target, source, |target, source| {
        let mut values = take(target).into_vec();
        values.truncate(source.len());
        let mut sources = source.iter();
        for (target, source) in values.iter_mut().zip(&mut sources) {
            target.deep_clone_from_in(source, cloner);
        }
        values.extend(sources.map(|value| value.deep_clone_in(cloner)));
        *target = values.into();
    });
}
