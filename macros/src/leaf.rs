//! The part of a field's type that may be no data, as far as its tokens tell: an error stands there, and names the remedy
//! that fits it.
//!
//! In `Vec<(Row, u8, f64)>` that is `Row`. Whether it is data is asked of the whole type all the same: only where the
//! error stands depends on what is found here, and what it says.

mod found;
mod letters;
mod locks;
mod object;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::Type;

use crate::known_types::{
    Content, FEATURES, ITERATORS, KINDS, KeyOf, LIVE, OF_STD, REFUSED, TYPES, Written, is_handle, is_named,
};
use crate::look::Look;
use crate::tokens;

use found::{Around, Found};
pub(crate) use letters::{Letters, is_letter};
pub(crate) use locks::{beside, of_names, within, within_lock};

/// The only part that is not known to be data.
pub(crate) struct Leaf {
    /// Its first and its last token; `None` where it is the whole type.
    pub(crate) place: Option<(Span, Span)>,
    /// It.
    pub(crate) part: TokenStream,
    /// If it is a trait object, or one of a few others: the runtime's trait that says what to do about it.
    pub(crate) object: Option<&'static str>,
}

impl Leaf {
    /// `None` where there are several such parts, or none.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        Self::only(ty, &Found::all(ty))
    }

    fn only(ty: &Type, found: &[Found<'_>]) -> Option<Self> {
        let [only] = found else { return None };
        Some(Self::at(ty, only))
    }

    /// The trait object among several parts, if there is one.
    fn object_among(ty: &Type, found: &[Found<'_>]) -> Option<Self> {
        let mut objects = found.iter().filter(|found| matches!(found.ty, Type::TraitObject(_)));
        let leaf = Self::at(ty, objects.next()?);
        (objects.next().is_none() && leaf.object.is_some()).then_some(leaf)
    }

    fn at(ty: &Type, &Found { ty: part, around }: &Found<'_>) -> Self {
        let tokens = part.to_token_stream();
        let place = (!core::ptr::eq(part, ty)).then(|| tokens::ends(tokens.clone()));
        // A key may lack more than `Clone`.
        if let Some(content) = by_clone(part).filter(|_| around.key.is_none()) {
            return Self { place, object: Some("ByCloneIsData"), part: content.to_token_stream() };
        }
        let object = object::trait_of(part, around);
        Self { place, object, part: tokens }
    }
}

/// A part that a type is asked about by itself: see the runtime's `refused::kind`.
#[derive(Clone)]
pub(crate) struct Asked {
    /// It.
    pub(crate) part: TokenStream,
    /// What is data if it is, where that is another type.
    pub(crate) whole: Option<TokenStream>,
    /// The crate that it is of, if a feature of this name makes its types data, or else its kind.
    pub(crate) feature: Option<&'static str>,
    /// What its arguments tell.
    pub(crate) args: Args,
    /// What it needs to be a key, where it is in one.
    pub(crate) key: Option<KeyOf>,
    /// The lock that holds it: if it is refused, as a type with resources is, `lock` would not help.
    pub(crate) lock: Option<TokenStream>,
}

impl Asked {
    /// Whether it is of another crate that has no feature, for all that its name tells: then each field that holds it has to say
    /// what becomes of it.
    pub(crate) fn is_foreign(&self) -> bool {
        if let Some(name) = self.feature {
            return KINDS.iter().any(|(kind, _)| *kind == name);
        }
        let mut tokens = self.part.clone().into_iter().map(|token| token.to_string());
        match &*tokens.next().unwrap_or_default() {
            "crate" | "self" | "super" => false,
            name => tokens.next().is_some_and(|token| token != "<") || LIVE.iter().any(|end| name.ends_with(end)),
        }
    }
}

/// What a field's type is asked about, and where.
#[derive(Default)]
pub(crate) struct Doubts {
    /// The only part that may be no data.
    pub(crate) leaf: Option<Leaf>,
    /// The parts that are named without arguments, with plain ones or with such parts, or are of a crate that has a feature: in
    /// others the error has to be about a part that is inside of them.
    pub(crate) asked: Vec<Asked>,
}

impl Doubts {
    /// Those of a field's type.
    pub(crate) fn of(ty: &Type, letters: &Letters) -> Self {
        let mut found = Found::all(ty);
        let signal = locks::signal_beside_a_lock(&found).map(|signal| {
            found.retain(|found| !is_refused(found.ty) && !is_named(found.ty, &["Condvar"]));
            Leaf { object: Some("SignalBesideALockIsData"), ..Leaf::at(ty, &signal) }
        });
        let leaf = Leaf::only(ty, &found);
        let asked = found.iter().filter_map(|found| {
            let args = named(found.ty, letters)?;
            // A `bound` may be on the whole type, of several of them or of keys, too.
            let is_in_a_bound = args == Args::Bound && (leaf.is_none() || found.around.key.is_some());
            if is_in_a_bound || locks::is_around_a_live(found.ty) {
                return None;
            }
            let feature = match found.ty {
                Type::Path(path) => feature(&path.path, args),
                _ => None,
            };
            let is_around = args == Args::Unknown && !is_refused(found.ty);
            // If there are others, one of them may be why the whole type is not data.
            let whole = match &leaf {
                Some(leaf) if found.around.key.is_none() => leaf.place.and(Some(ty)),
                _ => found.around.pointer,
            };
            let asked = Asked {
                part: found.ty.to_token_stream(),
                whole: whole.map(ToTokens::to_token_stream),
                feature,
                args: if is_around || args != Args::Unknown { args } else { Args::Plain },
                key: found.around.key,
                lock: None,
            };
            // Of a `Cell` the error is that its content is not `Copy`, and some have a text of their own.
            let is_cell = is_cell(found.ty);
            let has_text = || leaf.as_ref().is_some_and(|leaf| leaf.object.is_some());
            let says_more = || is_cell || has_text() || !is_around_names(found.ty);
            let is_cow = || is_named(found.ty, &["Cow"]) && has_text();
            (feature.is_some() || if is_around { !says_more() } else { !is_cell && !is_cow() }).then_some(asked)
        });
        let asked = match &leaf {
            Some(Leaf { object: None, .. }) => locks::content(found[0].ty, letters).map(|content| vec![content]),
            _ => None,
        }
        .unwrap_or_else(|| asked.collect());
        Self { leaf: signal.or(leaf).or_else(|| Leaf::object_among(ty, &found)), asked }
    }

    /// Those of what is in locks or cells.
    pub(crate) fn within(ty: &Type, contents: &[&Type], letters: &Letters) -> Self {
        let found: Vec<_> = contents.iter().flat_map(|content| Found::all(content)).collect();
        // Of others, the error may be about more than that they are no data.
        let leaf =
            Leaf::only(ty, &found).filter(|_| found.iter().all(|found| is_refused(found.ty) || is_stream(found.ty)));
        let objects = found.iter().filter(|found| matches!(found.ty, Type::TraitObject(_)));
        let objects = objects.map(|found| {
            let part = found.around.pointer.unwrap_or(found.ty).to_token_stream();
            Asked { part, whole: None, feature: None, args: Args::Unknown, key: None, lock: None }
        });
        let named = contents.iter().flat_map(|content| Self::of(content, letters).asked);
        Self { leaf, asked: named.chain(objects).collect() }
    }
}

/// The arguments of a named type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Args {
    /// None, or plain data; or it does not depend on them.
    Plain,
    /// The same, and parameters.
    OfParameter,
    /// It is a parameter, of which `bound` says whether it is data.
    Bound,
    /// One of them may be no data, and the error be about that.
    Unknown,
}

