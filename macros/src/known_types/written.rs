//! How a type is written: what its name says by the table, and what is in it.

use syn::{GenericArgument, PathArguments, Type, TypePath};

use super::{Content, Known, LOCKS, TYPES, UNKNOWN};

/// A type that is written as a path: what its name says, and its type arguments.
pub(crate) struct Written<'t> {
    /// What is known of it.
    pub(crate) known: &'static Known,
    /// The last segment, whether it is known or not.
    pub(crate) name: String,
    /// The types between the angle brackets of the last segment.
    pub(crate) args: Vec<&'t Type>,
}

impl<'t> Written<'t> {
    /// `None` for a type that is not written as a path.
    pub(crate) fn of(ty: &'t Type) -> Option<Self> {
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last()?;
        let args = match &last.arguments {
            PathArguments::AngleBracketed(args) => {
                let args = args.args.iter().filter_map(|arg| match arg {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                });
                args.collect()
            }
            _ => Vec::new(),
        };
        // Compared as text: an `Ident` makes a text of itself for each comparison.
        let name = last.ident.to_string();
        let is_meant = |known: &&Known| name == known.name && known.has_arguments() != args.is_empty();
        let known = TYPES.iter().find(is_meant).unwrap_or(&UNKNOWN);
        Some(Self { known, name, args })
    }

    /// Whether it has one of these names.
    pub(crate) fn is_one_of(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str())
    }
}

/// Whether a type is written as a path with one of these names.
pub(crate) fn is_named(ty: &Type, names: &[&str]) -> bool {
    Written::of(ty).is_some_and(|written| written.is_one_of(names))
}

/// The types that one without a name is made of: the elements of an array, a slice or a tuple, and what is in parentheses.
/// `None` for others.
pub(crate) fn elements(ty: &Type) -> Option<Vec<&Type>> {
    Some(match ty {
        Type::Array(array) => vec![&array.elem],
        Type::Slice(slice) => vec![&slice.elem],
        Type::Paren(paren) => vec![&paren.elem],
        Type::Group(group) => vec![&group.elem],
        Type::Tuple(tuple) => tuple.elems.iter().collect(),
        _ => return None,
    })
}

/// Whether a type is written as `PhantomData<..>`.
pub(crate) fn is_phantom(ty: &Type) -> bool {
    Written::of(ty).is_some_and(|written| written.known.content == Content::Nothing)
}

/// The resource and the config of a type that is written as `Live<R, C>`.
pub(crate) fn resource_and_config(ty: &Type) -> Option<[&Type; 2]> {
    arguments_of_live(ty)?.try_into().ok()
}

/// The arguments of a type that is written as a `Live`.
pub(crate) fn arguments_of_live(ty: &Type) -> Option<Vec<&Type>> {
    Some(Written::of(ty).filter(|written| written.name == "Live")?.args)
}

/// Whether there is a `Cow<str>` or the like in it, without a lifetime. Where that is the one of std, rustc says so.
pub(crate) fn lacks_lifetime(ty: &Type) -> bool {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().any(lacks_lifetime);
    }
    let (Type::Path(path), Some(Written { name, args, .. })) = (ty, Written::of(ty)) else { return false };
    let is_borrowed = |ty: &Type| {
        matches!(ty, Type::Slice(_)) || Written::of(ty).is_some_and(|written| written.known.behind_reference)
    };
    let is_cow = name == "Cow" && args.first().is_some_and(|arg| is_borrowed(arg));
    is_cow && !has_any_lifetime(path) || args.into_iter().any(lacks_lifetime)
}

/// Whether a lifetime is among the arguments of a path, `'static` or another one.
fn has_any_lifetime(path: &TypePath) -> bool {
    let Some(PathArguments::AngleBracketed(args)) = path.path.segments.last().map(|segment| &segment.arguments) else {
        return false;
    };
    args.args.iter().any(|arg| matches!(arg, GenericArgument::Lifetime(_)))
}

/// Whether a value of type `ty` may hold one of the types of these names, or of a type that is not known.
pub(crate) fn may_hold(ty: &Type, names: &[&str]) -> bool {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().any(|element| may_hold(element, names));
    }
    let Some(written) = Written::of(ty).filter(|written| !written.is_one_of(names)) else { return true };
    // What is in no table may hold anything.
    let is_unknown = written.known.name.is_empty() && !written.is_one_of(LOCKS);
    is_unknown || written.args.into_iter().any(|arg| may_hold(arg, names))
}
