//! What the derive tells the runtime about a type. It decides whether a value is surveyed: see the runtime's `Facts`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::arm::Arm;
use super::part::Part;
use super::parts::Parts;
use crate::names::{Private, word};

/// Returns the constant, or nothing if there is nothing to tell. `shows_all` says whether a survey of one value shows
/// all fields that a value of the type can have.
///
/// ```text
/// const __FRESHTWIN_FACTS: Tells<Self> =
///     |__levels| lasting::<Self, (String, Vec<u8>)>(__levels).and(<Self>::__FRESHTWIN_PART2.plain);
/// ```
pub(super) fn of(private: &Private<'_>, arms: &[Arm<'_>], shows_all: bool, lasts: bool) -> TokenStream {
    if !arms.iter().flat_map(|arm| &arm.parts).all(Part::may_be_plain) {
        let unknown = || constant(private, &quote!(#private::lasting_unknown::<Self>));
        return lasts.then(unknown).unwrap_or_default();
    }
    let single = arms.iter().flat_map(Arm::single).map(|(_, part)| part).filter(|part| part.is_asked());
    let (shown, hidden): (Vec<_>, Vec<_>) = single.partition(|part| part.is_surveyed());
    let facts = about(private, lasts, tuples(&hidden));
    let (in_tables, others): (Vec<_>, Vec<_>) = shown.into_iter().partition(|part| part.has_table());
    let single = in_tables.iter().filter_map(|part| part.table()).map(|table| quote!(#table.plain));
    let shared = arms.iter().flat_map(|arm| &arm.tables).map(Parts::path);
    let asked = tuples(&others).into_iter().map(|types| quote!(<#types as #private::DeepClone>::__freshtwin_plain));
    let shown: Vec<_> = shared.chain(single).chain(asked).collect();
    if shown.is_empty() {
        return constant(private, &facts);
    }
    let (levels, by_variant) = (word("__levels"), (!shows_all).then(|| quote!(.by_variant())));
    constant(private, &quote!(|#levels| #facts(#levels)#(.and(#shown))*#by_variant))
}

/// Returns the constant of a type with no fields to ask about.
pub(super) fn always(private: &Private<'_>, lasts: bool) -> TokenStream {
    constant(private, &about(private, lasts, Vec::new()))
}

fn constant(private: &Private<'_>, facts: &TokenStream) -> TokenStream {
    quote!(const __FRESHTWIN_FACTS: #private::Tells<Self> = #facts;)
}

/// Returns the runtime's function that tells about the type. `hidden` has the types of the fields that no survey shows,
/// in tuples.
fn about(private: &Private<'_>, lasts: bool, hidden: Vec<TokenStream>) -> TokenStream {
    let kind = Ident::new(if lasts { "lasting" } else { "borrowing" }, Span::call_site());
    match &*hidden {
        [types] => quote!(#private::#kind::<Self, #types>),
        tuples => quote!(#private::#kind::<Self, (#(#tuples,)*)>),
    }
}

/// Returns the types of these parts in tuples. One question can ask about a whole tuple whether its types are plain.
fn tuples(parts: &[&Part<'_>]) -> Vec<TokenStream> {
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for part in parts {
        // Each name is asked about only once.
        if part.name.as_ref().is_none_or(|name| !names.contains(&name)) {
            types.push(part.ty);
            names.extend(&part.name);
        }
    }
    types.chunks(16).map(|types| quote!((#(#types,)*))).collect()
}
