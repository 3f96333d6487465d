//! What the impls for maps and sets of every kind share. A set is a map to `()` here.
//!
//! The order or the hash of a key may depend on an address, or the copy of a key may be another value on purpose (a
//! fresh number). So the entries of a copy may have another order than those of the source, and may not be found by the
//! keys of the source. If cells in them wait for the end of the operation, the order is noted when the copy is made:
//!
//! ```text
//! source          a -> 1    b -> 2    c -> 3
//! copy            c'-> 3'   a'-> 1'   b'-> 2'      order [2, 0, 1]
//! ```

use alloc::{rc::Rc, vec::Vec};

use super::lift::{clone_or, equal_is_copy};
use crate::{
    CloneError, Cloner, DeepClone, Surveyor,
    engine::{
        LEVELS,
        depth::{grown, grown_unless_plain},
        surveyor::address,
    },
};

/// Which entry of the source each entry of the copy belongs to.
pub(crate) type Order = Rc<[u32]>;

/// A map or set.
pub(crate) trait Keyed: Sized {
    type Key;
    type Value;

    /// Makes an empty one of the same kind, with the same hasher.
    fn fresh(&self, room: usize) -> Self;
    fn size(&self) -> usize;
    fn entries(&self) -> impl Iterator<Item = (&Self::Key, &Self::Value)>;
    /// Makes one of the same kind with these entries.
    fn filled(&self, entries: impl Iterator<Item = (Self::Key, Self::Value)>) -> Self;
    /// `filled`. Also returns, for each entry in the order of `Self::entries`, its index in `entries`. If two keys are
    /// equal, these are any indices.
    fn arranged(&self, entries: Vec<(Self::Key, Self::Value)>) -> (Self, Vec<u32>);
    /// Shows each entry beside the one of the equal key in `copy`. Only for keys whose copies are equal to them.
    fn pairs<'a>(&'a self, copy: &'a Self, mut show: impl FnMut(Entry<'a, Self>, Entry<'a, Self>)) {
        for (entry, copy) in self.entries().zip(copy.entries()) {
            show(entry, copy);
        }
    }
}

/// A key and its value.
pub(crate) type Entry<'a, M> = (&'a <M as Keyed>::Key, &'a <M as Keyed>::Value);

/// `deep_clone_in` of a map.
#[inline]
pub(crate) fn clone_keyed<M: DeepClone + Keyed<Key: DeepClone, Value: DeepClone>>(
    source: &M,
    cloner: &mut Cloner,
) -> M {
    clone_or(source, |source| {
        grown_unless_plain::<M, _>(|| {
            clone_entries(source, cloner, |(key, value), cloner| {
                (key.deep_clone_in(cloner), value.deep_clone_in(cloner))
            })
        })
    })
}

