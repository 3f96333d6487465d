//! What stands in a type for `lock` and `cell`: the locks and cells, what is in them, and what is beside them.

use syn::Type;

use super::{Args, Found, Letters, last_name, named};
use crate::known_types::{LOCKS, Written, arguments_of_live};

/// The named parts of a type that `lock` or `cell` reaches, but for those of these `names`.
pub(crate) fn beside<'t>(ty: &'t Type, names: &[&str], letters: &Letters) -> Vec<&'t Type> {
    let is_named = |ty: &Type| match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name)),
        _ => false,
    };
    let is_weak = |ty: &Type| Written::of(ty).is_some_and(|written| written.known.name == "Weak");
    let found = Found::all(ty).into_iter().filter(|found| {
        let is_reached = found.around.key.is_none() && !found.around.pointer.is_some_and(is_weak);
        is_reached && named(found.ty, letters).is_some_and(|args| args != Args::Bound) && !is_named(found.ty)
    });
    found.map(|found| found.ty).collect()
}

/// The types of these `names` in a type, and not those in another of them: `Mutex<Row>` in `Arc<Mutex<Row>>`.
pub(crate) fn of_names<'t>(ty: &'t Type, names: &[&str]) -> Vec<&'t Type> {
    fn search<'t>(ty: &'t Type, names: &[&str], found: &mut Vec<&'t Type>) {
        match ty {
            Type::Array(array) => search(&array.elem, names, found),
            Type::Paren(paren) => search(&paren.elem, names, found),
            Type::Group(group) => search(&group.elem, names, found),
            Type::Tuple(tuple) => tuple.elems.iter().for_each(|elem| search(elem, names, found)),
            Type::Path(path) => {
                let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                if names.contains(&name.as_str()) {
                    return found.push(ty);
                }
                let args = Written::of(ty).map(|written| written.args);
                args.into_iter().flatten().for_each(|arg| search(arg, names, found));
            }
            _ => {}
        }
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
    let is_lock = |found: &Found<'_>| LOCKS.contains(&last_name(found.ty).as_str());
    found.iter().find(|found| last_name(found.ty) == "Condvar").filter(|_| found.iter().any(is_lock)).copied()
}

/// `Mutex<Live<R, C>>`: of it, `lock` would not make data.
pub(super) fn is_around_a_live(ty: &Type) -> bool {
    let live = within_lock(ty, &["Live"]).filter(|_| LOCKS.contains(&last_name(ty).as_str()));
    live.is_some_and(|live| arguments_of_live(live).is_some())
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
