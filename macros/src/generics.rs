//! The generic parameters of the user's type, as arguments.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

/// `<'a, T, { N }>`. A const parameter may have the name of a type, which an argument without braces would mean.
pub(crate) fn arguments(generics: &Generics) -> TokenStream {
    let arguments = generics.params.iter().map(argument);
    if generics.params.is_empty() { TokenStream::new() } else { quote!(<#(#arguments),*>) }
}

/// A parameter as an argument.
pub(crate) fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Const(param) => {
            let name = &param.ident;
            quote!({ #name })
        }
        param => name(param),
    }
}

/// The name of a parameter.
pub(crate) fn name(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    }
}
