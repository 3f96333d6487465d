//! What the derive tells of a type, which decides whether a value is surveyed: see `Facts` of the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::form::Form;
use super::part::Part;
use crate::names::{Private, word};

/// The constant; none if there is nothing to tell. `shows_all`: a survey of one value shows all fields that it can hold.
///
/// ```text
/// const __FRESHTWIN_FACTS: Facts<Self> =
///     Facts::lasting(<(String, Vec<u8>) as DeepClone>::__freshtwin_plain).showing(<Self>::__FRESHTWIN_PART2.plain);
/// ```
pub(super) fn of(private: &Private<'_>, forms: &[Form<'_>], shows_all: bool, lasts: bool) -> TokenStream {
    if !forms.iter().flat_map(|form| &form.parts).all(Part::may_be_plain) {
        let never = || constant(private, lasts, &quote!(#private::never), None);
        return lasts.then(never).unwrap_or_default();
    }
    let single = forms.iter().flat_map(Form::single).map(|(_, part)| part).filter(|part| part.is_asked());
    let (shown, hidden): (Vec<_>, Vec<_>) = single.partition(|part| part.is_surveyed());
    let hidden = all(Vec::new(), questions(private, &hidden)).unwrap_or_else(|| quote!(#private::always));
    let (in_tables, others): (Vec<_>, Vec<_>) = shown.into_iter().partition(|part| part.has_table());
    let tables = in_tables.iter().filter_map(|part| part.table()).map(|table| quote!(#table.plain));
    let functions = tables.chain(questions(private, &others)).collect();
    let (levels, tables) = (word("__levels"), forms.iter().flat_map(|form| &form.tables));
    let shown = all(tables.map(|table| table.is_plain(&levels)).collect(), functions);
    let shown = shown.map(|shown| if shows_all { quote!(.showing(#shown)) } else { quote!(.holding(#shown)) });
    constant(private, lasts, &hidden, shown)
}

/// The constant of a type with these hidden fields; a call tells of the others.
pub(super) fn constant(
    private: &Private<'_>,
    lasts: bool,
    hidden: &TokenStream,
    shown: Option<TokenStream>,
) -> TokenStream {
    let kind = Ident::new(if lasts { "lasting" } else { "borrowing" }, Span::call_site());
    quote!(const __FRESHTWIN_FACTS: #private::Facts<Self> = #private::Facts::#kind(#hidden) #shown;)
}

/// The functions that say whether these parts are plain. A tuple is one question.
fn questions(private: &Private<'_>, parts: &[&Part<'_>]) -> Vec<TokenStream> {
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for part in parts {
        // Others are asked already.
        if part.name.as_ref().is_none_or(|name| !names.contains(&name)) {
            types.push(part.ty);
            names.extend(&part.name);
        }
    }
    let tuples = types.chunks(16);
    tuples.map(|types| quote!(<(#(#types,)*) as #private::DeepClone>::__freshtwin_plain)).collect()
}

/// One function in place of these answers and functions; `None` if there are none.
fn all(answers: Vec<TokenStream>, functions: Vec<TokenStream>) -> Option<TokenStream> {
    match (&*answers, &*functions) {
        ([], []) => None,
        ([], [function]) => Some(function.clone()),
        _ => {
            let levels = word("__levels");
            let answers = answers.into_iter().chain(functions.iter().map(|function| quote!((#function)(#levels))));
            Some(quote!(|#levels| #(#answers)&&*))
        }
    }
}
