//! What one field adds to each method, by its fate.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, Member, Token, Type};

use super::pattern;
use crate::look::Look;
use crate::model::{Fate, Field};
use crate::names::{self, Private};

/// How the body of a method reaches a field.
#[derive(Clone)]
pub(super) enum Access {
    /// `self.member`, of a struct.
    Place(Ident),
    /// `{ self.member }`, of a packed struct: a reference into it would not be aligned.
    Packed(Ident),
    /// A local that a pattern bound to a reference: `__a0`.
    Bound(&'static str),
}

impl Access {
    /// A shared reference to the field.
    pub(super) fn reference(&self, field: &Field<'_>) -> Reached {
        match self {
            Self::Place(owner) => Reached::Member(Sign::Reference, owner.clone(), pattern::member(field)),
            // A move out of the field, for types that are not `Copy`, is reported at the field.
            Self::Packed(owner) => {
                let (member, here) = (pattern::member(field), syn::spanned::Spanned::span(field.ty()));
                let moved = names::respan(quote!({ #owner.#member }), &|own| own.located_at(here));
                Reached::Moved(quote!(&#moved))
            }
            Self::Bound(prefix) => Reached::Local(None, field.local(prefix)),
        }
    }

    /// The field itself, as a place.
    fn place(&self, field: &Field<'_>) -> Reached {
        match self {
            Self::Place(owner) | Self::Packed(owner) => {
                Reached::Member(Sign::Place, owner.clone(), pattern::member(field))
            }
            Self::Bound(prefix) => Reached::Local(Some(Default::default()), field.local(prefix)),
        }
    }

    /// A mutable reference to the field.
    fn mutable(&self, field: &Field<'_>) -> Reached {
        match self {
            Self::Place(owner) | Self::Packed(owner) => {
                Reached::Member(Sign::Mutable, owner.clone(), pattern::member(field))
            }
            Self::Bound(prefix) => Reached::Local(None, field.local(prefix)),
        }
    }
}

/// A field as an expression. It is written token by token: each `quote!` inside of another costs a trip to the compiler.
pub(super) enum Reached {
    /// `self.member`, under a sign.
    Member(Sign, Ident, Member),
    /// A copy of a packed field.
    Moved(TokenStream),
    /// A local that a pattern bound, maybe dereferenced.
    Local(Option<Token![*]>, Ident),
}

/// What stands before `self.member`.
pub(super) enum Sign {
    /// Nothing.
    Place,
    /// `&`.
    Reference,
    /// `&mut`.
    Mutable,
}

impl ToTokens for Reached {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Member(sign, owner, member) => {
                if !matches!(sign, Sign::Place) {
                    <Token![&]>::default().to_tokens(tokens);
                }
                if matches!(sign, Sign::Mutable) {
                    <Token![mut]>::default().to_tokens(tokens);
                }
                owner.to_tokens(tokens);
                <Token![.]>::default().to_tokens(tokens);
                member.to_tokens(tokens);
            }
            Self::Moved(moved) => moved.to_tokens(tokens),
            Self::Local(star, local) => {
                star.to_tokens(tokens);
                local.to_tokens(tokens);
            }
        }
    }
}

/// `DeepClone` as a field's type has it.
///
/// The type is named where it may be no data: then the error stands at the type, and is the same in all methods, so that
/// rustc shows it once. Where it looks like data, leaving that to inference compiles faster.
struct Trait<'a>(&'a Private<'a>, Option<&'a Type>);

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

fn deep_clone<'a>(private: &'a Private<'a>, field: &'a Field<'_>) -> Trait<'a> {
    Trait(private, Some(field.ty()).filter(|_| !field.look.is_plain()))
}

/// The words of generated bodies. They are invisible to the user's expressions; the underscores keep them apart from
/// constants of the user's, which a parameter of the same name would otherwise match against.
pub(super) fn word(name: &str) -> Ident {
    match name {
        "self" => Ident::new(name, Span::mixed_site()),
        _ => format_ident!("__{name}", span = Span::mixed_site()),
    }
}

/// The value of the field in the copy.
pub(super) fn clone(private: &Private<'_>, field: &Field<'_>, from: &Access) -> TokenStream {
    let (ty, reference, cloner) = (field.ty(), from.reference(field), word("cloner"));
    let trait_ = deep_clone(private, field);
    match &field.fate {
        Fate::Data if field.look == Look::Scalar => from.place(field).to_token_stream(),
        Fate::Data => quote!(#trait_::deep_clone_in(#reference, #cloner)),
        Fate::Clone | Fate::Share => {
            quote!(<#ty as #private::Clone>::clone(#reference))
        }
        Fate::Default(None) => quote!(<#ty as #private::Default>::default()),
        Fate::Default(Some(expr)) => typed(ty, &quote!(#expr)),
        Fate::With(expr) => with(private, ty, &reference, expr),
        Fate::Lock => quote!(<#ty as #private::lock::LockClone>::lock_clone_in(#reference, #cloner)),
        // Types with resources are refused, and never come here.
        Fate::Resource(_) => TokenStream::new(),
    }
}

/// An expression of the user's that has to be of the field's type.
///
/// The closure makes a mismatch the same error in all methods, so that rustc shows it once.
fn typed(ty: &impl ToTokens, expr: &TokenStream) -> TokenStream {
    quote!((|| -> #ty { #expr })())
}

/// The copy by the user's function.
pub(super) fn with(private: &Private<'_>, ty: &impl ToTokens, reference: &impl ToTokens, expr: &Expr) -> TokenStream {
    typed(ty, &hook(private, reference, expr))
}

/// A call of the user's function, which stands where the user's expression stands: what is wrong with it is said there.
fn hook(private: &Private<'_>, reference: &impl ToTokens, expr: &Expr) -> TokenStream {
    let cloner = word("cloner");
    let mut spans = quote!(#expr).into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    let last = spans.last().unwrap_or(first);
    let (private, hook) = (private.at(first), names::at(first, quote!(::hook)));
    let mut arguments = Group::new(Delimiter::Parenthesis, quote!(#cloner, #reference, #expr));
    arguments.set_span(last);
    quote!(#private #hook #arguments)
}

/// Makes the field of `to` a copy of the field of `from`, and keeps its allocations.
pub(super) fn clone_from(private: &Private<'_>, field: &Field<'_>, to: &Access, from: &Access) -> TokenStream {
    let (ty, cloner) = (field.ty(), word("cloner"));
    let trait_ = deep_clone(private, field);
    let (target, source) = (to.mutable(field), from.reference(field));
    match &field.fate {
        Fate::Data if field.look != Look::Scalar => {
            quote!(#trait_::deep_clone_from_in(#target, #source, #cloner);)
        }
        Fate::Lock => {
            quote!(<#ty as #private::lock::LockClone>::lock_clone_from_in(#target, #source, #cloner);)
        }
        Fate::Clone | Fate::Share => {
            quote!(<#ty as #private::Clone>::clone_from(#target, #source);)
        }
        _ => {
            let (place, value) = (to.place(field), clone(private, field, from));
            quote!(#place = #value;)
        }
    }
}

/// Shows the field to the surveyor, beside the same field of the copy.
pub(super) fn survey(private: &Private<'_>, field: &Field<'_>, from: &Access, copy: &Access) -> TokenStream {
    let (ty, surveyor) = (field.ty(), word("surveyor"));
    let trait_ = deep_clone(private, field);
    let (source, copy) = (from.reference(field), copy.reference(field));
    match &field.fate {
        Fate::Lock => {
            quote!(<#ty as #private::lock::LockClone>::lock_survey_in(#source, #copy, #surveyor);)
        }
        _ => quote!(#trait_::survey_in(#source, #copy, #surveyor);),
    }
}

/// Whether a survey has anything to find in this field.
pub(super) fn is_surveyed(field: &Field<'_>) -> bool {
    match &field.fate {
        Fate::Data => !field.look.is_plain(),
        Fate::Lock => true,
        _ => false,
    }
}

/// Whether it depends on the field's type if the whole is plain.
pub(super) fn is_asked(field: &Field<'_>) -> bool {
    matches!(field.fate, Fate::Data) && field.look != Look::Scalar
}

/// Whether `deep_clone_from` can do better for this field than to replace it.
pub(super) fn is_reused(field: &Field<'_>) -> bool {
    match &field.fate {
        Fate::Data => field.look != Look::Scalar,
        Fate::Lock | Fate::Clone | Fate::Share => true,
        _ => false,
    }
}
