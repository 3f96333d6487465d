//! Names in generated code: one root for all paths, and locals that cannot clash with a user's names.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Path, Token};

use crate::tokens::respan;

/// Tokens that stand in many places. A stream in another one goes to the compiler and back each time, these do not.
#[derive(Clone)]
pub(crate) struct Repeated(Vec<TokenTree>);

impl Repeated {
    /// Of one stream.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self(tokens.into_iter().collect())
    }

    /// Of these tokens.
    pub(crate) fn of<const N: usize>(tokens: [TokenTree; N]) -> Self {
        Self(tokens.into())
    }

    /// `Self`.
    pub(crate) fn self_ty() -> Self {
        Self::of([Ident::new("Self", Span::call_site()).into()])
    }
}

impl ToTokens for Repeated {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

/// What writes its tokens one by one where it stands in a `quote!`, for the same reason.
pub(crate) struct InPlace<F>(pub(crate) F);

impl<F: Fn(&mut TokenStream)> ToTokens for InPlace<F> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (self.0)(tokens);
    }
}

/// The crate as the user's code reaches it.
pub(crate) struct Krate {
    /// `#[deep_clone(crate = path)]`. Without it, the crate is `::freshtwin`.
    pub(crate) given: Option<Path>,
    /// The path of its private module, in tokens: nearly every path begins with these.
    private: Repeated,
}

impl Krate {
    /// Under this name.
    pub(crate) fn new(given: Option<Path>) -> Self {
        let mut path = match &given {
            None => segment("freshtwin").into(),
            Some(given) => Vec::from_iter(given.to_token_stream()),
        };
        path.extend(segment("__private"));
        Self { given, private: Repeated(path) }
    }
}

/// `#krate::__private`, the only module that generated code names.
pub(crate) struct Private<'a>(pub(crate) &'a Krate);

impl Private<'_> {
    /// The same path, reported at `span`. The user's part of it keeps its meaning: it may begin with `$crate`.
    pub(crate) fn at(&self, span: Span) -> PrivateAt<'_> {
        PrivateAt { krate: self.0, span }
    }
}

/// See [`Private::at`].
pub(crate) struct PrivateAt<'a> {
    krate: &'a Krate,
    span: Span,
}

impl ToTokens for PrivateAt<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = self.span;
        match &self.krate.given {
            None => tokens.extend(self.krate.private.0.iter().cloned().map(|mut token| {
                token.set_span(span);
                token
            })),
            Some(path) => {
                let path = respan(path.to_token_stream(), &|own| own.located_at(span));
                tokens.extend(quote_spanned!(span=> #path::__private));
            }
        }
    }
}

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.private.to_tokens(tokens);
    }
}

/// `::name`, token by token: nested `quote!`s call into the compiler each time, and every path needs this.
pub(crate) fn segment(name: &str) -> [TokenTree; 3] {
    let [first, second] = [Spacing::Joint, Spacing::Alone].map(|spacing| Punct::new(':', spacing).into());
    [first, second, Ident::new(name, Span::call_site()).into()]
}

/// `>::name` at a span: the end of a question about a type, whose error is underlined up to there.
pub(crate) struct End(pub(crate) Span, pub(crate) &'static str);

impl ToTokens for End {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let &Self(span, name) = self;
        Token![>](span).to_tokens(tokens);
        Token![::](span).to_tokens(tokens);
        tokens.append(Ident::new(name, span));
    }
}

/// A local of generated code: positional, so that no lint on names sees the user's spelling.
pub(crate) fn local(prefix: &str, index: usize) -> Ident {
    Ident::new(&format!("__{prefix}{index}"), Span::mixed_site())
}

/// A name in generated code that cannot clash with a name of the user's, and is no pattern that matches one: `self`, or one
/// that begins with `__`.
pub(crate) fn word(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// A module beside a type, for traits and types that only bounds name: `Session_fields`. rustc prints its name if two types
/// have the same name, so it is made of the user's words; users do not write module names like this.
pub(crate) fn beside(ty: &Ident, what: &str) -> Ident {
    format_ident!("{}_{what}", ty.unraw(), span = Span::call_site())
}

/// The path of `#krate::__private` from inside such a module.
pub(crate) fn from_within(krate: &Krate) -> TokenStream {
    let path = match &krate.given {
        Some(path) if path.leading_colon.is_none() => {
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
        _ => return Private(krate).to_token_stream(),
    };
    quote!(#path::__private)
}

/// The import that such a module needs.
pub(crate) fn import(krate: &Krate) -> Option<TokenStream> {
    match &krate.given {
        Some(path) if from_within(krate).to_string().starts_with("__freshtwin") => {
            Some(quote!(use super::*; use #path as __freshtwin;))
        }
        _ => None,
    }
}
