//! How generated methods reach a field.

use std::fmt::{self, Display, Formatter};

use proc_macro2::Span;
use syn::Member;

use super::pattern;
use crate::code::Code;
use crate::model::Field;
use crate::{names, tokens};

/// Where a field is, in the type or in its builder.
pub(super) struct Spot {
    /// Its name in an expression.
    pub(super) member: String,
    /// The number of its local.
    pub(super) index: usize,
}

impl Spot {
    /// Returns the place of a field in the type itself.
    pub(super) fn of(field: &Field<'_>) -> Self {
        Self { member: pattern::respanned(&field.written), index: field.index }
    }

    /// Where it has that name.
    pub(super) fn at(member: &Member, field: &Field<'_>) -> Self {
        let member = match member {
            Member::Named(name) => pattern::respanned(&name.to_string()),
            Member::Unnamed(number) => number.index.to_string(),
        };
        Self { member, index: field.index }
    }

    /// Returns the field's local with a prefix: `__freshtwin_a0`.
    pub(super) fn local(&self, prefix: &str) -> String {
        names::numbered(prefix, self.index)
    }
}

/// How the body of a method reaches the fields of one value.
#[derive(Clone)]
pub(super) enum Access {
    /// As `self.member`, in a struct.
    Place(&'static str),
    /// As `{ self.member }`, in a packed struct, where a reference to the field would not be aligned. The spans are
    /// those of the fields' types.
    Packed(&'static str, Vec<Span>),
    /// As a local that a pattern bound to a reference: `__freshtwin_a0`. The text is the prefix of the locals.
    Bound(&'static str),
}

impl Access {
    /// Returns a shared reference to the field.
    pub(super) fn reference<'a>(&'a self, spot: &'a Spot) -> Reached<'a> {
        match self {
            Self::Place(owner) => Reached::Member("&", owner, &spot.member),
            Self::Packed(owner, _) => Reached::Moved(owner, &spot.member),
            Self::Bound(prefix) => Reached::Local("", prefix, spot.index),
        }
    }

    /// Returns the field itself, as a place.
    pub(super) fn place<'a>(&'a self, spot: &'a Spot) -> Reached<'a> {
        match self {
            Self::Place(owner) | Self::Packed(owner, _) => Reached::Member("", owner, &spot.member),
            Self::Bound(prefix) => Reached::Local("*", prefix, spot.index),
        }
    }

    /// Returns a mutable reference to the field.
    pub(super) fn mutable<'a>(&'a self, spot: &'a Spot) -> Reached<'a> {
        match self {
            Self::Place(owner) | Self::Packed(owner, _) => Reached::Member("&mut ", owner, &spot.member),
            Self::Bound(prefix) => Reached::Local("", prefix, spot.index),
        }
    }

    /// Returns `..*self`, for all fields that a copy of the value does not name.
    pub(super) fn rest(&self) -> Option<String> {
        match self {
            Self::Place(owner) => Some(format!("..*{owner}")),
            Self::Packed(..) | Self::Bound(_) => None,
        }
    }

    /// Writes what `reach` gives. If the type of a packed field is not `Copy`, this moves out of the field, and rustc
    /// reports that at the field.
    pub(super) fn write(&self, spot: &Spot, reach: Reach, code: &mut Code<'_>) {
        match (reach(self, spot), self) {
            (moved @ Reached::Moved(..), Self::Packed(_, types)) => {
                let (moved, here) = (Code::of(|code| write!(code, "{moved}")), types[spot.index]);
                code.tokens(&tokens::respan(moved, &|own| own.located_at(here)));
            }
            (reached, _) => write!(code, "{reached}"),
        }
    }
}

/// One of the ways to reach a field.
pub(super) type Reach = for<'a> fn(&'a Access, &'a Spot) -> Reached<'a>;

/// A field as an expression.
pub(super) enum Reached<'a> {
    /// `self.member`, after a sign.
    Member(&'static str, &'static str, &'a str),
    /// `&{ self.member }`: a copy of a packed field.
    Moved(&'static str, &'a str),
    /// A local that a pattern bound, dereferenced if there is a `*`.
    Local(&'static str, &'static str, usize),
}

impl Display for Reached<'_> {
    // Piece by piece: each `{}` takes a macro, which is built without optimisation, as long as several of these.
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Member(sign, owner, member) => {
                if !sign.is_empty() {
                    text.write_str(sign)?;
                }
                text.write_str(owner)?;
                text.write_str(".")?;
                text.write_str(member)
            }
            Self::Moved(owner, member) => write!(text, "&{{ {owner}.{member} }}"),
            Self::Local(sign, prefix, index) => write!(text, "{sign}{}", names::numbered(prefix, index)),
        }
    }
}

/// Several fields of a value, as a tuple's elements.
pub(super) struct Elements<'a>(pub(super) Vec<Reached<'a>>);

impl Display for Elements<'_> {
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        for (number, reached) in self.0.iter().enumerate() {
            if number != 0 {
                text.write_str(",")?;
            }
            reached.fmt(text)?;
        }
        Ok(())
    }
}
