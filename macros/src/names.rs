//! Names in generated code: one root for all paths, and locals that meet no name of the user's.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Path, Token};

use crate::tokens::{at, respan};

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
        let mut tokens = match self.0 {
            Krate::Default => at(span, self.0.to_token_stream()),
            Krate::Named(path) => respan(path.to_token_stream(), &|own| own.located_at(span)),
        };
        let mut rest = TokenStream::new();
        segment("__private", &mut rest);
        tokens.extend(at(span, rest));
        tokens
    }
}

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        segment("__private", tokens);
    }
}

/// `::name`, token by token: a `quote!` inside of another costs a trip to the compiler, and this stands everywhere.
pub(crate) fn segment(name: &str, tokens: &mut TokenStream) {
    <Token![::]>::default().to_tokens(tokens);
    Ident::new(name, Span::call_site()).to_tokens(tokens);
}

/// A local of generated code: positional, so that no lint on names sees the user's spelling.
pub(crate) fn local(prefix: &str, index: usize) -> Ident {
    format_ident!("__{prefix}{index}", span = Span::mixed_site())
}

/// A name in generated code that no name of the user's can meet: neither is it one nor does it match against one.
pub(crate) fn word(name: &str) -> Ident {
    match name {
        "self" => Ident::new(name, Span::mixed_site()),
        _ => format_ident!("__{name}", span = Span::mixed_site()),
    }
}