/// `None` for a type that is not named, or that depends on the type it stands in.
fn named(ty: &Type, letters: &Letters) -> Option<Args> {
    // It gives any type.
    if matches!(ty, Type::Macro(_)) && !tokens::has_word(ty.to_token_stream(), "Self") {
        return Some(Args::Plain);
    }
    let (Type::Path(path), Written { args, .. }) = (ty, Written::of(ty)?) else { return None };
    // It, or a type of its trait: `I::Item`.
    let is_given = |path: &syn::Path| path.segments.first().is_some_and(|first| letters.is_given(&first.ident));
    if path.qself.is_none() && is_given(&path.path) {
        return Some(Args::Bound);
    }
    if name(ty).is_some_and(|name| letters.has(name)) || tokens::has_word(ty.to_token_stream(), "Self") {
        return None;
    }
    let with_arguments = path.path.segments.iter().filter(|segment| !segment.arguments.is_none()).count();
    // A parameter has the bound.
    let is_parameter = |arg: &&Type| name(arg).is_some_and(|name| letters.has(name));
    Some(match with_arguments {
        0 => Args::Plain,
        1 if args.iter().all(|arg| Look::at(arg).is_plain()) => Args::Plain,
        1 if args.iter().all(|arg| Look::at(arg).is_plain() || is_parameter(arg)) => Args::OfParameter,
        _ => Args::Unknown,
    })
}

