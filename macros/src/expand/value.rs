//! A field's value in the copy, as an expression.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};

use super::access::Reached;
use crate::names::{Private, segment, word};

/// What the methods call of a field's type.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Clone,
    CloneFrom,
    Survey,
    Fill,
}

impl Function {
    /// In `Part` of the runtime, and in `DeepClone`.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Clone => ("clone", "deep_clone_in"),
            Self::CloneFrom => ("clone_from", "deep_clone_from_in"),
            Self::Survey => ("survey", "__freshtwin_survey_part"),
            Self::Fill => ("fill", "fill_in"),
        }
    }

    /// Its name in `Part` of the runtime.
    pub(super) fn of_part(self) -> &'static str {
        self.names().0
    }

    /// `DeepClone::function`, written token by token: see [`Reached`].
    pub(super) fn path(self, private: &Private<'_>, tokens: &mut TokenStream) {
        private.to_tokens(tokens);
        tokens.extend(segment("DeepClone"));
        tokens.extend(segment(self.names().1));
    }
}

/// A field's value in the copy.
pub(super) enum Value<'p> {
    /// A `Copy` of a place.
    Place(Reached),
    /// `DeepClone::function(arguments, cloner)`.
    Call(&'p Private<'p>, Function, Vec<Reached>),
    /// What is met less often.
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
