//! What the definitions of all builders have: documentation, derives, allowed lints.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::context::Context;
use super::held::Held;
use crate::bound::Params;
use crate::expand::output;

/// The builder's documentation, derives and lints.
pub(super) fn attributes(context: &Context<'_, '_>) -> TokenStream {
    let derives = context.input.builder.derive.get();
    let derives = derives.map(|paths| quote!(#[derive(#(#paths),*)]));
    let first = format!(
        " The builder of a [`{}`]: its data, and configs in place of its live resources.",
        context.input.syn.ident
    );
    let allows = output::allows();
    quote! {
        #[doc = #first]
        #[doc = "\n It holds nothing that is open. `build` opens a value from it, `open` does so again and again."]
        #derives
        #[must_use = "a builder opens nothing until `build` or `open` is called"]
        #allows
    }
}

/// The user's documentation, or a line in its place.
pub(super) fn docs<'d>(given: impl Iterator<Item = &'d Attribute>, line: &str) -> TokenStream {
    let given: Vec<_> = given.collect();
    if given.is_empty() { quote!(#[doc = #line]) } else { quote!(#(#given)*) }
}

/// The type of a marker.
pub(super) fn marker_ty(context: &Context<'_, '_>) -> TokenStream {
    let (private, ty) = (&context.private, &context.ty);
    quote!(#private::core::marker::PhantomData<fn() -> #ty>)
}

/// Keeps the marker out of what serde writes.
pub(super) fn skip(context: &Context<'_, '_>) -> Option<TokenStream> {
    let derives = context.input.builder.derive.get();
    let serde = derives.into_iter().flatten().any(|path| {
        let last = path.segments.last();
        last.is_some_and(|segment| segment.ident == "Serialize" || segment.ident == "Deserialize")
    });
    serde.then(|| quote!(#[serde(skip)]))
}

/// What serde asks of a field that holds a config: by itself it would ask it of the resource that a parameter stands for.
pub(super) fn serde_bound(context: &Context<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> Option<TokenStream> {
    let params = Params::new(&context.input.syn.generics);
    if !held.is_config() || !params.mentioned_in(held.field.ty()) {
        return None;
    }
    let derives = context.input.builder.derive.get().into_iter().flatten();
    let bounds: Vec<TokenStream> = derives
        .filter_map(|path| match path.segments.last()?.ident.to_string().as_str() {
            "Serialize" => {
                let text = quote!(#ty: #path).to_string();
                Some(quote!(serialize = #text))
            }
            "Deserialize" => {
                let text = quote!(#ty: #path<'de>).to_string();
                Some(quote!(deserialize = #text))
            }
            _ => None,
        })
        .collect();
    (!bounds.is_empty()).then(|| quote!(#[serde(bound(#(#bounds),*))]))
}
