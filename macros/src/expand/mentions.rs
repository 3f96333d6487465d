//! What the expressions with a mistake call.
//!
//! They are not among the generated code. So rustc would warn, beside the error, that their imports are unused, and a
//! user who removes an import has one more error. The functions are mentioned beside the errors, where rustc only
//! resolves their names:
//!
//! ```text
//! const _: () = { __core::compile_error! { ".." } let _ = Command::new; };
//! ```
//!
//! A name that means nothing there would be an error of its own. So a function is left out if its path may lead
//! elsewhere.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::Attribute;

use crate::check;
use crate::model::{Field, Input, Role};
use crate::order::Step;
use crate::tokens::{self, Site, Walk};
use crate::uses::{is_keyword, takes_values};

/// Mentions the functions in expressions with a mistake.
pub(super) fn of(input: &Input<'_>) -> TokenStream {
    let mut functions = Vec::new();
    for tokens in attributes(input).into_iter().filter_map(expressions) {
        tokens::walk(tokens, &mut |site| {
            functions.extend(function_at(site).filter(|_| is_outside(site, input)));
            if is_without_expressions(site) { Walk::Past } else { Walk::On }
        });
    }
    quote!(#(#[allow(deprecated)] let _ = #functions;)*)
}

/// Returns the attributes whose expressions are not compiled beside the errors.
fn attributes<'i>(input: &Input<'i>) -> Vec<&'i Attribute> {
    let has_types = input.syn.generics.type_params().next().is_some();
    let live = check::without_mistakes(input).filter(|_| !has_types);
    let right: Vec<_> = live.iter().flat_map(|live| &live.openings).flat_map(|opening| &opening.steps).collect();
    let is_compiled = |field: &Field<'_>| match field.role {
        Role::Data(_) => field.readable && !field.is_reported,
        Role::Resource(_) => {
            right.iter().flat_map(|step| step.opened()).any(|opened| opened.field.number == field.number)
        }
    };
    let of_fields = input.fields().filter(|field| !is_compiled(field)).flat_map(|field| &field.syn.attrs);
    // The other attributes of a type have no expressions.
    let of_groups = input.syn.attrs.iter().chain(input.variants.iter().flat_map(|variant| variant.syn_attrs));
    let is_any_compiled = right.iter().any(|step| matches!(step, Step::Group(..)));
    of_fields.chain(of_groups.filter(|attr| !is_any_compiled && attr.path().is_ident("resource"))).collect()
}

/// Returns the tokens of an attribute of this crate, unless they declare names or have attributes themselves.
fn expressions(attr: &Attribute) -> Option<TokenStream> {
    const DECLARING: [&str; 10] =
        ["use", "fn", "struct", "enum", "union", "trait", "type", "mod", "impl", "macro_rules"];
    let is_own = ["deep_clone", "resource", "freshtwin"].iter().any(|own| attr.path().is_ident(own));
    let tokens = &attr.meta.require_list().ok().filter(|_| is_own)?.tokens;
    let mut declares = |site: &Site<'_>| match site.token() {
        TokenTree::Ident(word) if DECLARING.iter().any(|declaring| word == declaring) => Walk::Found,
        TokenTree::Punct(punct) if punct.as_char() == '#' => Walk::Found,
        _ => Walk::On,
    };
    (!tokens::walk(tokens.clone(), &mut declares)).then(|| tokens.clone())
}

/// Whether this token is what a key takes that is no expression, or belongs to a macro that may give it any meaning.
fn is_without_expressions(site: &Site<'_>) -> bool {
    let is_word = |offset, is: &dyn Fn(&str) -> bool| matches!(site.neighbour(offset), Some(TokenTree::Ident(word)) if is(&word.to_string()));
    let is_of_a_key = site.within == Delimiter::None && is_word(-1, &|key| ["attr", "derive", "bound"].contains(&key));
    is_of_a_key || site.is_punct(-1, "!") && !is_word(-2, &takes_values)
}

/// Returns the path that begins at a token, if it may be that of a function.
fn function_at(site: &Site<'_>) -> Option<TokenStream> {
    if !matches!(site.token(), TokenTree::Ident(_)) || [".", ":", "'", "$"].iter().any(|sign| site.is_punct(-1, sign)) {
        return None;
    }
    let mut end = 1;
    while site.is_punct(end, "::") && matches!(site.neighbour(end + 2), Some(TokenTree::Ident(_))) {
        end += 3;
    }
    let arguments = match site.neighbour(end) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => Some(group.stream()),
        _ => None,
    };
    let path: Vec<_> = (0..end).filter_map(|offset| site.neighbour(offset).cloned()).collect();
    let name = path.last()?.to_string();
    // `Fn(u8)` is a type.
    let is_called = arguments.is_some() && !name.starts_with("Fn");
    // `connect(&self)` is meant as a call of a method.
    let is_method = || arguments.is_some_and(|arguments| tokens::has_word(arguments, "self"));
    let is_whole = site.neighbour(end).is_none() || site.is_punct(end, ",");
    let is_function = match key_before(site).as_deref() {
        Some("with" | "survey") => (is_called || is_whole) && name.starts_with(char::is_lowercase),
        Some("open" | "new" | "after" | "default") => is_called && (end > 1 || !is_method()),
        // A closure's name is never a path.
        _ => is_called && end > 1,
    };
    is_function.then(|| path.into_iter().collect())
}

/// Whether the first name of a path cannot mean something in the item.
fn is_outside(site: &Site<'_>, input: &Input<'_>) -> bool {
    let TokenTree::Ident(first) = site.token() else { return false };
    let is_param = input.syn.generics.type_params().any(|param| param.ident == *first);
    let is_field = || !site.is_punct(1, "::") && input.fields().any(|field| field.scope() == *first);
    !is_keyword(first) && !is_param && *first != input.syn.ident && !is_field()
}

/// Returns the key in the attribute's own list whose value begins at this token.
fn key_before(site: &Site<'_>) -> Option<String> {
    let is_first = site.neighbour(-3).is_none() || site.is_punct(-3, ",");
    let is_value = site.within == Delimiter::None && site.is_punct(-1, "=") && is_first;
    match site.neighbour(-2).filter(|_| is_value)? {
        TokenTree::Ident(key) => Some(key.to_string()),
        _ => None,
    }
}
