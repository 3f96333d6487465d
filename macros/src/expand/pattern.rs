//! Takes variants apart and puts them together. `Self::V { 0: a, .. }` works for all three kinds of fields.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Member;

use crate::model::{Field, Variant};
use crate::names::is_new_keyword;

/// Returns `Self` or `Self::V` with the macro's own span, so that the user's `#[deprecated]` does not warn here.
pub(super) fn path(variant: &Variant<'_>) -> TokenStream {
    match variant.ident {
        None => quote!(Self),
        Some(ident) => {
            let ident = respan(ident);
            quote!(Self::#ident)
        }
    }
}

/// The same as text.
pub(super) fn written(variant: &Variant<'_>) -> String {
    match variant.ident {
        None => "Self".to_owned(),
        Some(ident) => format!("Self::{}", respan(ident)),
    }
}

/// Returns the pattern `Self::V { 0: __freshtwin_a0, .. }` with the fields that `wanted` picks.
pub(super) fn pattern(variant: &Variant<'_>, prefix: &str, wanted: impl Fn(&Field<'_>) -> bool) -> TokenStream {
    let path = path(variant);
    let picked = variant.fields.iter().filter(|field| wanted(field));
    let fields = picked.map(|field| {
        let (member, local) = (member(field), field.local(prefix));
        quote!(#member: #local)
    });
    let all = variant.fields.iter().all(&wanted);
    let rest = (!all).then(|| quote!(..));
    quote!(#path { #(#fields,)* #rest })
}

/// Returns the member with the macro's own span.
pub(super) fn member(field: &Field<'_>) -> Member {
    match &field.member {
        Member::Named(ident) => Member::Named(respan(ident)),
        Member::Unnamed(_) => Member::Unnamed(field.index.into()),
    }
}

/// Returns an identifier with the macro's own span, so that lints on the user's items stay silent. That span has the
/// edition of this crate, so words that are names only in an older edition are written raw.
pub(super) fn respan(ident: &Ident) -> Ident {
    let name = ident.to_string();
    if is_new_keyword(&name) {
        return Ident::new_raw(&name, Span::call_site());
    }
    let mut ident = ident.clone();
    ident.set_span(Span::call_site());
    ident
}

/// The same for the name of a field, as text.
pub(super) fn respanned(name: &str) -> String {
    if is_new_keyword(name) { format!("r#{name}") } else { name.to_owned() }
}

/// Turns `first_name` into `FirstName`.
pub(super) fn camel_case(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    };
    words.map(capital).collect()
}
