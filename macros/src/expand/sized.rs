//! Fields whose types may be unsized. They only may: a `Path` may be another type than that of std.
//!
//! Each impl and item of the expansion gets a bound that says that these types are sized. So rustc reports an unsized
//! one once, at the field: see the runtime's `DataHasSize`.

use std::ptr;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Type, WherePredicate, parse_quote, parse_quote_spanned};

use crate::check;
use crate::model::{Input, Kind};
use crate::tokens;

/// Adds these bounds to the where clause of the input.
pub(super) fn grant(input: &mut Input<'_>) {
    let mut found = Vec::new();
    // What is certainly unsized is reported without these bounds.
    let fields = input.fields().filter(|field| !field.look.is_plain() && !check::is_unsized(field.ty()));
    fields.for_each(|field| check::without_size(field.ty(), &mut found));
    if found.is_empty() {
        return;
    }
    let (ident, arguments) = (&input.syn.ident, input.arguments());
    let whole = at_the_end(input).map(|_| quote!(#ident #arguments));
    let types = found.into_iter().map(ToTokens::to_token_stream).chain(whole);
    let granted: Vec<_> = types.map(|ty| granted(input, &ty)).collect();
    let given = input.given.iter().flat_map(|clause| &clause.predicates);
    input.given = Some(parse_quote!(where #(#given,)* #(#granted),*));
}

/// Returns the bound `for<'__freshtwin> Path: DataHasSize<'__freshtwin>`.
fn granted(input: &Input<'_>, ty: &TokenStream) -> WherePredicate {
    let private = input.private();
    parse_quote!(for<'__freshtwin> #ty: #private::refused::DataHasSize<'__freshtwin>)
}

/// Returns a bound that asks whether the last field of a struct is sized, if it has such a type: rustc itself does not
/// check the last field.
pub(super) fn asked(input: &Input<'_>) -> Option<WherePredicate> {
    let (ty, private) = (at_the_end(input)?, input.private());
    let (first, _) = tokens::ends(ty.to_token_stream());
    let here = private.at(first);
    Some(parse_quote_spanned!(first=> #ty: #here::refused::FieldHasSize))
}

fn at_the_end<'i>(input: &Input<'i>) -> Option<&'i Type> {
    let last = input.fields().last().filter(|field| input.kind == Kind::Struct && !field.look.is_plain())?.ty();
    let mut found = Vec::new();
    check::without_size(last, &mut found);
    found.into_iter().find(|found| ptr::eq(*found, last))
}
