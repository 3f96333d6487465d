//! How a type is written: the table's entry for its name, and its arguments.

use std::ops::RangeInclusive;

use syn::{GenericArgument, Path, PathArguments, Type};

use super::{BUFFERS, Content, Known, LOCKS, UNKNOWN, find};
use crate::tokens;

/// A type that is written as a path.
pub(crate) struct Written<'t> {
    /// What the table says about its name.
    pub(crate) known: &'static Known,
    /// The last segment, whether it is known or not.
    pub(crate) name: String,
    /// The types between the angle brackets of the last segment.
    pub(crate) args: Vec<&'t Type>,
}

impl<'t> Written<'t> {
    /// Reads a type. Returns `None` if it is not written as a path.
    pub(crate) fn of(ty: &'t Type) -> Option<Self> {
        let Type::Path(path) = ty else { return None };
        let segments = &path.path.segments;
        let last = segments.get(segments.len().checked_sub(1)?)?;
        let (mut args, mut takes_others) = (Vec::new(), false);
        if let PathArguments::AngleBracketed(given) = &last.arguments {
            for arg in &given.args {
                match arg {
                    GenericArgument::Type(ty) => args.push(ty),
                    // As `String<32>` and `Vec<u8, 32>` of `heapless`, and `Vec<'bump, u8>` of `bumpalo`.
                    GenericArgument::Const(_) | GenericArgument::Lifetime(_) => takes_others = true,
                    _ => {}
                }
            }
        }
        // Compared as a string: an `Ident` would make a string for each comparison.
        let name = tokens::text(&last.ident);
        let known = match find(&name) {
            Some(known) if known.fits(args.len(), takes_others) => known,
            _ => &UNKNOWN,
        };
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

/// Whether a type is written as a buffer around a stream of which a handle can be cloned: `BufReader<File>`.
pub(crate) fn is_buffered_stream(ty: &Type) -> bool {
    let is_stream = |ty: &&Type| is_named(ty, &["File", "TcpStream", "UnixStream"]);
    Written::of(ty).is_some_and(|buffer| buffer.is_one_of(BUFFERS) && buffer.args.iter().all(is_stream))
}

/// Returns the parts of a type without a name: the elements of an array, a slice or a tuple, or the type in
/// parentheses. Returns `None` for other types.
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

/// Returns the resource and the config of a type that is written as `Live<R, C>`.
pub(crate) fn resource_and_config(ty: &Type) -> Option<[&Type; 2]> {
    arguments_of_live(ty)?.try_into().ok()
}

/// Returns the arguments of a type that is written as a `Live`.
pub(crate) fn arguments_of_live(ty: &Type) -> Option<Vec<&Type>> {
    Some(Written::of(ty).filter(|written| written.name == "Live")?.args)
}

/// Whether a type contains a `Cow<str>` without its lifetime, a `Vec` without arguments or with three, or the like. If
/// these are the types of std, rustc reports it. `own`: the item that the type stands in, and how many arguments it
/// takes.
pub(crate) fn is_miscounted(ty: &Type, own: Option<(&str, &RangeInclusive<usize>)>) -> bool {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().any(|element| is_miscounted(element, own));
    }
    let (Type::Path(path), Some(Written { name, args, .. })) = (ty, Written::of(ty)) else { return false };
    let is_borrowed = |ty: &Type| {
        matches!(ty, Type::Slice(_)) || Written::of(ty).is_some_and(|written| written.known.behind_reference)
    };
    let is_cow = name == "Cow" && args.first().is_some_and(|arg| is_borrowed(arg));
    let lacks_lifetime = is_cow && !has_argument(&path.path, |arg| matches!(arg, GenericArgument::Lifetime(_)));
    let is_wrong = match own.filter(|(own, _)| *own == name && path.path.segments.len() == 1) {
        Some((_, takes)) => !takes.contains(&count(&path.path, |arg| !matches!(arg, GenericArgument::Lifetime(_)))),
        // A constant is an argument of a type of another crate, as in `BTreeMap<[u8; 2], 8>`.
        None => {
            is_standard(&path.path)
                && !arguments(&name).contains(&args.len())
                && !has_argument(&path.path, |arg| !matches!(arg, GenericArgument::Type(_)))
        }
    };
    is_wrong || lacks_lifetime || args.into_iter().any(|arg| is_miscounted(arg, own))
}

/// Whether a path may be that of a standard type: `Vec<..>` or `std::vec::Vec<..>`, with arguments on the last segment
/// only.
pub(crate) fn is_standard(path: &Path) -> bool {
    if path.segments.len() == 1 {
        return path.leading_colon.is_none();
    }
    let home = path.segments.first();
    let mut outer = path.segments.iter().rev().skip(1);
    home.is_some_and(|home| ["std", "alloc", "core"].iter().any(|name| home.ident == name))
        && outer.all(|segment| matches!(segment.arguments, PathArguments::None))
}

/// Returns how many arguments a type of std takes, with an allocator. Only for names that hardly any other type has.
fn arguments(name: &str) -> RangeInclusive<usize> {
    match name {
        "Option" => 1..=1,
        "Arc" | "Rc" | "Vec" | "VecDeque" => 1..=2,
        "BTreeSet" | "HashSet" => 1..=3,
        "BTreeMap" | "HashMap" => 2..=4,
        _ => 0..=usize::MAX,
    }
}

/// Whether any argument of a path's last segment is such a one.
fn has_argument(path: &Path, is_one: impl Fn(&GenericArgument) -> bool) -> bool {
    count(path, is_one) > 0
}

/// Returns how many arguments of a path's last segment are such ones.
fn count(path: &Path, is_one: impl Fn(&GenericArgument) -> bool) -> usize {
    match path.segments.last().map(|segment| &segment.arguments) {
        Some(PathArguments::AngleBracketed(given)) => given.args.iter().filter(|arg| is_one(arg)).count(),
        _ => 0,
    }
}

/// Whether a value of type `ty` may hold a type with one of these names. Types that are not in the table may hold
/// anything.
pub(crate) fn may_hold(ty: &Type, names: &[&str]) -> bool {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().any(|element| may_hold(element, names));
    }
    let Some(written) = Written::of(ty).filter(|written| !written.is_one_of(names)) else { return true };
    // These two the runtime takes beside a lock. The table lacks them, since users or other crates have types with
    // these names, but none of those is taken.
    let is_taken = match written.name.as_str() {
        "Duration" => written.args.is_empty(),
        "OnceCell" => !written.args.is_empty(),
        _ => false,
    };
    // Any other type that is in no table may hold anything.
    let is_unknown = written.known.name.is_empty() && !written.is_one_of(LOCKS) && !is_taken;
    is_unknown || written.args.into_iter().any(|arg| may_hold(arg, names))
}
