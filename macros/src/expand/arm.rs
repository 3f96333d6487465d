//! An arm of the methods of `DeepClone`: the code for one variant of an enum, or for a struct.

use proc_macro2::{Ident, TokenStream};

use super::access::{Access, Elements};
use super::function::Function;
use super::part::Part;
use super::parts::{Parts, groups, reached};
use crate::code::Code;
use crate::names::{self, Private};

/// A variant of an enum, or the body of a struct, as the methods match it.
pub(super) struct Arm<'a> {
    /// `Self` or `Self::V`.
    pub(super) path: String,
    pub(super) parts: Vec<Part<'a>>,
    /// The constants that several of them share.
    pub(super) tables: Vec<Parts>,
    /// One more member: a marker that mentions the parameters.
    pub(super) marker: Option<TokenStream>,
}

impl<'a> Arm<'a> {
    /// Writes `Self::V { 0: __freshtwin_a0, .. }` with the fields that `wanted` picks.
    pub(super) fn pattern(&self, prefix: &str, wanted: impl Fn(&Part<'a>) -> bool, code: &mut Code<'_>) {
        code.text(&self.path).braces(|code| {
            for part in self.parts.iter().filter(|part| wanted(part)) {
                write!(code, "{}: {},", part.spot.member, part.spot.local(prefix));
            }
            if !self.parts.iter().all(&wanted) {
                code.text("..");
            }
        });
    }

    /// Writes the copy: the calls that fields share, and the value.
    ///
    /// ```text
    /// let __freshtwin_copies0 = __freshtwin_cloner.__freshtwin_copies((&self.name, &self.mail));
    /// Self { name: __freshtwin_copies0.0, mail: __freshtwin_copies0.1, ..*self }
    /// ```
    pub(super) fn clone(&self, private: &Private<'_>, from: &Access, code: &mut Code<'_>) {
        let copies = Copies::of(&self.parts, &self.tables, from, code);
        for part in self.parts.iter().filter(|part| part.is_in_place) {
            part.bind_in_place(Function::Clone, 0, from, Access::reference, code);
        }
        // Copies all `Copy` fields and the marker at once, because each named field costs compile time.
        let rest = from.rest().filter(|_| self.parts.iter().any(Part::is_copied));
        code.text(&self.path).braces(|code| {
            for (position, part) in self.parts.iter().enumerate() {
                if rest.is_none() || !part.is_copied() {
                    copies.member(position, part, &part.spot.member, private, from, code);
                }
            }
            match (rest, &self.marker) {
                (Some(rest), _) => code.text(&rest),
                (None, Some(marker)) => code.tokens(marker),
                (None, None) => code,
            };
        });
    }

    /// Returns the names of the constants that ask whether the fields with these numbers are data.
    pub(super) fn constants(&self, numbers: &[usize]) -> impl Iterator<Item = Ident> {
        let is_asked = |part: &Part<'_>| part.table.is_some_and(|number| numbers.contains(&number));
        let single = self.single().filter(move |(_, part)| is_asked(part)).filter_map(|(_, part)| part.table);
        let single = single.map(|number| names::constant("PART", number));
        let has_asked = move |table: &&Parts| table.positions.iter().any(|&position| is_asked(&self.parts[position]));
        single.chain(self.tables.iter().filter(has_asked).map(Parts::name))
    }

    /// Whether the copy begins with statements.
    pub(super) fn shares_copies(&self) -> bool {
        !self.tables.is_empty()
            || self.parts.iter().filter(|part| part.shares_copies()).count() > 1
            || self.parts.iter().any(|part| part.is_in_place)
    }

    /// Writes the code that makes the fields of `to` copies of those of `from`.
    pub(super) fn update(&self, private: &Private<'_>, to: &Access, from: &Access, code: &mut Code<'_>) {
        let groups = groups(&self.parts, Part::shares_updates);
        for (position, part) in self.single() {
            if !part.shares_updates() || !groups.iter().any(|group| group.contains(&position)) {
                part.update(private, to, from, code);
            }
        }
        for group in groups {
            let mut fields = Vec::new();
            for position in group {
                let spot = &self.parts[position].spot;
                fields.push(to.mutable(spot));
                fields.push(from.reference(spot));
            }
            write!(code, "__freshtwin_cloner.__freshtwin_update(({}));", Elements(fields));
        }
        self.tables.iter().for_each(|table| table.update(&self.parts, to, from, code));
    }

    /// Writes the code that shows the fields to the surveyor, beside those of the copy.
    pub(super) fn survey(&self, private: &Private<'_>, from: &Access, copy: &Access, code: &mut Code<'_>) {
        self.single().for_each(|(_, part)| part.survey(private, from, copy, "__freshtwin_surveyor", code));
        self.tables.iter().for_each(|table| table.survey(&self.parts, from, copy, code));
    }

    /// Writes the code that fills what was left empty in the fields of the copy.
    pub(super) fn fill(&self, private: &Private<'_>, from: &Access, copy: &Access, code: &mut Code<'_>) {
        self.single().for_each(|(_, part)| part.fill(private, from, copy, code));
        self.tables.iter().for_each(|table| table.fill(&self.parts, from, copy, code));
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

/// The copies of fields that come from calls which these share: for each field the call and the place in what it gives.
pub(super) struct Copies(Vec<Option<(usize, usize)>>);

impl Copies {
    /// Writes the calls.
    pub(super) fn of(parts: &[Part<'_>], tables: &[Parts], from: &Access, code: &mut Code<'_>) -> Self {
        let mut places = vec![None; parts.len()];
        let plain = groups(parts, Part::shares_copies).into_iter().map(|group| (group, None));
        let asked = tables.iter().map(|table| (table.positions.clone(), Some(table)));
        for (number, (group, table)) in plain.chain(asked).enumerate() {
            match table {
                Some(table) => {
                    write!(code, "let __freshtwin_copies{number} =");
                    table.copies(parts, from, code);
                    code.text(";");
                }
                None => {
                    let fields = reached(parts, &group, from, Access::reference);
                    write!(code, "let __freshtwin_copies{number} = __freshtwin_cloner.__freshtwin_copies(({fields}));");
                }
            }
            for (place, part) in group.into_iter().enumerate() {
                places[part] = Some((number, place));
            }
        }
        Self(places)
    }

    /// Writes the member of the copy for the part at `position`, after the calls.
    pub(super) fn member(
        &self,
        position: usize,
        part: &Part<'_>,
        name: &str,
        private: &Private<'_>,
        from: &Access,
        code: &mut Code<'_>,
    ) {
        match self.0[position] {
            Some((number, place)) => write!(code, "{name}: __freshtwin_copies{number}.{place},"),
            None => {
                write!(code, "{name}:");
                part.clone(private, from, code);
                code.text(",");
            }
        }
    }
}
