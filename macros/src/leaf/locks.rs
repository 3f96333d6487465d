//! What `lock` and `cell` find in a type: the locks and cells, their contents, and the types beside them.

use quote::ToTokens;
use syn::Type;

use super::{Args, Asked, Found, Hint, ParamNames, is_cell, named};
use crate::known_types::{LOCKS, Written, elements, is_live, is_named, resource_and_config};

/// Returns the named parts of a type that `lock` or `cell` reaches, except those with one of these `names`.
pub(crate) fn beside<'t>(ty: &'t Type, names: &[&str], param_names: &ParamNames) -> Vec<&'t Type> {
    let is_weak = |ty: &Type| is_named(ty, &["Weak"]);
    let found = Found::all(ty).into_iter().filter(|found| {
        let is_reached = found.around.key.is_none() && !found.around.pointer.is_some_and(is_weak);
        let is_asked = named(found.ty, param_names).is_some_and(|args| args != Args::Bound);
        is_reached && is_asked && !is_named(found.ty, names)
    });
    found.map(|found| found.ty).collect()
}

/// Returns the outermost types with one of these `names` in a type: the `Mutex<Row>` in `Arc<Mutex<Row>>`.
pub(crate) fn of_names<'t>(ty: &'t Type, names: &[&str]) -> Vec<&'t Type> {
    fn search<'t>(ty: &'t Type, names: &[&str], found: &mut Vec<&'t Type>) {
        let parts = match (elements(ty), Written::of(ty)) {
            // Neither `lock` nor `cell` reaches into a slice.
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

/// Returns the `Condvar` in `(Mutex<bool>, Condvar)`.
///
/// The texts for the lock and for the `Condvar` would be two errors, and `lock` does not help here. So the question is
/// about the `Condvar` alone, with a trait of its own as for a trait object.
pub(super) fn signal_beside_a_lock<'t>(found: &[Found<'t>]) -> Option<Found<'t>> {
    let is_lock = |found: &Found<'_>| is_named(found.ty, LOCKS);
    found.iter().find(|found| is_named(found.ty, &["Condvar"])).filter(|_| found.iter().any(is_lock)).copied()
}

/// Whether a type is a `Mutex<Live<R, C>>`, which `lock` cannot turn into data.
pub(super) fn is_around_a_live(ty: &Type) -> bool {
    let live = within_lock(ty, &["Live"]).filter(|_| is_named(ty, LOCKS));
    live.is_some_and(|live| resource_and_config(live).is_some())
}

/// Returns the lock inside of a lock: `#[deep_clone(lock)]` would reach only the outer one. What may be live is opened
/// anew instead.
pub(super) fn in_a_lock(lock: &Type) -> Option<&Type> {
    let written = Written::of(lock).filter(|written| written.is_one_of(LOCKS))?;
    of_names(written.args.last()?, LOCKS).first().copied().filter(|lock| !is_live(lock))
}

/// Returns the question about the only part of a lock's content that may not be data, if it may be a type with
/// resources.
pub(super) fn content(lock: &Type, param_names: &ParamNames) -> Option<Asked> {
    let (Type::Path(path), written) = (lock, Written::of(lock).filter(|written| written.is_one_of(LOCKS))?) else {
        return None;
    };
    let [Found { ty, around }] = Found::all(written.args.last()?)[..] else { return None };
    let is_asked = around.key.is_none() && around.pointer.is_none() && !is_named(ty, LOCKS) && !is_cell(ty);
    (is_asked && named(ty, param_names) == Some(Args::Plain)).then(|| Asked {
        lock: Some((lock.to_token_stream(), Hint::of(&path.path, Args::Plain))),
        ..Asked::about(ty, Args::Plain)
    })
}

/// The trait object right in a lock. (The lock hides its type, as a `RefCell` does.)
pub(crate) fn object(lock: &Type) -> Option<&Type> {
    let written = Written::of(lock).filter(|written| written.is_one_of(LOCKS))?;
    written.args.last().copied().filter(|content| matches!(content, Type::TraitObject(_)))
}

/// Returns the first type with one of these names inside a lock. `#[deep_clone(lock)]` does not reach a lock or a cell
/// there.
pub(crate) fn within_lock<'t>(ty: &'t Type, names: &[&str]) -> Option<&'t Type> {
    within(ty, LOCKS, names)
}

/// Returns the first type with one of `names` inside a type with one of the `outer` names.
pub(crate) fn within<'t>(ty: &'t Type, outer: &[&str], names: &[&str]) -> Option<&'t Type> {
    let inside = of_names(ty, outer).into_iter().filter_map(Written::of).flat_map(|outer| outer.args);
    inside.flat_map(|arg| of_names(arg, names)).next()
}
