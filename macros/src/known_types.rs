//! One table of the standard library's types: what the derive knows of a type by its name.
//!
//! A name may mean another type than the standard one. So nothing here decides what is copied and how: that is left to
//! the traits. It decides which bounds are written, what is worth a survey, and what an error says.

mod names;

use syn::{GenericArgument, PathArguments, Type, TypePath};

pub(crate) use self::names::{FEATURES, ITERATORS, LIVE, LOCKS, OF_STD, REFUSED, has_end, is_handle, is_live};

/// What the derive knows of a type.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// The last segment of its path.
    pub(crate) name: &'static str,
    /// Whether it can hold a shared pointer.
    pub(crate) content: Content,
    /// A reference in its arguments is as much part of the data as in the field itself.
    pub(crate) looked_through: bool,
    /// A shared pointer: `Rc`, `Arc`, `Weak`.
    pub(crate) shares: bool,
    /// Its pointee may be unsized; each such pointee has an impl of its own.
    pub(crate) points: bool,
    /// What rebuilding it asks of its first argument.
    pub(crate) key: Option<KeyOf>,
    /// Which argument is the hasher.
    pub(crate) hasher: Option<usize>,
    /// Its impl needs more than that its arguments can be deep-cloned, so the bound is on the whole type.
    pub(crate) whole: Option<Whole>,
    /// The pointee of a reference that is data: `&str`.
    pub(crate) behind_reference: bool,
    /// Whether the runtime knows it without its feature `std`.
    pub(crate) without_std: bool,
}

/// What a value of a type consists of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// One of the language's own scalars.
    Scalar,
    /// Plain data without a parameter.
    Plain,
    /// Plain data if its arguments are.
    OfArguments,
    /// It may hold a shared pointer.
    Other,
    /// Nothing: `PhantomData`.
    Nothing,
}

/// The bounds of a map or a set on its keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyOf {
    /// `Eq + Hash`.
    Hashed,
    /// `Ord`.
    Ordered,
}

/// Where a bound on the whole type is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole {
    /// Where an argument is a parameter: `Cell<T>`.
    OfParameter,
    /// Where an argument mentions a parameter: `Cow<'_, [T]>`.
    OfMention,
}

impl Known {
    const fn new(name: &'static str, content: Content) -> Self {
        Self {
            name,
            content,
            looked_through: false,
            shares: false,
            points: false,
            key: None,
            hasher: None,
            whole: None,
            behind_reference: false,
            without_std: true,
        }
    }

    const fn of_std(self) -> Self {
        Self { without_std: false, ..self }
    }

    /// Whether the runtime knows it.
    pub(crate) fn is_there(&self) -> bool {
        self.without_std || cfg!(feature = "std")
    }

    const fn scalar(name: &'static str) -> Self {
        Self::new(name, Content::Scalar)
    }

    const fn plain(name: &'static str) -> Self {
        Self::new(name, Content::Plain)
    }

    const fn container(name: &'static str) -> Self {
        Self { looked_through: true, ..Self::new(name, Content::OfArguments) }
    }

    const fn hashed(name: &'static str, content: Content, hasher: usize) -> Self {
        let looked_through = matches!(content, Content::OfArguments);
        Self { looked_through, key: Some(KeyOf::Hashed), hasher: Some(hasher), ..Self::new(name, content) }
    }

    const fn ordered(name: &'static str) -> Self {
        Self { key: Some(KeyOf::Ordered), ..Self::container(name) }
    }

    const fn shared(name: &'static str) -> Self {
        Self { shares: true, points: true, ..Self::new(name, Content::Other) }
    }

    const fn unsized_(name: &'static str) -> Self {
        Self { behind_reference: true, ..Self::new(name, Content::Other) }
    }
}

/// All that is known.
pub(crate) const TYPES: &[Known] = &[
    Known::scalar("u8"),
    Known::scalar("u16"),
    Known::scalar("u32"),
    Known::scalar("u64"),
    Known::scalar("u128"),
    Known::scalar("usize"),
    Known::scalar("i8"),
    Known::scalar("i16"),
    Known::scalar("i32"),
    Known::scalar("i64"),
    Known::scalar("i128"),
    Known::scalar("isize"),
    Known::scalar("f32"),
    Known::scalar("f64"),
    Known::scalar("bool"),
    Known::scalar("char"),
    Known::plain("String"),
    Known::plain("PathBuf").of_std(),
    Known::plain("OsString").of_std(),
    Known::plain("CString"),
    Known::plain("Duration"),
    Known::container("Option"),
    Known::container("Vec"),
    Known::container("VecDeque"),
    Known::container("LinkedList"),
    Known { looked_through: true, ..Known::new("Result", Content::Other) },
    Known { points: true, ..Known::container("Box") },
    Known::hashed("HashMap", Content::OfArguments, 2).of_std(),
    Known::hashed("HashSet", Content::OfArguments, 1).of_std(),
    Known::hashed("IndexMap", Content::Other, 2),
    Known::hashed("IndexSet", Content::Other, 1),
    Known::ordered("BTreeMap"),
    Known::ordered("BTreeSet"),
    Known::ordered("BinaryHeap"),
    Known { looked_through: true, ..Known::shared("Rc") },
    Known { looked_through: true, ..Known::shared("Arc") },
    Known::shared("Weak"),
    Known { looked_through: true, ..Known::new("Pin", Content::Other) },
    Known { looked_through: true, ..Known::new("RefCell", Content::Other) },
    // Not `OnceCell`: more than one crate has a type of this name.
    Known { looked_through: true, ..Known::new("OnceLock", Content::Other) }.of_std(),
    Known { looked_through: true, whole: Some(Whole::OfParameter), ..Known::new("Cell", Content::Other) },
    Known { whole: Some(Whole::OfMention), ..Known::new("Cow", Content::Other) },
    Known::new("PhantomData", Content::Nothing),
    Known::unsized_("str"),
    Known::unsized_("CStr"),
    Known::unsized_("OsStr"),
    Known::unsized_("Path"),
];

/// Any other type.
const UNKNOWN: Known = Known::new("", Content::Other);

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
        let known = TYPES.iter().find(|known| name == known.name).unwrap_or(&UNKNOWN);
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

/// Whether this is the name of one of the language's own scalars.
pub(crate) fn is_scalar(name: &str) -> bool {
    TYPES.iter().any(|known| known.content == Content::Scalar && known.name == name)
}

/// Whether this is the name of a scalar that is no key.
pub(crate) fn is_float(name: &str) -> bool {
    matches!(name, "f32" | "f64")
}

/// Whether a type is written as `PhantomData<..>`.
pub(crate) fn is_phantom(ty: &Type) -> bool {
    Written::of(ty).is_some_and(|written| written.known.content == Content::Nothing)
}

/// The resource and the config of a type that is written as `Live<R, C>`.
pub(crate) fn arguments_of_live(ty: &Type) -> Option<[&Type; 2]> {
    Written::of(ty).filter(|written| written.name == "Live")?.args.try_into().ok()
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
