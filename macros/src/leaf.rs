//! The part of a field's type that may not be data, as far as its tokens show. An error points there, and names the
//! remedy for that part.
//!
//! In `Vec<(Row, u8, f64)>` the part is `Row`. rustc still checks the whole type: the part only decides where an error
//! points and what it says.

mod found;
mod hashers;
mod hint;
mod locks;
mod object;
mod param_names;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::Type;

use crate::known_types::{ITERATORS, KeyOf, LIVE, REFUSED, Written, is_float, is_handle, is_named};
use crate::look::Look;
use crate::tokens;

use found::{Around, Found, hasher};
use hint::Hint;
pub(crate) use locks::{beside, object as object_in_lock, of_names, within, within_lock};
pub(crate) use param_names::{ParamNames, is_letter};

/// The only part of a type that is not known to be data.
pub(crate) struct Leaf {
    /// The spans of its first and last token. `None` if it is the whole type.
    pub(crate) place: Option<(Span, Span)>,
    /// The part itself.
    pub(crate) part: TokenStream,
    /// The name of the runtime's trait whose text says what to do, if the part is a trait object or one of a few other
    /// types.
    pub(crate) object: Option<&'static str>,
}

impl Leaf {
    /// Returns the leaf of a type, or `None` if there are several such parts, or none.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        Self::only(ty, &Found::all(ty))
    }

    fn only(ty: &Type, found: &[Found<'_>]) -> Option<Self> {
        let [only] = found else { return None };
        Some(Self::at(ty, only))
    }

    /// Returns the trait object among several parts, if there is exactly one with a text of its own.
    fn object_among(ty: &Type, found: &[Found<'_>]) -> Option<Self> {
        let mut objects = found.iter().filter(|found| matches!(found.ty, Type::TraitObject(_)));
        let leaf = Self::at(ty, objects.next()?);
        (objects.next().is_none() && leaf.object.is_some()).then_some(leaf)
    }

    fn at(ty: &Type, &Found { ty: part, around }: &Found<'_>) -> Self {
        let tokens = part.to_token_stream();
        let place = (!core::ptr::eq(part, ty)).then(|| tokens::ends_of_first_bound(&tokens));
        // A key may lack more than `Clone`.
        if let Some(content) = by_clone(part).filter(|_| around.key.is_none()) {
            return Self { place, object: Some("ByCloneIsData"), part: content.to_token_stream() };
        }
        if let Some(object) = locks::object(part).filter(|_| around.key.is_none()) {
            let (tokens, name) = (object.to_token_stream(), object::trait_of(object, Around::default()));
            let name = name.map(|name| if name == "ShapeIsData" { "ShapeInLockIsData" } else { name });
            return Self { place: Some(tokens::ends_of_first_bound(&tokens)), object: name, part: tokens };
        }
        if let Some(lock) = locks::in_a_lock(part).filter(|_| around.key.is_none()) {
            let tokens = lock.to_token_stream();
            return Self { place: Some(tokens::ends(tokens.clone())), object: Some("LockInALockIsData"), part: tokens };
        }
        let object = object::trait_of(part, around);
        Self { place, object, part: tokens }
    }
}

/// A part of a type about which the generated code asks separately: see the runtime's `refused::kind`.
#[derive(Clone)]
pub(crate) struct Asked {
    /// The part itself.
    pub(crate) part: TokenStream,
    /// The same by tokens of another field, if the question names it so: see `Question::name_as_in_arguments`.
    pub(crate) named: Option<TokenStream>,
    /// The type that is data if the part is, unless that is the part itself.
    pub(crate) whole: Option<TokenStream>,
    /// What the name of its type shows.
    pub(crate) hint: Option<Hint>,
    /// What its arguments show.
    pub(crate) args: Args,
    /// What it needs in order to be a key, if it is part of one.
    pub(crate) key: Option<KeyOf>,
    /// The lock around it, and what the lock's name shows. `lock` does not help if the part is refused, as a type with
    /// resources is.
    pub(crate) lock: Option<(TokenStream, Option<Hint>)>,
    /// The question about the same part of another field, which is asked in place of this one.
    pub(crate) first: Option<Box<Asked>>,
}

impl Asked {
    /// A question about the part alone.
    pub(crate) fn about(part: impl ToTokens, args: Args) -> Self {
        let part = part.into_token_stream();
        Self { part, named: None, whole: None, hint: None, args, key: None, lock: None, first: None }
    }

    /// Whether one question about the part is enough for all fields with it. What to do about a float, or a type of
    /// another crate, each field says by itself.
    pub(crate) fn may_be_shared(&self) -> bool {
        self.args == Args::Object || !(self.is_foreign() || is_float(&self.part.to_string()))
    }

    /// Whether its name shows that it belongs to another crate that has no feature. Each field with such a type needs a
    /// strategy of its own.
    pub(crate) fn is_foreign(&self) -> bool {
        if let Some(hint) = self.hint {
            return matches!(hint, Hint::Kind(_));
        }
        let mut tokens = self.part.clone().into_iter().map(|token| token.to_string());
        match &*tokens.next().unwrap_or_default() {
            "crate" | "self" | "super" => false,
            name => tokens.next().is_some_and(|token| token != "<") || LIVE.iter().any(|end| name.ends_with(end)),
        }
    }
}

/// The questions about a field's type.
#[derive(Default)]
pub(crate) struct Doubts {
    /// The only part that may not be data.
    pub(crate) leaf: Option<Leaf>,
    /// The parts about which to ask. Each is a type of a crate with a feature, or a name whose arguments, if any, are
    /// plain or are such parts. For any other part, the error has to be about something inside it.
    pub(crate) asked: Vec<Asked>,
}

impl Doubts {
    /// Returns the questions about a field's type.
    pub(crate) fn of(ty: &Type, param_names: &ParamNames) -> Self {
        let mut found = Found::all(ty);
        let signal = locks::signal_beside_a_lock(&found).map(|signal| {
            found.retain(|found| !is_refused(found.ty) && !is_named(found.ty, &["Condvar"]));
            Leaf { object: Some("SignalBesideALockIsData"), ..Leaf::at(ty, &signal) }
        });
        let leaf = Leaf::only(ty, &found);
        let asked = found.iter().filter_map(|found| {
            let args = named(found.ty, param_names)?;
            // The error is about another part then.
            let is_alone = leaf.is_some() && found.around.key.is_none();
            let is_in_a_bound = args == Args::Bound && !is_alone && param_names.may_say(found.ty, found.around.key);
            let is_around_an_object = locks::object(found.ty).is_some() && found.around.key.is_none();
            let is_in_a_lock = leaf.as_ref().is_some_and(|leaf| leaf.object == Some("LockInALockIsData"));
            if is_in_a_bound || is_around_an_object || is_in_a_lock || locks::is_around_a_live(found.ty) {
                return None;
            }
            let hint = match found.ty {
                Type::Path(path) => Hint::of(&path.path, args),
                _ => None,
            };
            let is_around = args == Args::Unknown && !is_refused(found.ty);
            // If there are several parts, another one may be the reason why the whole type is not data.
            let whole = match &leaf {
                Some(leaf) if found.around.key.is_none() => leaf.place.and(Some(ty)),
                // The user's `bound` may be on the whole type instead.
                _ if matches!(args, Args::Bound | Args::OfBound) => Some(ty),
                _ => found.around.pointer,
            };
            let args = if is_around || args != Args::Unknown { args } else { Args::Plain };
            let whole = whole.map(ToTokens::to_token_stream);
            let asked = Asked { whole, hint, key: found.around.key, ..Asked::about(found.ty, args) };
            // The error about a `Cell` is that its content is not `Copy`, and some types have an error text of their
            // own.
            let is_cell = is_cell(found.ty);
            let has_text = || leaf.as_ref().is_some_and(|leaf| leaf.object.is_some());
            let says_more = || is_cell || has_text() || !is_around_names(found.ty);
            let is_cow = || is_named(found.ty, &["Cow"]) && has_text();
            (hint.is_some() || if is_around { !says_more() } else { !is_cell && !is_cow() }).then_some(asked)
        });
        let asked = match &leaf {
            Some(Leaf { object: None, .. }) => locks::content(found[0].ty, param_names).map(|content| vec![content]),
            _ => None,
        }
        .unwrap_or_else(|| asked.collect());
        Self { leaf: signal.or(leaf).or_else(|| Leaf::object_among(ty, &found)), asked }
    }

    /// Returns the questions about the contents of locks or cells.
    pub(crate) fn within(ty: &Type, contents: &[&Type], param_names: &ParamNames) -> Self {
        let found: Vec<_> = contents.iter().flat_map(|content| Found::all(content)).collect();
        // An error about any other part may say more than that the part is not data.
        let leaf =
            Leaf::only(ty, &found).filter(|_| found.iter().all(|found| is_refused(found.ty) || is_stream(found.ty)));
        let objects = found.iter().filter(|found| matches!(found.ty, Type::TraitObject(_)));
        let objects = objects.map(|found| match (object::trait_of(found.ty, found.around), found.around.pointer) {
            (Some("ShapeIsData"), Some(pointer)) => {
                Asked { whole: Some(pointer.to_token_stream()), ..Asked::about(found.ty, Args::Object) }
            }
            (_, pointer) => Asked::about(pointer.unwrap_or(found.ty), Args::Unknown),
        });
        let named = contents.iter().flat_map(|content| Self::of(content, param_names).asked);
        Self { leaf, asked: named.chain(objects).collect() }
    }
}

/// The arguments of a named type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Args {
    /// There are none, or they are plain data, or the type does not depend on them.
    Plain,
    /// They are plain data or parameters.
    OfParameter,
    /// They are such parameters that the user's `bound` does not call data.
    OfBound,
    /// The type itself is a parameter, and the user's `bound` says whether it is data.
    Bound,
    /// One of them may not be data, and the error may be about that one.
    Unknown,
    /// One of them is a hasher.
    Hasher,
    /// It is a trait object that stands in several fields.
    Object,
}

