//! What one field adds to each method, by its strategy.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, Token};

use super::access::{Access, Reached, Spot};
use crate::look::Look;
use crate::model::{Field, Strategy};
use crate::names::{self, Private, word};
use crate::tokens;

/// A field as the methods of `DeepClone` see it: of a type of data, or of a builder.
pub(super) struct Part {
    /// Where it is.
    pub(super) spot: Spot,
    /// Its type.
    pub(super) ty: TokenStream,
    /// How that is written.
    pub(super) look: Look,
    /// How the copy gets it.
    pub(super) strategy: Strategy,
    /// In a struct's builder: the parameter that says whether the field is set.
    pub(super) state: Option<Ident>,
}

/// `DeepClone` as a field's type has it.
///
/// The type is named where it may be no data: then the error stands at the type, and is the same in all methods, so that
/// rustc shows it once. Where it looks like data, leaving that to inference compiles faster.
struct Trait<'a>(&'a Private<'a>, Option<&'a TokenStream>);

impl ToTokens for Trait<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(private, ty) = self;
        if let Some(ty) = ty {
            <Token![<]>::default().to_tokens(tokens);
            ty.to_tokens(tokens);
            <Token![as]>::default().to_tokens(tokens);
        }
        private.to_tokens(tokens);
        names::segment("DeepClone", tokens);
        if ty.is_some() {
            <Token![>]>::default().to_tokens(tokens);
        }
    }
}

impl Part {
    /// A field of a type of data.
    pub(super) fn of(field: &Field<'_>, strategy: &Strategy) -> Self {
        Self {
            spot: Spot::of(field),
            ty: field.ty().to_token_stream(),
            look: field.look,
            strategy: strategy.clone(),
            state: None,
        }
    }

    fn deep_clone<'a>(&'a self, private: &'a Private<'a>) -> Trait<'a> {
        Trait(private, Some(&self.ty).filter(|_| !self.look.is_plain()))
    }

    /// The value of the field in the copy.
    pub(super) fn clone(&self, private: &Private<'_>, from: &Access) -> TokenStream {
        let Some(state) = &self.state else {
            return self.copied(private, &from.reference(&self.spot), &from.place(&self.spot));
        };
        let (ty, held, value) = (&self.ty, from.reference(&self.spot), word("value"));
        let (reference, place) =
            (Reached::Local(None, value.clone()), Reached::Local(Some(Default::default()), value.clone()));
        let copied = self.copied(private, &reference, &place);
        quote!(<#state as #private::Slot>::map::<#ty>(#held, |#value| #copied))
    }

    /// The copy of a value that is there.
    fn copied(&self, private: &Private<'_>, reference: &Reached, place: &Reached) -> TokenStream {
        let (ty, cloner, trait_) = (&self.ty, word("cloner"), self.deep_clone(private));
        match &self.strategy {
            Strategy::DeepClone if self.look == Look::Scalar => place.to_token_stream(),
            Strategy::DeepClone => quote!(#trait_::deep_clone_in(#reference, #cloner)),
            Strategy::Clone | Strategy::Share => quote!(<#ty as #private::Clone>::clone(#reference)),
            Strategy::Default(None) => quote!(<#ty as #private::Default>::default()),
            Strategy::Default(Some(expr)) => typed(ty, &quote!(#expr)),
            Strategy::With(expr) => typed(ty, &hook(private, reference, expr)),
            Strategy::Lock => quote!(<#ty as #private::lock::LockClone>::lock_clone_in(#reference, #cloner)),
        }
    }

    /// Makes the field of `to` a copy of the field of `from`, and keeps its allocations.
    pub(super) fn clone_from(&self, private: &Private<'_>, to: &Access, from: &Access) -> TokenStream {
        let (ty, cloner, trait_) = (&self.ty, word("cloner"), self.deep_clone(private));
        let (target, source) = (to.mutable(&self.spot), from.reference(&self.spot));
        match &self.strategy {
            Strategy::DeepClone if self.look != Look::Scalar => {
                quote!(#trait_::deep_clone_from_in(#target, #source, #cloner);)
            }
            Strategy::Lock => {
                quote!(<#ty as #private::lock::LockClone>::lock_clone_from_in(#target, #source, #cloner);)
            }
            Strategy::Clone | Strategy::Share => quote!(<#ty as #private::Clone>::clone_from(#target, #source);),
            Strategy::DeepClone | Strategy::Default(_) | Strategy::With(_) => {
                let (place, value) = (to.place(&self.spot), self.clone(private, from));
                quote!(#place = #value;)
            }
        }
    }

    /// Shows the field to the surveyor, beside the same field of the copy; nothing where there is nothing to find.
    pub(super) fn survey(
        &self,
        private: &Private<'_>,
        from: &Access,
        copy: &Access,
        surveyor: &TokenStream,
    ) -> Option<TokenStream> {
        let (ty, trait_) = (&self.ty, self.deep_clone(private));
        let method = match &self.strategy {
            _ if !self.is_surveyed() => return None,
            Strategy::Lock => quote!(<#ty as #private::lock::LockClone>::lock_survey_in),
            _ => quote!(#trait_::survey_in),
        };
        let (source, target) = (from.reference(&self.spot), copy.reference(&self.spot));
        Some(match &self.state {
            None => quote!(#method(#source, #target, #surveyor);),
            Some(state) => {
                let (value, beside) = (word("value"), word("beside"));
                quote! {
                    <#state as #private::Slot>::zip::<#ty>(#source, #target, |#value, #beside| {
                        #method(#value, #beside, #surveyor);
                    });
                }
            }
        })
    }

    /// Whether a survey has anything to find in this field.
    pub(super) fn is_surveyed(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => !self.look.is_plain(),
            Strategy::Lock => true,
            _ => false,
        }
    }

    /// Whether it depends on the field's type if the whole is plain.
    pub(super) fn is_asked(&self) -> bool {
        matches!(self.strategy, Strategy::DeepClone) && self.look != Look::Scalar
    }

    /// Whether `deep_clone_from` can do better for this field than to replace it.
    pub(super) fn is_reused(&self) -> bool {
        match &self.strategy {
            Strategy::DeepClone => self.look != Look::Scalar,
            Strategy::Lock | Strategy::Clone | Strategy::Share => true,
            Strategy::Default(_) | Strategy::With(_) => false,
        }
    }

    /// Whether the copy of the field reads the original.
    pub(super) fn uses_source(&self) -> bool {
        !matches!(self.strategy, Strategy::Default(_))
    }
}

/// An expression of the user's that has to be of the field's type.
///
/// The closure makes a mismatch the same error in all methods, so that rustc shows it once.
fn typed(ty: &impl ToTokens, expr: &TokenStream) -> TokenStream {
    quote!((|| -> #ty { #expr })())
}

/// A call of the user's function, which stands where the user's expression stands: what is wrong with it is said there.
fn hook(private: &Private<'_>, reference: &impl ToTokens, expr: &Expr) -> TokenStream {
    let cloner = word("cloner");
    let mut spans = quote!(#expr).into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    let last = spans.last().unwrap_or(first);
    let (private, hook) = (private.at(first), tokens::at(first, quote!(::hook)));
    let mut arguments = Group::new(Delimiter::Parenthesis, quote!(#cloner, #reference, #expr));
    arguments.set_span(last);
    quote!(#private #hook #arguments)
}
