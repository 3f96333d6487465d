//! Writes generic parameters as arguments.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

use crate::tokens;

/// Returns the parameters as arguments: `<'a, T, { N }>`. The braces are there because a const parameter may have the
/// name of a type, and without them the argument would mean the type.
pub(crate) fn arguments(generics: &Generics) -> TokenStream {
    let arguments = generics.params.iter().map(argument);
    if generics.params.is_empty() { TokenStream::new() } else { quote!(<#(#arguments),*>) }
}

/// Returns a parameter as an argument.
pub(crate) fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Const(param) => {
            let name = &param.ident;
            quote!({ #name })
        }
        param => name(param),
    }
}

/// Returns the name of a parameter.
pub(crate) fn name(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    }
}

/// Whether a type parameter or a const parameter is among the words of `tokens`.
pub(crate) fn is_mentioned(generics: &Generics, tokens: &TokenStream) -> bool {
    let types = generics.type_params().map(|param| &param.ident);
    let mut params = types.chain(generics.const_params().map(|param| &param.ident));
    params.any(|param| tokens::has_word(tokens.clone(), &param.to_string()))
}
