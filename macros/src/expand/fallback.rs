//! For input with errors: impls that keep uses of the type quiet, so that one mistake costs one message.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{builder, output};
use crate::check;
use crate::generics;
use crate::model::Input;
use crate::names::{Krate, Private};

/// An impl without bounds of its own, and the builder's surface where a field is a resource.
pub(super) fn expand(input: &Input<'_>) -> TokenStream {
    // A further error would say that it has no size.
    if check::has_no_size(input) {
        return TokenStream::new();
    }
    let data = data(input.syn, &input.krate);
    let builder = input.has_resources().then(|| builder::fallback(input));
    quote!(#data #builder)
}

/// An impl that accepts every use.
pub(super) fn data(syn: &DeriveInput, krate: &Krate) -> TokenStream {
    let private = Private(krate);
    let ident = &syn.ident;
    let (impl_generics, _, where_clause) = syn.generics.split_for_impl();
    let ty_generics = generics::arguments(&syn.generics);
    let code = quote! {
        impl #impl_generics #private::DeepClone for #ident #ty_generics #where_clause {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self {
                loop {}
            }
        }
    };
    output::trait_impl(code)
}
