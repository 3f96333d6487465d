//! `#[freshtwin(..)]`: many other derives have an attribute with the name of their crate.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::keys::{GROUP, Place, RESOURCE};
use super::similar::Meant;
use crate::errors::{self, Errors};

/// Reports the attributes with the crate's name in a place.
pub(super) fn reject(attrs: &[Attribute], place: &Place, errors: &Errors) {
    for attr in attrs {
        is_rejected(attr, place, errors);
    }
}

/// Reports an attribute with the crate's name. Returns whether it has that.
pub(super) fn is_rejected(attr: &Attribute, place: &Place, errors: &Errors) -> bool {
    let path = attr.path();
    if path.segments.first().is_none_or(|first| first.ident != "freshtwin") {
        return false;
    }
    match path.segments.len() {
        1 => errors.push(path, errors::named_like_the_crate(meant(attr, place).as_deref(), &place.list())),
        // rustc finds no `freshtwin::share`.
        _ => errors.reject(),
    }
    true
}

/// Returns the attribute that was meant, by the first word in this one.
fn meant(attr: &Attribute, place: &Place) -> Option<String> {
    let keys = &attr.meta.require_list().ok()?.tokens;
    let mut tokens = keys.clone().into_iter();
    let first = tokens.next()?.to_string();
    let written = |attribute: &str, keys: TokenStream| format!("#[{attribute}({})]", errors::code(keys));
    match &*first {
        "deep_clone" | "resource" => Some(format!("#[{}]", errors::code(keys))),
        _ if place.has(&first) => Some(written(place.attribute, keys.clone())),
        _ if RESOURCE.has(&first) || GROUP.has(&first) => Some(written("resource", keys.clone())),
        _ => {
            let (Meant::Misspelt(name) | Meant::Renamed(name)) = place.meant(&first)?;
            let (key, value): (TokenStream, TokenStream) = (name.parse().ok()?, tokens.collect());
            Some(written(place.attribute, quote!(#key #value)))
        }
    }
}
