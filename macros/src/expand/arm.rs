//! An arm of the methods of `DeepClone`: the code for one variant of an enum, or for a struct.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};
use quote::{ToTokens as _, TokenStreamExt as _, quote};
use syn::Token;

use super::access::{Access, Reached, Sign};
use super::part::Part;
use super::parts::{Parts, groups};
use super::value::Value;
use crate::names::{self, Private, word};

/// A variant of an enum, or the body of a struct, as the methods match it.
pub(super) struct Arm<'a> {
    /// `Self` or `Self::V`.
    pub(super) path: TokenStream,
    pub(super) parts: Vec<Part<'a>>,
    /// The constants that several of them share.
    pub(super) tables: Vec<Parts>,
    /// One more member: a marker that mentions the parameters.
    pub(super) marker: Option<TokenStream>,
}

impl<'a> Arm<'a> {
    /// Returns the pattern `Self::V { 0: __a0, .. }` with the fields that `wanted` picks.
    pub(super) fn pattern(&self, prefix: &str, wanted: impl Fn(&Part<'a>) -> bool) -> TokenStream {
        let path = &self.path;
        let fields = self.parts.iter().filter(|part| wanted(part)).map(|part| {
            let (member, local) = (&part.spot.member, part.spot.local(prefix));
            quote!(#member: #local)
        });
        let rest = (!self.parts.iter().all(&wanted)).then(|| quote!(..));
        quote!(#path { #(#fields,)* #rest })
    }

    /// Returns the code that makes the copy: the calls that fields share, and then the value.
    ///
    /// ```text
    /// let __copies0 = __cloner.__freshtwin_copies((&self.name, &self.mail));
    /// Self { name: __copies0.0, mail: __copies0.1, ..*self }
    /// ```
    pub(super) fn clone(&self, private: &Private<'_>, from: &Access) -> TokenStream {
        let (mut tokens, values) = copies(private, &self.parts, &self.tables, from);
        let mut fields = TokenStream::new();
        // Copies all `Copy` fields and the marker at once, because each named field costs compile time.
        let rest = from.rest().filter(|_| self.parts.iter().any(Part::is_copied));
        let written = |part: &Part<'_>| rest.is_none() || !part.is_copied();
        for (part, value) in self.parts.iter().zip(values).filter(|(part, _)| written(part)) {
            part.spot.member.to_tokens(&mut fields);
            fields.append(Punct::new(':', Spacing::Alone));
            value.to_tokens(&mut fields);
            fields.append(Punct::new(',', Spacing::Alone));
        }
        match rest {
            Some(rest) => rest.to_tokens(&mut fields),
            None => self.marker.to_tokens(&mut fields),
        }
        self.path.to_tokens(&mut tokens);
        tokens.append(Group::new(Delimiter::Brace, fields));
        tokens
    }

    /// Whether the copy begins with calls that fields share.
    pub(super) fn shares_copies(&self) -> bool {
        !self.tables.is_empty() || self.parts.iter().filter(|part| part.shares_copies()).count() > 1
    }

    /// Returns the code that makes the fields of `to` copies of those of `from`.
    pub(super) fn update(&self, private: &Private<'_>, to: &Access, from: &Access) -> TokenStream {
        let groups = groups(&self.parts, Part::shares_updates);
        let mut tokens = TokenStream::new();
        for (position, part) in self.single() {
            if !groups.iter().any(|group| group.contains(&position)) {
                part.update(private, to, from, &mut tokens);
            }
        }
        for group in groups {
            let cloner = word("__cloner");
            let targets = group.iter().map(|&part| to.mutable(&self.parts[part].spot));
            let sources = group.iter().map(|&part| from.reference(&self.parts[part].spot));
            tokens.extend(quote!(#cloner.__freshtwin_update((#(#targets, #sources),*));));
        }
        tokens.extend(self.tables.iter().map(|table| table.update(&self.parts, to, from)));
        tokens
    }

    /// Returns the code that shows the fields to the surveyor, beside those of the copy.
    pub(super) fn survey(&self, private: &Private<'_>, from: &Access, copy: &Access) -> TokenStream {
        let surveyor = word("__surveyor").into_token_stream();
        let single = self.single().filter_map(|(_, part)| part.survey(private, from, copy, &surveyor));
        single.chain(self.tables.iter().map(|table| table.survey(&self.parts, from, copy))).collect()
    }

    /// Returns the code that fills what was left empty in the fields of the copy.
    pub(super) fn fill(&self, private: &Private<'_>, from: &Access, copy: &Access) -> TokenStream {
        let single = self.single().filter_map(|(_, part)| part.fill(private, from, copy));
        single.chain(self.tables.iter().map(|table| table.fill(&self.parts, from, copy))).collect()
    }

    /// Returns the constant that the part at `position` shares with others, if it does.
    pub(super) fn table_of(&self, position: usize) -> Option<&Parts> {
        self.tables.iter().find(|table| table.positions.contains(&position))
    }

    /// Returns the parts that share no constant, each with its position.
    pub(super) fn single(&self) -> impl Iterator<Item = (usize, &Part<'a>)> {
        self.parts.iter().enumerate().filter(|(position, _)| self.table_of(*position).is_none())
    }
}

/// Returns the calls that the copies of fields share, and the value of each field. The values use the results of the
/// calls.
pub(super) fn copies<'p>(
    private: &'p Private<'p>,
    parts: &'p [Part<'_>],
    tables: &[Parts],
    from: &'p Access,
) -> (TokenStream, impl Iterator<Item = Value<'p>>) {
    let mut tokens = TokenStream::new();
    let mut values: Vec<Option<Value<'_>>> = parts.iter().map(|_| None).collect();
    let plain = groups(parts, Part::shares_copies).into_iter().map(|group| {
        let (cloner, sources) = (word("__cloner"), group.iter().map(|&part| from.reference(&parts[part].spot)));
        let copies = quote!(#cloner.__freshtwin_copies((#(#sources),*)));
        (group, copies)
    });
    let asked = tables.iter().map(|table| (table.positions.clone(), table.copies(parts, from)));
    for (number, (group, call)) in plain.chain(asked).enumerate() {
        let copies = names::local("copies", number);
        <Token![let]>::default().to_tokens(&mut tokens);
        copies.to_tokens(&mut tokens);
        <Token![=]>::default().to_tokens(&mut tokens);
        tokens.extend(call);
        <Token![;]>::default().to_tokens(&mut tokens);
        for (position, part) in group.into_iter().enumerate() {
            values[part] = Some(Value::Place(Reached::Member(Sign::Place, copies.clone(), position.into())));
        }
    }
    let values = parts.iter().zip(values).map(move |(part, value)| value.unwrap_or_else(|| part.clone(private, from)));
    (tokens, values)
}
