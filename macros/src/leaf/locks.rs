//! What stands in a type for `lock` and `cell`: the locks and cells, what is in them, and what is beside them.

use quote::ToTokens;
use syn::Type;

use super::{Args, Asked, Found, Letters, is_cell, named};
use crate::known_types::{LOCKS, Written, elements, is_named, resource_and_config};

/// The named parts of a type that `lock` or `cell` reaches, but for those of these `names`.
pub(crate) fn beside<'t>(ty: &'t Type, names: &[&str], letters: &Letters) -> Vec<&'t Type> {
    let is_weak = |ty: &Type| is_named(ty, &["Weak"]);
    let found = Found::all(ty).into_iter().filter(|found| {
        let is_reached = found.around.key.is_none() && !found.around.pointer.is_some_and(is_weak);
        let is_asked = named(found.ty, letters).is_some_and(|args| args != Args::Bound);
        is_reached && is_asked && !is_named(found.ty, names)
    });
    found.map(|found| found.ty).collect()
}

/// The types of these `names` in a type, and not those in another of them: `Mutex<Row>` in `Arc<Mutex<Row>>`.
pub(crate) fn of_names<'t>(ty: &'t Type, names: &[&str]) -> Vec<&'t Type> {
    fn search<'t>(ty: &'t Type, names: &[&str], found: &mut Vec<&'t Type>) {
        let parts = match (elements(ty), Written::of(ty)) {
            // Neither `lock` nor `cell` reaches what is in one.
            (Some(_), _) if matches!(ty, Type::Slice(_)) => return,
            (Some(elements), _) => elements,
            (None, Some(written)) if written.is_one_of(names) => return found.push(ty),
            (None, Some(written)) => written.args,
            (None, None) => return,
        };
        parts.into_iter().for_each(|part| search(part, names, found));
    }
    let mut found = Vec::new();
    if !names.is_empty() {
        search(ty, names, &mut found);
    }
    found
}

/// The `Condvar` in `(Mutex<bool>, Condvar)`.
///
/// Of it, the texts of the lock and of the `Condvar` would be two errors, and `lock` does not help. So it is asked about in the way
/// of a trait object, and the lock is not.
pub(super) fn signal_beside_a_lock<'t>(found: &[Found<'t>]) -> Option<Found<'t>> {
    let is_lock = |found: &Found<'_>| is_named(found.ty, LOCKS);
    found.iter().find(|found| is_named(found.ty, &["Condvar"])).filter(|_| found.iter().any(is_lock)).copied()
}

/// `Mutex<Live<R, C>>`: of it, `lock` would not make data.
pub(super) fn is_around_a_live(ty: &Type) -> bool {
    let live = within_lock(ty, &["Live"]).filter(|_| is_named(ty, LOCKS));
    live.is_some_and(|live| resource_and_config(live).is_some())
}

/// The only part of what a lock holds that may be no data, if its name may be that of a type with resources.
pub(super) fn content(lock: &Type, letters: &Letters) -> Option<Asked> {
    let written = Written::of(lock).filter(|written| written.is_one_of(LOCKS))?;
    let [Found { ty, around }] = Found::all(written.args.last()?)[..] else { return None };
    let is_asked = around.key.is_none() && around.pointer.is_none() && !is_named(ty, LOCKS) && !is_cell(ty);
    (is_asked && named(ty, letters) == Some(Args::Plain)).then(|| Asked {
        part: ty.to_token_stream(),
        whole: None,
        feature: None,
        args: Args::Plain,
        key: None,
        lock: Some(lock.to_token_stream()),
    })
}

/// A type of one of these names that stands in a lock. (`#[deep_clone(lock)]` alone does not reach a second lock there.)
pub(crate) fn within_lock<'t>(ty: &'t Type, names: &[&str]) -> Option<&'t Type> {
    within(ty, LOCKS, names)
}

/// A type of one of `names` that stands in one of the `outer` names.
pub(crate) fn within<'t>(ty: &'t Type, outer: &[&str], names: &[&str]) -> Option<&'t Type> {
    let inside = of_names(ty, outer).into_iter().filter_map(Written::of).flat_map(|outer| outer.args);
    inside.flat_map(|arg| of_names(arg, names)).next()
}
