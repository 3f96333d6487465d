//! Writes generic parameters, also as arguments.

use std::mem;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Path, Type, TypeParamBound};

use crate::known_types::{is_float, is_scalar};
use crate::names::{is_new_keyword, word};
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

/// Returns the name of a parameter in generated code: `__name`, with more underscores if the user's item has a
/// parameter of that name.
pub(crate) fn unlike(generics: &Generics, generated: &str) -> Ident {
    let taken: Vec<String> = generics.params.iter().map(|param| name(param).to_string()).collect();
    let mut generated = format!("__{generated}");
    while taken.contains(&generated) {
        generated.insert(0, '_');
    }
    word(&generated)
}

/// Whether a type parameter or a const parameter is among the words of `tokens`.
pub(crate) fn is_mentioned(generics: &Generics, tokens: &TokenStream) -> bool {
    let types = generics.type_params().map(|param| &param.ident);
    let mut params = types.chain(generics.const_params().map(|param| &param.ident));
    params.any(|param| tokens::has_word(tokens.clone(), &param.to_string()))
}

/// Whether a type depends on a parameter, as far as its words show.
pub(crate) fn depends(generics: &Generics, ty: &Type) -> bool {
    let tokens = ty.to_token_stream();
    let is_generic = !generics.params.is_empty();
    is_generic
        && (is_mentioned(generics, &tokens) || tokens::has_word(tokens.clone(), "Self") || tokens::has_lifetime(tokens))
}

/// Whether a type is written as a whole number of std: of a constant parameter, or of a field.
pub(crate) fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && names(&path.path, |name| is_scalar(name) && !is_float(name)))
}

/// Whether a bound is written as such a type.
fn is_number_as_bound(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if names(&bound.path, is_scalar))
}

fn names(path: &Path, is: impl Fn(&str) -> bool) -> bool {
    path.get_ident().is_some_and(|name| is(&name.to_string()))
}

/// Returns the parameters for an `impl` at the derive, and the bounds of the last one as a predicate.
///
/// If a type does not exist, rustc proposes a parameter of that name behind the last one. Where that is located in the
/// user's item, the error would differ from the item's own, so that rustc would print both. At the derive it proposes
/// nothing.
pub(crate) fn at_derive(generics: &Generics) -> (Generics, Option<TokenStream>) {
    let (mut generics, here) = (generics.clone(), Span::call_site());
    // The derive has the edition of this crate: there, words of an older one are keywords, and paths lead elsewhere.
    let is_movable = |param: &GenericParam| match param {
        GenericParam::Lifetime(param) => !is_new_keyword(&param.lifetime.ident.to_string()),
        // For `N: usize`, rustc proposes `const N: usize`, which it would not do for a predicate.
        GenericParam::Type(param) => {
            !is_new_keyword(&param.ident.to_string()) && !param.bounds.iter().any(is_number_as_bound)
        }
        GenericParam::Const(param) => !is_new_keyword(&param.ident.to_string()) && is_number(&param.ty),
    };
    let predicate = generics.params.last_mut().filter(|param| is_movable(param)).and_then(|param| {
        let (name, bounds) = match param {
            GenericParam::Lifetime(param) => {
                param.lifetime.set_span(here);
                (param.lifetime.to_token_stream(), mem::take(&mut param.bounds).into_token_stream())
            }
            GenericParam::Type(param) => {
                param.ident.set_span(here);
                (param.ident.to_token_stream(), mem::take(&mut param.bounds).into_token_stream())
            }
            GenericParam::Const(param) => {
                param.ty = syn::Type::Verbatim(tokens::at(here, param.ty.to_token_stream()));
                return None;
            }
        };
        (!bounds.is_empty()).then(|| quote!(#name: #bounds))
    });
    (generics, predicate)
}
