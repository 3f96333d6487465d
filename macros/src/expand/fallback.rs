//! For input with errors: impls that keep uses of the type quiet, so that one mistake costs one message.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput};

use super::{builder, output};
use crate::attr;
use crate::errors::Errors;
use crate::names::{Krate, Private};

/// An impl without bounds of its own, and the builder's surface where a field is a resource.
pub(super) fn expand(syn: &DeriveInput) -> TokenStream {
    let krate = krate(syn);
    let private = Private(&krate);
    let ident = &syn.ident;
    let (impl_generics, ty_generics, where_clause) = syn.generics.split_for_impl();
    let stub = output::trait_impl(quote! {
        impl #impl_generics #private::DeepClone for #ident #ty_generics #where_clause {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self {
                loop {}
            }
        }
    });
    if !has_resources(syn) {
        return stub;
    }
    let builder = builder::fallback(syn, &krate);
    quote!(#stub #builder)
}

/// The crate's path, if at least that can be read.
fn krate(syn: &DeriveInput) -> Krate {
    let errors = Errors::new();
    let attrs = attr::parse_item(&syn.attrs, &errors);
    let _reported_before = errors.finish();
    attrs.krate.take().map_or(Krate::Default, |(_, path)| Krate::Named(path))
}

fn has_resources(syn: &DeriveInput) -> bool {
    let marked = |fields: &syn::Fields| {
        let mut attrs = fields.iter().flat_map(|field| &field.attrs);
        attrs.any(|attr| attr.path().is_ident("resource"))
    };
    match &syn.data {
        Data::Struct(data) => marked(&data.fields),
        Data::Enum(data) => data.variants.iter().any(|variant| marked(&variant.fields)),
        Data::Union(_) => false,
    }
}
