//! The surface of a builder for input with errors: it accepts every use, so that one mistake costs one message.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput};

use super::set;
use crate::attr;
use crate::errors::Errors;
use crate::names::{Krate, Private};

/// The stub.
pub(super) fn expand(syn: &DeriveInput, krate: &Krate) -> TokenStream {
    let private = Private(krate);
    let (ident, vis) = (&syn.ident, &syn.vis);
    let errors = Errors::new();
    let attrs = attr::parse_item(&syn.attrs, &errors);
    let _reported_before = errors.finish();
    let name = Ident::new(&format!("{}Builder", ident.unraw()), Span::call_site());
    let builder = attrs.builder.name.get().cloned().unwrap_or(name);
    let (impl_generics, ty_generics, where_clause) = syn.generics.split_for_impl();
    let setters = setters(syn).into_iter().map(|setter| {
        quote! {
            #vis fn #setter<__V>(self, _: __V) -> Self { self }
        }
    });
    let inherent = (attrs.builder.inherent.get() != Some(&false)).then(|| quote! {
        #[allow(dead_code, missing_docs, clippy::all)]
        impl #impl_generics #ident #ty_generics #where_clause {
            #vis fn builder() -> #builder { #builder }
            #vis fn to_builder(&self) -> #builder { #builder }
            #vis fn try_to_builder(&self) -> #private::core::result::Result<#builder, #private::CloneError> { loop {} }
            #vis fn twin(&self) -> #private::core::result::Result<Self, #private::OpenError> { loop {} }
        }
    });
    quote! {
        #[allow(dead_code, missing_docs)]
        #vis struct #builder;
        #[allow(dead_code, missing_docs, clippy::all)]
        impl #builder {
            #vis fn new() -> Self { #builder }
            #(#setters)*
            #vis fn build<__T>(self) -> #private::core::result::Result<__T, #private::OpenError> { loop {} }
            #vis fn open<__T>(&self) -> #private::core::result::Result<__T, #private::OpenError> { loop {} }
        }
        #inherent
    }
}

fn setters(syn: &DeriveInput) -> Vec<Ident> {
    let Data::Struct(data) = &syn.data else { return Vec::new() };
    let fields = data.fields.iter().enumerate();
    let names = fields.map(|(index, field)| match &field.ident {
        Some(ident) => set::setter_name(ident),
        None => format_ident!("field_{}", index),
    });
    names.collect()
}
