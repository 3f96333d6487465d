//! Names in generated code: one root for all paths, and locals that meet no name of the user's.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Path;
use syn::ext::IdentExt;

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
            Self::Default => quote!(::freshtwin).to_tokens(tokens),
            Self::Named(path) => path.to_tokens(tokens),
        }
    }
}

/// `#krate::__private`, the only module that generated code names.
pub(crate) struct Private<'a>(pub(crate) &'a Krate);

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let krate = self.0;
        quote!(#krate::__private).to_tokens(tokens);
    }
}

/// A local of generated code: positional, so that no lint on names sees the user's spelling.
pub(crate) fn local(prefix: &str, index: usize) -> Ident {
    format_ident!("__{prefix}{index}", span = Span::mixed_site())
}

/// Whether two identifiers name the same field: `r#type` and `type` do.
pub(crate) fn same(a: &Ident, b: &Ident) -> bool {
    a.unraw() == b.unraw()
}

/// The same tokens, reported at `span`.
pub(crate) fn at(span: Span, tokens: TokenStream) -> TokenStream {
    let respan = |mut token: TokenTree| {
        if let TokenTree::Group(group) = token {
            token = Group::new(group.delimiter(), at(span, group.stream())).into();
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(respan).collect()
}
