//! Writes a field's value in the copy, as an expression.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote, quote_spanned};
use syn::{Expr, ExprLit, Lit};

use super::access::Reached;
use crate::look::Look;
use crate::names::{Private, segment, word};

/// The functions of a field's type that the methods call.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Clone,
    CloneFrom,
    Survey,
    Fill,
}

impl Function {
    /// Returns its names in the runtime's `Part` and in `DeepClone`.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Clone => ("clone", "deep_clone_in"),
            Self::CloneFrom => ("clone_from", "deep_clone_from_in"),
            Self::Survey => ("survey", "__freshtwin_survey_part"),
            Self::Fill => ("fill", "fill_in"),
        }
    }

    /// Returns its name in the runtime's `Part`.
    pub(super) fn of_part(self) -> &'static str {
        self.names().0
    }

    /// Writes `DeepClone::function`, token by token: see [`Reached`].
    pub(super) fn path(self, private: &Private<'_>, tokens: &mut TokenStream) {
        private.to_tokens(tokens);
        tokens.extend(segment("DeepClone"));
        tokens.extend(segment(self.names().1));
    }
}

/// A field's value in the copy.
pub(super) enum Value<'p> {
    /// A place, whose type is `Copy`, or the result of a shared call.
    Place(Reached),
    /// `DeepClone::function(arguments, cloner)`.
    Call(&'p Private<'p>, Function, Vec<Reached>),
    /// Any other expression.
    Tokens(TokenStream),
}

impl ToTokens for Value<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Place(place) => place.to_tokens(tokens),
            Self::Call(private, function, arguments) => {
                function.path(private, tokens);
                let cloner = word("__cloner");
                let arguments = Group::new(Delimiter::Parenthesis, quote!(#(#arguments,)* #cloner));
                tokens.append(arguments);
            }
            Self::Tokens(own) => own.to_tokens(tokens),
        }
    }
}

/// Returns the value of `default = EXPR` for a field whose type looks like `look`.
///
/// If it is a string literal, the field's type is asked whether it takes one: rustc's error about other types would not say
/// what to write.
pub(super) fn fresh(private: &Private<'_>, value: &Expr, look: Look) -> TokenStream {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !look.is_plain() => {
            let here = private.at(text.span());
            quote_spanned!(text.span()=> <#here::Itself<_> as #here::refused::FieldTakesText>::__freshtwin_text(#value))
        }
        _ => value.to_token_stream(),
    }
}
