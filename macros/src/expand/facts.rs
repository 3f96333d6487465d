//! What the derive tells of a type, which decides whether a value is surveyed: see `Facts` of the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::arm::Arm;
use super::part::Part;
use super::parts::Parts;
use crate::names::{Private, word};

/// The constant; none if there is nothing to tell. `shows_all`: a survey of one value shows all fields that it can hold.
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

/// The constant of a type of which nothing has to be asked.
pub(super) fn always(private: &Private<'_>, lasts: bool) -> TokenStream {
    constant(private, &about(private, lasts, Vec::new()))
}

fn constant(private: &Private<'_>, facts: &TokenStream) -> TokenStream {
    quote!(const __FRESHTWIN_FACTS: #private::Tells<Self> = #facts;)
}

/// The function that tells of a type with hidden fields of these types.
fn about(private: &Private<'_>, lasts: bool, hidden: Vec<TokenStream>) -> TokenStream {
    let kind = Ident::new(if lasts { "lasting" } else { "borrowing" }, Span::call_site());
    match &*hidden {
        [types] => quote!(#private::#kind::<Self, #types>),
        tuples => quote!(#private::#kind::<Self, (#(#tuples,)*)>),
    }
}

/// The types of these parts as tuples, of each of which can be asked by one question whether it is plain.
fn tuples(parts: &[&Part<'_>]) -> Vec<TokenStream> {
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for part in parts {
        // Others are asked already.
        if part.name.as_ref().is_none_or(|name| !names.contains(&name)) {
            types.push(part.ty);
            names.extend(&part.name);
        }
    }
    types.chunks(16).map(|types| quote!((#(#types,)*))).collect()
}
