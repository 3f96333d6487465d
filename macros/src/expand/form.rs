//! A variant of an enum, or the body of a struct, in the methods of `DeepClone`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::Token;

use super::access::Access;
use super::part::Part;
use crate::names::{Private, segment, word};

/// A variant of an enum, or the body of a struct.
pub(super) struct Form {
    /// `Self` or `Self::V`.
    pub(super) path: TokenStream,
    pub(super) parts: Vec<Part>,
    /// One more member, a marker that mentions the parameters.
    pub(super) marker: Option<TokenStream>,
}

impl Form {
    /// `Self::V { 0: __a0, .. }` with the fields that `wanted` picks.
    pub(super) fn pattern(&self, prefix: &str, wanted: impl Fn(&Part) -> bool) -> TokenStream {
        let path = &self.path;
        let fields = self.parts.iter().filter(|part| wanted(part)).map(|part| {
            let (member, local) = (&part.spot.member, part.spot.local(prefix));
            quote!(#member: #local)
        });
        let rest = (!self.parts.iter().all(&wanted)).then(|| quote!(..));
        quote!(#path { #(#fields,)* #rest })
    }

    pub(super) fn clone(&self, private: &Private<'_>, from: &Access) -> TokenStream {
        let (path, marker) = (&self.path, &self.marker);
        let mut fields = TokenStream::new();
        for part in &self.parts {
            part.spot.member.to_tokens(&mut fields);
            <Token![:]>::default().to_tokens(&mut fields);
            part.clone(private, from).to_tokens(&mut fields);
            <Token![,]>::default().to_tokens(&mut fields);
        }
        quote!(#path { #fields #marker })
    }

    /// Fields of plain data share calls: that is cheaper to compile. They come last.
    pub(super) fn update(&self, private: &Private<'_>, to: &Access, from: &Access) -> TokenStream {
        let can_share = self.parts.iter().filter(|part| part.shares_calls()).count() > 1;
        let (shared, single): (Vec<_>, Vec<_>) = self.parts.iter().partition(|part| can_share && part.shares_calls());
        let mut tokens = TokenStream::new();
        for part in single {
            part.update(private, to, from, &mut tokens);
        }
        for parts in shared.chunks(MANY) {
            if let [part] = parts {
                part.update(private, to, from, &mut tokens);
                continue;
            }
            private.to_tokens(&mut tokens);
            segment(&format!("clone_from_{}", parts.len()), &mut tokens);
            let cloner = word("cloner");
            let targets = parts.iter().map(|part| to.mutable(&part.spot));
            let sources = parts.iter().map(|part| from.reference(&part.spot));
            quote!((#cloner, #(#targets, #sources),*);).to_tokens(&mut tokens);
        }
        tokens
    }
}

/// How many fields one call updates: `clone_from_6`.
const MANY: usize = 6;
