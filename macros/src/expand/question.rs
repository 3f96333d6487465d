//! The one place where a field's type is asked whether it is data: where the error stands, and by which trait it is asked,
//! which is what the error says.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use crate::known_types::LOCKS;
use crate::leaf::{self, Leaf, Remedy};
use crate::model::{Strategy, Through};
use crate::names::Private;
use crate::tokens;

/// What the tokens of a field's type tell about the question.
pub(super) struct Question {
    /// The part of it that may be no data.
    leaf: Option<Leaf>,
    /// A lock that `lock` does not reach.
    inner_lock: Option<TokenStream>,
    /// Whether the type is one letter.
    is_letter: bool,
}

impl Question {
    /// About a field of type `ty`.
    pub(super) fn of(ty: &Type, strategy: &Strategy) -> Self {
        let inner_lock = match strategy {
            Strategy::Through(Through::Locks) => leaf::within_lock(ty, LOCKS).map(ToTokens::to_token_stream),
            _ => None,
        };
        Self { leaf: Leaf::of(ty), inner_lock, is_letter: leaf::name(ty).is_some_and(leaf::is_letter) }
    }

    /// The functions of a type that has to be data.
    ///
    /// What stands for the type is inferred, so that it can stand at the part that the error is about:
    ///
    /// ```text
    /// const __FRESHTWIN_PART0: Part<Vec<(Row, u8)>> = <Itself<_> as DeepClone>::__FRESHTWIN_PART;
    ///                                        -------- at `Row`
    /// ```
    pub(super) fn data(&self, private: &Private<'_>, ty: &TokenStream) -> TokenStream {
        let place = self.leaf.as_ref().and_then(|leaf| leaf.place);
        let (first, last) = place.unwrap_or_else(|| tokens::ends(ty.clone()));
        let here = private.at(first);
        let ty = match place {
            // If there is no such type, rustc says of one letter that a parameter may be missing, but not here: that would be
            // a second error.
            None if !self.is_letter => ty.clone(),
            _ => {
                let (open, close) = (tokens::at(first, quote!(::Itself < _)), tokens::at(last, quote!(>)));
                quote!(#here #open #close)
            }
        };
        let trait_ = match &self.leaf {
            Some(Leaf { part, remedy: Some(Remedy { module, name }), .. }) => quote!(refused::#module::#name<#part>),
            _ => quote!(DeepClone),
        };
        let (open, as_) = (tokens::at(first, quote!(<)), tokens::at(first, quote!(as)));
        let (trait_, close) = (tokens::at(first, quote!(:: #trait_)), tokens::at(last, quote!(>::__FRESHTWIN_PART)));
        quote!(#open #ty #as_ #here #trait_ #close)
    }

    /// A call of such a function: at the object, if there is one. A trait that cannot be an object is an error of each call.
    pub(super) fn placed(&self, call: TokenStream) -> TokenStream {
        let Some(object) = self.leaf.as_ref().filter(|leaf| leaf.is_object()) else { return call };
        let (first, _) = object.place.unwrap_or_else(|| tokens::ends(object.part.clone()));
        tokens::respan(call, &|own| own.located_at(first))
    }

    /// The functions of a type that has to hold a lock or a cell.
    pub(super) fn through(&self, private: &Private<'_>, ty: &TokenStream, through: Through) -> TokenStream {
        let by = match (through, &self.inner_lock) {
            (Through::Locks, Some(lock)) => {
                return quote!(<#ty as #private::refused::object::lock_in_lock<#lock>>::__FRESHTWIN_PART);
            }
            (Through::Locks, None) => quote!(lock),
            (Through::Cells, _) => quote!(cell),
            (Through::LocksAndCells, _) => quote!(lock_and_cell),
        };
        quote!(<#ty as #private::through::CloneThrough<#private::through::#by>>::__FRESHTWIN_PART)
    }
}