/// Makes a copy of `source`, with entries made by `clone`.
#[inline]
pub(crate) fn clone_entries<M: Keyed<Key: DeepClone>>(
    source: &M,
    cloner: &mut Cloner,
    mut clone: impl FnMut(Entry<'_, M>, &mut Cloner) -> (M::Key, M::Value),
) -> M {
    if equal_is_copy::<M::Key>() {
        return source.filled(source.entries().map(|entry| clone(entry, cloner)));
    }
    if !cloner.may_wait() {
        let copy = source.filled(source.entries().map(|entry| clone(entry, cloner)));
        check_entries::<M>(source.size(), copy.size(), cloner);
        return copy;
    }
    let waiting = cloner.waiting();
    let entries: Vec<_> = source.entries().map(|entry| clone(entry, cloner)).collect();
    if cloner.waiting() == waiting {
        let copy = source.filled(entries.into_iter());
        check_entries::<M>(source.size(), copy.size(), cloner);
        return copy;
    }
    let (copy, order) = source.arranged(entries);
    check_entries::<M>(source.size(), copy.size(), cloner);
    cloner.graph().orders.insert(address(source), order.into());
    copy
}

/// Ends the operation if two keys became equal in the copy of an `M`: if the copy does not have as many entries as the
/// original.
///
/// The lost entry would be a difference, and it would be dropped while the clone is made.
#[inline]
pub(crate) fn check_entries<M>(original: usize, copy: usize, cloner: &Cloner) {
    if original != copy {
        cloner.abort(CloneError::equal_keys::<M>());
    }
}

/// `survey_in` of a map.
#[inline]
pub(crate) fn survey_keyed<M: DeepClone + Keyed<Key: DeepClone, Value: DeepClone>>(
    source: &M,
    copy: &M,
    surveyor: &mut Surveyor<'_>,
) {
    surveyor.deferrable(source, |surveyor| {
        if !M::__freshtwin_plain(LEVELS) {
            survey_entries(source, copy, surveyor, |(key, value), (key_copy, value_copy), surveyor| {
                key.__freshtwin_survey_part(key_copy, surveyor);
                value.__freshtwin_survey_part(value_copy, surveyor);
            });
        }
    });
}

/// Shows each entry of `source` beside its copy.
pub(crate) fn survey_entries<'a, M: Keyed<Key: DeepClone>>(
    source: &'a M,
    copy: &'a M,
    surveyor: &mut Surveyor<'_>,
    mut show: impl FnMut(Entry<'a, M>, Entry<'a, M>, &mut Surveyor<'_>),
) {
    if !surveyor.is_patching() {
        return surveyor.list(source.size(), source.entries(), |entry, surveyor| show(entry, entry, surveyor));
    }
    if equal_is_copy::<M::Key>() {
        return grown(|| source.pairs(copy, |entry, copy| show(entry, copy, surveyor)));
    }
    // If no order was noted, nothing in the entries waits.
    let Some(order) = surveyor.graph().orders.get(&address(source)).cloned() else { return };
    let entries: Vec<_> = source.entries().collect();
    grown(|| {
        for (index, copy) in order.iter().zip(copy.entries()) {
            if let Some(entry) = entries.get(*index as usize) {
                show(*entry, copy, surveyor);
            }
        }
    });
}

/// `deep_clone_from_in` of a map. `update` does it, unless cells in the map may have to wait.
#[inline]
pub(crate) fn assign_keyed<M: DeepClone + Keyed<Key: DeepClone>>(
    target: &mut M,
    source: &M,
    cloner: &mut Cloner,
    update: impl FnOnce(&mut M, &M, &mut Cloner),
) {
    if equal_is_copy::<M::Key>() {
        return grown_unless_plain::<M, _>(|| update(target, source, cloner));
    }
    if cloner.may_wait() {
        *target = source.deep_clone_in(cloner);
        return;
    }
    grown(|| update(target, source, cloner));
    check_entries::<M>(source.size(), target.size(), cloner);
}

/// The impl of `DeepClone` for a map or set that is [`Keyed`], by its type and the function that updates a target.
macro_rules! keyed {
    ([$($asked:ident)*] {$($hasher:tt)*} [$($bounds:tt)*] $ty:ty, $update:expr) => {
        impl<$($asked,)* $($hasher)*> $crate::DeepClone for $ty
        where
            $($bounds)*
        {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut $crate::Cloner) -> Self {
                begin!(self, cloner);
                $crate::engine::impls::keyed::clone_keyed(self, cloner)
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut $crate::Cloner) {
                begin!(self, source, cloner);
                $crate::engine::impls::keyed::assign_keyed(self, source, cloner, $update);
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut $crate::Surveyor<'_>) {
                $crate::engine::impls::keyed::survey_keyed(self, copy, surveyor);
            }
            #[inline]
            fn __freshtwin_shows() -> $crate::engine::Shows {
                $crate::engine::Shows::Whole
            }
            waits_whole!(|original| $crate::engine::impls::keyed::Keyed::fresh(original, 0));
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                levels > 0 $(&& <$asked as $crate::DeepClone>::__freshtwin_plain(levels - 1))*
            }
            keyed!(@dispatch $($asked)*);
        }
        lift!([$($asked)*] {$($hasher)*} $ty);
    };
    (@dispatch $first:ident $($rest:ident)*) => {
        dispatch_through!($first);
    };
}

pub(super) use keyed;
