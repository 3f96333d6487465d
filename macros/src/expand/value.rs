//! Writes the value of a field with `default`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, ExprLit, Lit};

use crate::known_types;
use crate::look::Look;
use crate::names::Private;

/// Returns the value of `default = EXPR` for a field of type `ty`, which looks like `look`.
///
/// If it is a string literal, the field's type is asked whether it takes one: rustc's error about other types than
/// `String` and the like would not say what to write.
pub(super) fn fresh(private: &Private<'_>, value: &Expr, ty: &dyn ToTokens, look: Look) -> TokenStream {
    let is_list = |token: TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '<');
    let has_arguments = || ty.to_token_stream().into_iter().any(is_list);
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !look.is_plain() || has_arguments() => {
            let here = private.at(text.span());
            quote_spanned!(text.span()=> <#here::Itself<_> as #here::refused::FieldTakesText>::__freshtwin_text(#value))
        }
        _ => value.to_token_stream(),
    }
}

/// Returns the trait that a field with `default` needs.
pub(super) fn has_default(ty: &dyn ToTokens) -> Ident {
    let name = if known_types::is_live(ty) { "LiveHasDefault" } else { "FieldHasDefault" };
    Ident::new(name, Span::mixed_site())
}
