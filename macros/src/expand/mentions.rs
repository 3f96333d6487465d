//! What the expressions of an item with errors call.
//!
//! Such an item gets no code that uses them. So rustc would warn, beside the error, that their imports are unused, and
//! a user who removes an import has one more error. The functions are mentioned beside the errors, where rustc only
//! resolves their names:
//!
//! ```text
//! const _: () = { __core::compile_error! { ".." } let _ = Command::new; };
//! ```

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, DeriveInput};

use crate::model::Input;
use crate::tokens::{self, Site, Walk};
use crate::uses::takes_values;

/// Mentions the functions that stand in the attributes of an item.
pub(super) fn of(input: &Input<'_>) -> TokenStream {
    let fields = input.fields().flat_map(|field| &field.syn.attrs);
    let attrs = input.syn.attrs.iter().chain(input.variants.iter().flat_map(|variant| variant.syn_attrs)).chain(fields);
    let mut functions = Vec::new();
    for attr in attrs {
        if let Some(tokens) = expressions(attr) {
            tokens::walk(tokens, &mut |site| {
                functions.extend(function_at(site, input.syn));
                if is_of_an_unknown_macro(site) { Walk::Past } else { Walk::On }
            });
        }
    }
    quote!(#(let _ = #functions;)*)
}

/// Returns the tokens of an attribute of this crate. Where it declares something itself, a name may mean that.
fn expressions(attr: &Attribute) -> Option<TokenStream> {
    const DECLARING: [&str; 10] =
        ["use", "fn", "struct", "enum", "union", "trait", "type", "mod", "impl", "macro_rules"];
    let is_own = attr.path().is_ident("resource") || attr.path().is_ident("deep_clone");
    let tokens = &attr.meta.require_list().ok().filter(|_| is_own)?.tokens;
    let declares = |word: String| DECLARING.contains(&word.as_str());
    (!tokens::words(tokens.clone()).into_iter().any(declares)).then(|| tokens.clone())
}

/// Returns the path that begins at a token, if it is certainly one of a function outside of the item.
fn function_at(site: &Site<'_>, item: &DeriveInput) -> Option<TokenStream> {
    let TokenTree::Ident(first) = site.token() else { return None };
    if [".", ":", "'", "$"].iter().any(|sign| site.is_punct(-1, sign)) {
        return None;
    }
    let mut end = 1;
    while site.is_punct(end, "::") && matches!(site.neighbour(end + 2), Some(TokenTree::Ident(_))) {
        end += 3;
    }
    let is_path = end > 1;
    let arguments = match site.neighbour(end) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => Some(group.stream()),
        _ => None,
    };
    let is_called = arguments.is_some();
    // `connect(&self)` is meant as a call of a method.
    let is_method = !is_path && arguments.is_some_and(|arguments| tokens::has_word(arguments, "self"));
    let is_whole = site.neighbour(end).is_none() || site.is_punct(end, ",");
    let is_function = match key_before(site).as_deref() {
        Some("with" | "survey") => is_called || is_whole,
        Some(_) => is_called,
        _ => is_called && is_path,
    };
    let is_of_the_item = ["Self", "self", "super", "crate"].iter().any(|word| first == word)
        || item.generics.type_params().any(|param| param.ident == *first);
    let is_keyword = syn::parse_str::<syn::Ident>(&first.to_string()).is_err();
    let path = (0..end).filter_map(|offset| site.neighbour(offset).cloned());
    (is_function && !is_method && !is_of_the_item && !is_keyword).then(|| path.collect())
}

/// Whether this token belongs to a macro call that may give its tokens any meaning.
fn is_of_an_unknown_macro(site: &Site<'_>) -> bool {
    let name = site.neighbour(-2).filter(|_| site.is_punct(-1, "!"));
    matches!(name, Some(TokenTree::Ident(name)) if !takes_values(&name.to_string()))
}

/// Returns the key of an attribute whose value begins at this token.
fn key_before(site: &Site<'_>) -> Option<String> {
    let is_value = site.within != Delimiter::Brace && site.is_punct(-1, "=");
    let key = site.neighbour(-2).filter(|_| is_value)?;
    Some(key.to_string())
}
