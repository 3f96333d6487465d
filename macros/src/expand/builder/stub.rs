//! The surface of a builder for input with errors: it accepts every use, so that one mistake costs one message.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Field, Visibility};

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
    let setters = setters(syn, &private, vis);
    let derives = attrs.builder.derive.get().map(|paths| quote!(#[derive(#(#paths),*)]));
    let awaits = is_async(syn).then(|| quote!(async));
    let (resource, opener) = match awaits {
        None => (quote!(Resource), quote!(Opener)),
        Some(_) => (quote!(ResourceAsync), quote!(OpenerAsync)),
    };
    let inherent = (attrs.builder.inherent.get() != Some(&false)).then(|| quote! {
        #[allow(dead_code, missing_docs, clippy::all)]
        impl #impl_generics #ident #ty_generics #where_clause {
            #vis fn builder() -> #builder { #builder }
            #vis fn to_builder(&self) -> #builder { #builder }
            #vis fn try_to_builder(&self) -> #private::core::result::Result<#builder, #private::CloneError> { loop {} }
            #vis #awaits fn twin(&self) -> #private::core::result::Result<Self, #private::OpenError> { loop {} }
        }
    });
    quote! {
        #[allow(dead_code, missing_docs)]
        #derives
        #vis struct #builder;
        impl #private::DeepClone for #builder {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self { loop {} }
        }
        impl #impl_generics #private::#resource for #ident #ty_generics #where_clause {
            type Config = #builder;
            fn config_in(&self, _: &mut #private::Cloner) -> #builder { loop {} }
            #awaits fn open_in(
                _: #builder,
                _: &mut #private::#opener,
            ) -> #private::core::result::Result<Self, #private::OpenError> { loop {} }
        }
        #[allow(dead_code, missing_docs, clippy::all)]
        impl #builder {
            #vis fn new() -> Self { #builder }
            #(#setters)*
            #vis #awaits fn build #impl_generics(self) -> #private::core::result::Result<#ident #ty_generics, #private::OpenError>
            #where_clause { loop {} }
            #vis #awaits fn open #impl_generics(&self) -> #private::core::result::Result<#ident #ty_generics, #private::OpenError>
            #where_clause { loop {} }
        }
        #inherent
    }
}

fn setters(syn: &DeriveInput, private: &Private<'_>, vis: &Visibility) -> Vec<TokenStream> {
    let Data::Struct(data) = &syn.data else { return Vec::new() };
    let fields = data.fields.iter().enumerate();
    let setters = fields.map(|(index, field)| {
        let name = match &field.ident {
            Some(ident) => set::setter_name(ident),
            None => format_ident!("field_{}", index),
        };
        let ty = &field.ty;
        match takes(syn, field) {
            Takes::Anything => quote!(#vis fn #name<__V>(self, _: __V) -> Self { self }),
            Takes::Into => quote!(#vis fn #name(self, _: impl #private::core::convert::Into<#ty>) -> Self { self }),
            Takes::Exactly => quote!(#vis fn #name(self, _: #ty) -> Self { self }),
        }
    });
    setters.collect()
}

/// What the stub of a setter accepts: as little as it can, since arguments such as `text.into()` need a type.
enum Takes {
    Exactly,
    Into,
    Anything,
}

fn takes(syn: &DeriveInput, field: &Field) -> Takes {
    let errors = Errors::new();
    let attrs = attr::parse_field(&field.attrs, &errors);
    let broken = errors.gate().is_err();
    let _reported_before = errors.finish();
    // The stub has no parameters, and `Self` would be the builder in it.
    let foreign = !syn.generics.params.is_empty() || field.ty.to_token_stream().to_string().contains("Self");
    if broken || foreign || attrs.resource.is_some() {
        Takes::Anything
    } else if attrs.into.key().is_some() {
        Takes::Into
    } else {
        Takes::Exactly
    }
}

/// Whether one of the resources says `async`, as far as that can be read.
fn is_async(syn: &DeriveInput) -> bool {
    fn has_async(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(word) => word == "async",
            TokenTree::Group(group) => has_async(group.stream()),
            _ => false,
        })
    }
    let fields: Vec<&Field> = match &syn.data {
        Data::Struct(data) => data.fields.iter().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    let attrs = fields.iter().flat_map(|field| &field.attrs).chain(&syn.attrs);
    attrs.filter(|attr| attr.path().is_ident("resource")).any(|attr| has_async(attr.meta.to_token_stream()))
}