/// Returns what the arguments of a type show. Returns `None` if the type is not a name, or depends on the item that it
/// is part of.
fn named(ty: &Type, param_names: &ParamNames) -> Option<Args> {
    // A macro may expand to any type.
    if matches!(ty, Type::Macro(_)) && !tokens::has_word(ty.to_token_stream(), "Self") {
        return Some(Args::Plain);
    }
    let (Type::Path(path), Written { args, .. }) = (ty, Written::of(ty)?) else { return None };
    // The parameter itself, or one of its associated types: `I::Item`.
    let is_given = |path: &syn::Path| path.segments.first().is_some_and(|first| param_names.is_given(&first.ident));
    if path.qself.is_none() && is_given(&path.path) {
        return Some(Args::Bound);
    }
    if name(ty).is_some_and(|name| param_names.has(name)) || tokens::has_word(ty.to_token_stream(), "Self") {
        return None;
    }
    let with_arguments = path.path.segments.iter().filter(|segment| !segment.arguments.is_none()).count();
    // A parameter is data by its bound.
    let is_parameter = |arg: &&Type| name(arg).is_some_and(|name| param_names.has(name));
    let is_bound =
        |arg: &&Type| name(arg).is_some_and(|name| param_names.is_given(name)) && !param_names.may_say(arg, None);
    Some(match with_arguments {
        0 => Args::Plain,
        1 if hasher(ty).is_some() && !args.iter().any(is_bound) => Args::Hasher,
        1 if args.iter().all(|arg| Look::at(arg).is_plain()) => Args::Plain,
        1 if args.iter().all(|arg| Look::at(arg).is_plain() || is_parameter(arg)) => {
            if args.iter().any(is_bound) {
                Args::OfBound
            } else {
                Args::OfParameter
            }
        }
        _ => Args::Unknown,
    })
}

