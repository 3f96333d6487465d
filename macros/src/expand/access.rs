//! How generated methods reach a field.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};
use syn::{Member, Token};

use super::pattern;
use crate::model::Field;
use crate::{names, tokens};

/// Where a field is, in the type or in its builder.
pub(super) struct Spot {
    /// Its name in an expression.
    pub(super) member: Member,
    /// The number of its local.
    pub(super) index: usize,
}

impl Spot {
    /// Returns the place of a field in the type itself.
    pub(super) fn of(field: &Field<'_>) -> Self {
        Self { member: pattern::member(field), index: field.index }
    }

    /// Returns the field's local with a prefix: `__a0`.
    pub(super) fn local(&self, prefix: &str) -> Ident {
        names::local(prefix, self.index)
    }
}

/// How the body of a method reaches the fields of one value.
#[derive(Clone)]
pub(super) enum Access {
    /// As `self.member`, in a struct.
    Place(Ident),
    /// As `{ self.member }`, in a packed struct, where a reference to the field would not be aligned. The spans are
    /// those of the fields' types.
    Packed(Ident, Vec<Span>),
    /// As a local that a pattern bound to a reference: `__a0`. The text is the prefix of the locals.
    Bound(&'static str),
}

impl Access {
    /// Returns a shared reference to the field.
    pub(super) fn reference(&self, spot: &Spot) -> Reached {
        match self {
            Self::Place(owner) => Reached::Member(Sign::Reference, owner.clone(), spot.member.clone()),
            // If the type is not `Copy`, this moves out of the field, and rustc reports that at the field.
            Self::Packed(owner, types) => {
                let (member, here) = (&spot.member, types[spot.index]);
                let moved = tokens::respan(quote!({ #owner.#member }), &|own| own.located_at(here));
                Reached::Moved(quote!(&#moved))
            }
            Self::Bound(prefix) => Reached::Local(None, spot.local(prefix)),
        }
    }

    /// Returns the field itself, as a place.
    pub(super) fn place(&self, spot: &Spot) -> Reached {
        match self {
            Self::Place(owner) | Self::Packed(owner, _) => {
                Reached::Member(Sign::Place, owner.clone(), spot.member.clone())
            }
            Self::Bound(prefix) => Reached::Local(Some(Default::default()), spot.local(prefix)),
        }
    }

    /// Returns `..*self`, for all fields that a copy of the value does not name.
    pub(super) fn rest(&self) -> Option<Rest<'_>> {
        match self {
            Self::Place(owner) => Some(Rest(owner)),
            Self::Packed(..) | Self::Bound(_) => None,
        }
    }

    /// Returns a mutable reference to the field.
    pub(super) fn mutable(&self, spot: &Spot) -> Reached {
        match self {
            Self::Place(owner) | Self::Packed(owner, _) => {
                Reached::Member(Sign::Mutable, owner.clone(), spot.member.clone())
            }
            Self::Bound(prefix) => Reached::Local(None, spot.local(prefix)),
        }
    }
}

/// The tokens `..*self`, written one by one.
pub(super) struct Rest<'a>(&'a Ident);

impl ToTokens for Rest<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        <Token![..]>::default().to_tokens(tokens);
        <Token![*]>::default().to_tokens(tokens);
        self.0.to_tokens(tokens);
    }
}

/// A field as an expression, written token by token: nested `quote!`s call into the compiler each time.
pub(super) enum Reached {
    /// `self.member`, after a sign.
    Member(Sign, Ident, Member),
    /// A copy of a packed field.
    Moved(TokenStream),
    /// A local that a pattern bound, dereferenced if there is a `*`.
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
                    tokens.append(Punct::new('&', Spacing::Alone));
                }
                if matches!(sign, Sign::Mutable) {
                    <Token![mut]>::default().to_tokens(tokens);
                }
                tokens.append(owner.clone());
                tokens.append(Punct::new('.', Spacing::Alone));
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
