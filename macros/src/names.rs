//! Names in generated code: one root for all paths, and locals that cannot clash with a user's names.

use std::cell::OnceCell;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Path, Token};

use crate::code::Code;
use crate::tokens::respan;

/// Tokens that are used many times. To put a `TokenStream` into another one, `quote!` calls into the compiler each
/// time. These tokens are just copied.
#[derive(Clone)]
pub(crate) struct Repeated(Vec<TokenTree>);

impl Repeated {
    /// Takes the tokens of a stream.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self(tokens.into_iter().collect())
    }

    /// Takes these tokens.
    pub(crate) fn of<const N: usize>(tokens: [TokenTree; N]) -> Self {
        Self(tokens.into())
    }
}

impl ToTokens for Repeated {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

/// A function that writes its tokens one by one into a `quote!`, for the same reason.
pub(crate) struct InPlace<F>(pub(crate) F);

impl<F: Fn(&mut TokenStream)> ToTokens for InPlace<F> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (self.0)(tokens);
    }
}

/// The path of `freshtwin`.
pub(crate) struct Krate {
    /// The path in `#[deep_clone(crate = path)]`. Without it, the path is `::freshtwin`.
    pub(crate) given: Option<Path>,
    /// The path of its private module, with which nearly every path in generated tokens begins.
    private: OnceCell<Repeated>,
}

impl Krate {
    /// Makes the path from the one that was given, if any.
    pub(crate) fn new(given: Option<Path>) -> Self {
        Self { given, private: OnceCell::new() }
    }

    fn private(&self) -> &Repeated {
        self.private.get_or_init(|| {
            let mut path = match &self.given {
                None => segment("freshtwin").into(),
                Some(given) => Vec::from_iter(given.to_token_stream()),
            };
            path.extend(segment("__private"));
            Repeated(path)
        })
    }
}

/// The path `#krate::__private` of the only module that generated code names.
pub(crate) struct Private<'a>(pub(crate) &'a Krate);

impl Private<'_> {
    /// Writes a path that begins with it: `::name`.
    pub(crate) fn path(&self, rest: &str, code: &mut Code<'_>) {
        match self.0.given {
            None => code.text("::freshtwin::__private"),
            Some(_) => code.tokens(self),
        };
        code.text(rest);
    }

    /// Returns the same path, located at `span`. The user's part of it keeps its hygiene, because it may begin with
    /// `$crate`.
    pub(crate) fn at(&self, span: Span) -> PrivateAt<'_> {
        PrivateAt { krate: self.0, span }
    }
}

/// A [`Private`] at a span: see [`Private::at`].
pub(crate) struct PrivateAt<'a> {
    krate: &'a Krate,
    span: Span,
}

impl ToTokens for PrivateAt<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = self.span;
        match &self.krate.given {
            None => {
                for name in ["freshtwin", "__private"] {
                    Token![::](span).to_tokens(tokens);
                    tokens.append(Ident::new(name, span));
                }
            }
            Some(path) => {
                let path = respan(path.to_token_stream(), &|own| own.located_at(span));
                tokens.extend(quote_spanned!(span=> #path::__private));
            }
        }
    }
}

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.private().to_tokens(tokens);
    }
}

/// Returns `::name`, token by token: every path needs it, and nested `quote!`s call into the compiler each time.
pub(crate) fn segment(name: &str) -> [TokenTree; 3] {
    let [first, second] = [Spacing::Joint, Spacing::Alone].map(|spacing| Punct::new(':', spacing).into());
    [first, second, Ident::new(name, Span::call_site()).into()]
}

/// The tokens `>::name` at a span. They end a question about a type, and rustc underlines its error up to there.
pub(crate) struct End(pub(crate) Span, pub(crate) &'static str);

impl ToTokens for End {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let &Self(span, name) = self;
        Token![>](span).to_tokens(tokens);
        Token![::](span).to_tokens(tokens);
        tokens.append(Ident::new(name, span));
    }
}

/// Returns the name of a local in generated code. It has a number in place of the field's name, so that lints on names
/// do not see the user's spelling.
pub(crate) fn local(prefix: &str, index: usize) -> Ident {
    word(&numbered(prefix, index))
}

/// The name of such a local.
pub(crate) fn numbered(prefix: &str, index: usize) -> String {
    format!("__freshtwin_{prefix}{index}")
}

/// Returns the name of a constant of the type: of this kind, for the field with this number.
pub(crate) fn constant(kind: &str, number: usize) -> Ident {
    word(&format!("__FRESHTWIN_{kind}{number}"))
}

/// Makes a name in generated code that cannot clash with a local of the user's: `self`, or a name that begins with
/// `__freshtwin_`. The prefix keeps it from a constant of the user's, which a local can mean in a pattern, whatever its
/// span.
pub(crate) fn word(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The same in a function without expressions of the user's, which may be written as [text](Code).
pub(crate) fn at_call(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Returns the name of a module beside a type, such as `Session_fields`, for traits and types that only bounds name.
/// rustc prints the module's name if two types have the same name, so it contains the type's name. Users do not write
/// module names like this.
pub(crate) fn beside(ty: &Ident, what: &str) -> Ident {
    format_ident!("{}_{what}", ty.unraw(), span = Span::call_site())
}

/// Returns the path of `#krate::__private` as seen from inside such a module.
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
                // The path begins with a name in the type's scope, or with another crate.
                _ => return quote!(__freshtwin::__private),
            }
        }
        _ => return Private(krate).to_token_stream(),
    };
    quote!(#path::__private)
}

/// Returns the imports that such a module needs.
pub(crate) fn import(krate: &Krate) -> Option<TokenStream> {
    match &krate.given {
        Some(path) if from_within(krate).to_string().starts_with("__freshtwin") => {
            Some(quote!(use super::*; use #path as __freshtwin;))
        }
        _ => None,
    }
}

/// Whether a word is a name in an older edition, and a keyword in that of this crate.
pub(crate) fn is_new_keyword(name: &str) -> bool {
    matches!(name, "async" | "await" | "dyn" | "gen" | "try")
}