/// Whether a type is not data, whatever its arguments are.
fn is_refused(ty: &Type) -> bool {
    is_named(ty, REFUSED) || is_named(ty, ITERATORS)
}

/// Whether no part of its arguments has an error text of its own, as far as names show.
fn is_around_names(ty: &Type) -> bool {
    let args = Written::of(ty).into_iter().flat_map(|written| written.args);
    let has_text = |ty| is_cell(ty) || is_named(ty, REFUSED) || is_stream(ty) || is_io_error(ty);
    !args.flat_map(Found::all).any(|found| has_text(found.ty))
}

/// Whether a type is `io::Error`.
fn is_io_error(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let mut last = path.path.segments.iter().rev().map(|segment| &segment.ident);
    last.next().is_some_and(|name| name == "Error") && last.next().is_some_and(|module| module == "io")
}

/// Whether a type is a `Cell<..>`.
fn is_cell(ty: &Type) -> bool {
    Written::of(ty).is_some_and(|written| written.known.name == "Cell")
}

/// Returns the content of a `ByClone`, which is data if the content is `Clone`.
fn by_clone(ty: &Type) -> Option<&Type> {
    Written::of(ty).filter(|written| written.name == "ByClone")?.args.into_iter().next()
}

/// Whether the name of a type is that of a file, a socket or the like.
fn is_stream(ty: &Type) -> bool {
    is_handle(&ty.to_token_stream())
}

/// Returns the name of a type that is a single name without arguments.
pub(crate) fn name(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.get_ident()
}
