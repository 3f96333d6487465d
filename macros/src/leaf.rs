//! The part of a field's type that may be no data, as far as its tokens tell: an error stands there, and names the remedy
//! that fits it.
//!
//! In `Vec<(Row, u8, f64)>` that is `Row`. Whether it is data is asked of the whole type all the same: only where the
//! error stands depends on what is found here, and what it says.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Type, TypeParamBound, TypeTraitObject};

use crate::known_types::{Content, FEATURES, Known, LOCKS, TYPES, Written};
use crate::tokens;

/// The only part that is not known to be data.
pub(crate) struct Leaf {
    /// Its first and its last token; `None` where it is the whole type.
    pub(crate) place: Option<(Span, Span)>,
    /// It.
    pub(crate) part: TokenStream,
    /// What the error says of it, where that is special.
    pub(crate) remedy: Option<Remedy>,
}

/// A trait of the runtime that asks whether a type is data, and says what to do where it is not.
pub(crate) struct Remedy {
    /// `feature` or `object`.
    pub(crate) module: Ident,
    /// `uuid`, `closure`.
    pub(crate) name: Ident,
}

impl Leaf {
    /// Whether it is a trait object.
    pub(crate) fn is_object(&self) -> bool {
        self.remedy.as_ref().is_some_and(|remedy| remedy.module == "object")
    }

    /// `None` where there are several such parts, or none.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        let mut found = Vec::new();
        visit(ty, Holder::Other, &mut found);
        let [(part, holder)] = found[..] else { return None };
        let tokens = part.to_token_stream();
        let place = (!core::ptr::eq(part, ty)).then(|| tokens::ends(tokens.clone()));
        // The builder would take `Self` for itself.
        let remedy = if tokens::has_word(tokens.clone(), "Self") { None } else { Remedy::of(part, holder) };
        Some(Self { place, part: tokens, remedy })
    }
}

/// What a part of a type stands in, where that decides on the remedy.
#[derive(Clone, Copy)]
enum Holder {
    /// `Rc`, `Arc`, `Weak`.
    Shared,
    /// `RefCell`.
    Cell,
    /// Anything else.
    Other,
}

impl Holder {
    fn of(known: &Known) -> Self {
        match known.name {
            "RefCell" => Self::Cell,
            _ if known.shares => Self::Shared,
            _ => Self::Other,
        }
    }
}

/// Finds the parts that are not known to be data, and what they stand in.
fn visit<'t>(ty: &'t Type, holder: Holder, found: &mut Vec<(&'t Type, Holder)>) {
    match ty {
        Type::Array(array) => visit(&array.elem, Holder::Other, found),
        Type::Slice(slice) => visit(&slice.elem, Holder::Other, found),
        Type::Paren(paren) => visit(&paren.elem, holder, found),
        Type::Group(group) => visit(&group.elem, holder, found),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|elem| visit(elem, Holder::Other, found)),
        Type::Reference(reference) => visit(&reference.elem, Holder::Other, found),
        Type::FnPtr(_) => {}
        Type::Path(_) => match Written::of(ty) {
            Some(Written { known, args }) if !known.name.is_empty() => match known.content {
                Content::Scalar | Content::Plain | Content::Nothing => {}
                // A `Cell` is data where its content is `Copy`, so that it is the part that the error is about.
                _ if known.behind_reference => {}
                _ if known.whole.is_some() || !(known.looked_through || known.points) => found.push((ty, holder)),
                _ => args.into_iter().for_each(|arg| visit(arg, Holder::of(known), found)),
            },
            _ => found.push((ty, holder)),
        },
        _ => found.push((ty, holder)),
    }
}

/// A type of one of these names that stands in a lock. (`#[deep_clone(lock)]` alone does not reach a second lock there.)
pub(crate) fn within_lock<'t>(ty: &'t Type, names: &[&str]) -> Option<&'t Type> {
    within(ty, LOCKS, names)
}

/// A type of one of `names` that stands in one of the `outer` names.
pub(crate) fn within<'t>(ty: &'t Type, outer: &[&str], names: &[&str]) -> Option<&'t Type> {
    fn search<'t>(ty: &'t Type, outer: &[&str], names: &[&str], inside: bool) -> Option<&'t Type> {
        match ty {
            Type::Array(array) => search(&array.elem, outer, names, inside),
            Type::Paren(paren) => search(&paren.elem, outer, names, inside),
            Type::Group(group) => search(&group.elem, outer, names, inside),
            Type::Tuple(tuple) => tuple.elems.iter().find_map(|elem| search(elem, outer, names, inside)),
            Type::Path(path) => {
                let last = &path.path.segments.last()?.ident;
                if inside && names.iter().any(|name| last == name) {
                    return Some(ty);
                }
                let inside = inside || outer.iter().any(|name| last == name);
                Written::of(ty)?.args.into_iter().find_map(|arg| search(arg, outer, names, inside))
            }
            _ => None,
        }
    }
    search(ty, outer, names, false)
}

/// A type that is a name without arguments.
pub(crate) fn name(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.get_ident()
}

/// Whether a name is one letter, as most parameters are.
pub(crate) fn is_letter(name: &Ident) -> bool {
    name.to_string().chars().nth(1).is_none()
}

impl Remedy {
    fn of(part: &Type, holder: Holder) -> Option<Self> {
        let (module, name) = match part {
            Type::TraitObject(object) => ("object", of_object(object, holder)),
            Type::Path(path) => ("feature", feature(&path.path)?),
            _ => return None,
        };
        let [module, name] = [module, name].map(|name| format_ident!("{name}", span = Span::call_site()));
        Some(Self { module, name })
    }
}

/// What stands behind a trait object, by the name of its trait.
fn of_object(object: &TypeTraitObject, holder: Holder) -> &'static str {
    let name = object.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    match name.map(|segment| segment.ident.to_string()).unwrap_or_default().as_str() {
        "Fn" | "FnMut" | "FnOnce" if matches!(holder, Holder::Shared) => "shared_closure",
        "Fn" | "FnMut" | "FnOnce" => "closure",
        "Error" => "error",
        "Any" => "any",
        "Read" | "Write" | "BufRead" | "Seek" | "AsyncRead" | "AsyncWrite" | "AsyncBufRead" | "Stream" | "Sink" => {
            "stream"
        }
        "Future" => "future",
        _ if matches!(holder, Holder::Cell) => "shape_in_cell",
        _ => "shape",
    }
}

/// The feature that makes a type data, by the crate that its path begins with, or by its name alone.
fn feature(path: &syn::Path) -> Option<&'static str> {
    let (first, last) = (path.segments.first()?, path.segments.last()?);
    let known = FEATURES.iter().find(|(krate, names)| match path.segments.len() {
        1 => names.iter().any(|name| last.ident == name),
        _ => first.ident == krate,
    });
    known.filter(|_| TYPES.iter().all(|known| known.content == Content::Other || last.ident != known.name))?;
    known.map(|(krate, _)| *krate)
}
