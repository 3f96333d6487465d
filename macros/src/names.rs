//! Names in generated code: one root for all paths, and locals that cannot clash with a user's names.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Path, Token};

use crate::tokens::respan;

/// The crate as the user's code reaches it.
pub(crate) enum Krate {
    /// `::freshtwin`.
    Default,
    /// `#[deep_clone(crate = path)]`.
    Named(Path),
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Default => segment("freshtwin", tokens),
            Self::Named(path) => path.to_tokens(tokens),
        }
    }
}

/// `#krate::__private`, the only module that generated code names.
pub(crate) struct Private<'a>(pub(crate) &'a Krate);

impl Private<'_> {
    /// The same path, reported at `span`. The user's part of it keeps its meaning: it may begin with `$crate`.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        match self.0 {
            Krate::Default => quote_spanned!(span=> ::freshtwin::__private),
            Krate::Named(path) => {
                let path = respan(path.to_token_stream(), &|own| own.located_at(span));
                quote_spanned!(span=> #path::__private)
            }
        }
    }
}

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        segment("__private", tokens);
    }
}

/// `::name`, token by token: nested `quote!`s call into the compiler each time, and every path needs this.
pub(crate) fn segment(name: &str, tokens: &mut TokenStream) {
    <Token![::]>::default().to_tokens(tokens);
    Ident::new(name, Span::call_site()).to_tokens(tokens);
}

/// A local of generated code: positional, so that no lint on names sees the user's spelling.
pub(crate) fn local(prefix: &str, index: usize) -> Ident {
    format_ident!("__{prefix}{index}", span = Span::mixed_site())
}

/// A name in generated code that cannot clash with a name of the user's, and is no pattern that matches one.
pub(crate) fn word(name: &str) -> Ident {
    match name {
        "self" => Ident::new(name, Span::mixed_site()),
        _ => format_ident!("__{name}", span = Span::mixed_site()),
    }
}

/// A module beside a type, for traits and types that only bounds name: `Session_fields`. rustc prints its name if two types
/// have the same name, so it is made of the user's words; users do not write module names like this.
pub(crate) fn beside(ty: &Ident, what: &str) -> Ident {
    format_ident!("{}_{what}", ty.unraw(), span = Span::call_site())
}

/// The path of `#krate::__private` from inside such a module.
pub(crate) fn from_within(krate: &Krate) -> TokenStream {
    let path = match krate {
        Krate::Named(path) if path.leading_colon.is_none() => {
            let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
            match first.as_str() {
                "crate" | "$crate" => path.to_token_stream(),
                "self" => {
                    let rest = path.segments.iter().skip(1);
                    quote!(super #(::#rest)*)
                }
                "super" => quote!(super::#path),
                // A name in scope of the type, or another crate.
                _ => return quote!(__freshtwin::__private),
            }
        }
        krate => krate.to_token_stream(),
    };
    quote!(#path::__private)
}

/// The import that such a module needs.
pub(crate) fn import(krate: &Krate) -> Option<TokenStream> {
    match krate {
        Krate::Named(path) if from_within(krate).to_string().starts_with("__freshtwin") => {
            Some(quote!(use super::*; use #path as __freshtwin;))
        }
        _ => None,
    }
}