/// Whether it is no data, whatever its arguments are.
fn is_refused(ty: &Type) -> bool {
    is_named(ty, REFUSED) || is_named(ty, ITERATORS)
}

/// Whether what may be no data in its arguments has no text of its own, for all that its name tells.
fn is_around_names(ty: &Type) -> bool {
    let args = Written::of(ty).into_iter().flat_map(|written| written.args);
    let has_text = |ty| is_cell(ty) || is_named(ty, REFUSED) || is_stream(ty) || is_io_error(ty);
    !args.flat_map(Found::all).any(|found| has_text(found.ty))
}

/// `io::Error`.
fn is_io_error(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let mut last = path.path.segments.iter().rev().map(|segment| &segment.ident);
    last.next().is_some_and(|name| name == "Error") && last.next().is_some_and(|module| module == "io")
}

/// Whether it is a `Cell<..>`.
fn is_cell(ty: &Type) -> bool {
    Written::of(ty).is_some_and(|written| written.known.name == "Cell")
}

/// What is in a `ByClone`, which is data if that is `Clone`.
fn by_clone(ty: &Type) -> Option<&Type> {
    Written::of(ty).filter(|written| written.name == "ByClone")?.args.into_iter().next()
}

/// Whether it is a file, a socket or the like, by its name.
fn is_stream(ty: &Type) -> bool {
    is_handle(&ty.to_token_stream())
}

/// A type that is a name without arguments.
pub(crate) fn name(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.get_ident()
}

/// The feature that makes a type data, by the crate that its path begins with, or by its name alone; or the kind of the type.
fn feature(path: &syn::Path, args: Args) -> Option<&'static str> {
    // Compared as texts: an `Ident` makes a text of itself for each comparison.
    let [first, last] = [path.segments.first()?, path.segments.last()?].map(|segment| segment.ident.to_string());
    let is_alone = path.segments.len() == 1;
    let known = FEATURES.iter().find(|(krate, names)| match is_alone {
        true => names.contains(&last.as_str()),
        false => first == *krate,
    });
    if let Some((krate, _)) = known {
        return TYPES.iter().all(|known| known.content == Content::Other || last != known.name).then_some(krate);
    }
    // A type of std that the runtime does not know without that feature. hashbrown's types have the same names.
    let is_of_std =
        || OF_STD.contains(&last.as_str()) || TYPES.iter().any(|known| !known.without_std && last == known.name);
    if !cfg!(feature = "std") && args != Args::Unknown && (first == "std" || is_alone) && is_of_std() {
        return Some("std");
    }
    KINDS.iter().find(|(_, names)| names.contains(&last.as_str())).map(|(kind, _)| *kind)
}
