//! Fields that share one constant with their functions. A method needs only one call for all of them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{DeriveInput, Token};

use super::access::{Access, Elements, Reach};
use super::output;
use super::part::Part;
use crate::code::Code;
use crate::names::{self, Private, at_call};

/// Several fields of a variant that share a constant of the type:
///
/// ```text
/// const __FRESHTWIN_PARTS0: Parts2<Row, Vec<Row>> =
///     Parts2(<Row as ..>::__FRESHTWIN_PART, <Vec<Row> as ..>::__FRESHTWIN_PART);
/// ```
///
/// In a struct, the constant also reaches the fields. So the methods of a struct only pass the struct, and those of an
/// enum pass the locals of a pattern.
///
/// ```text
/// const __FRESHTWIN_PARTS0: Fields2<Self, Row, Vec<Row>> =
///     Fields2(|this| (&this.first, &this.rows), |this| (&mut this.first, &mut this.rows), Parts2(..));
/// ```
pub(super) struct Parts {
    /// The number of the first field.
    number: usize,
    /// Their positions among the fields.
    pub(super) positions: Vec<usize>,
    /// Whether all their types are names without arguments: see [`tables`].
    stand_alone: bool,
    /// Whether the constant reaches the fields.
    reaches: bool,
}

impl Parts {
    /// Returns the shared constants of a variant with these fields. A field that would be alone has a constant of its
    /// own. `reaches` says whether this is a struct that can have references to its fields.
    pub(super) fn all(parts: &[Part<'_>], reaches: bool) -> Vec<Self> {
        let of = |stand_alone| {
            let groups = groups(parts, |part| part.shares_table() && part.stands_alone() == stand_alone);
            groups.into_iter().filter_map(move |positions| {
                let number = parts[positions[0]].table?;
                Some(Self { number, positions, stand_alone, reaches })
            })
        };
        [true, false].into_iter().flat_map(of).collect()
    }

    /// Returns the name of the constant.
    pub(super) fn name(&self) -> Ident {
        names::constant("PARTS", self.number)
    }

    /// Defines the constant.
    pub(super) fn definition(&self, private: &Private<'_>, parts: &[Part<'_>]) -> TokenStream {
        let name = self.name();
        let [of_parts, of_fields] =
            ["Parts", "Fields"].map(|ty| Ident::new(&format!("{ty}{}", self.positions.len()), Span::call_site()));
        let fields = || self.positions.iter().map(|&position| &parts[position]);
        let types = fields().map(Part::named);
        let questions = fields().map(|part| part.question.data_among_others(private, &part.ty.to_token_stream()));
        let questions = quote!(#private::#of_parts(#(#questions),*));
        if !self.reaches {
            return quote!(const #name: #private::#of_parts<#(#types),*> = #questions;);
        }
        let (this, place) = (at_call("__freshtwin_this"), Access::Place("__freshtwin_this"));
        let [shared, mutable] = [Access::reference as Reach, Access::mutable]
            .map(|reach| Code::of(|code| write!(code, "({})", reached(parts, &self.positions, &place, reach))));
        quote! {
            const #name: #private::#of_fields<Self, #(#types),*> =
                #private::#of_fields(|#this| #shared, |#this| #mutable, #questions);
        }
    }

    /// Writes the path of the constant.
    pub(super) fn write(&self, code: &mut Code<'_>) {
        code.text("<Self>::").text(&self.name().to_string());
    }

    /// Writes a call that gives copies of the fields, as a tuple.
    pub(super) fn copies(&self, parts: &[Part<'_>], from: &Access, code: &mut Code<'_>) {
        self.call("copies", parts, &[(from, Access::reference)], "__freshtwin_cloner", code);
    }

    /// Writes a call that makes the fields copies of those of `from`.
    pub(super) fn update(&self, parts: &[Part<'_>], to: &Access, from: &Access, code: &mut Code<'_>) {
        self.call("update", parts, &[(to, Access::mutable), (from, Access::reference)], "__freshtwin_cloner", code);
        code.text(";");
    }

    /// Writes a call that shows the fields to the surveyor, beside those of the copy.
    pub(super) fn survey(&self, parts: &[Part<'_>], from: &Access, copy: &Access, code: &mut Code<'_>) {
        self.call(
            "survey",
            parts,
            &[(from, Access::reference), (copy, Access::reference)],
            "__freshtwin_surveyor",
            code,
        );
        code.text(";");
    }

    /// Writes a call that fills what was left empty in the fields of the copy.
    pub(super) fn fill(&self, parts: &[Part<'_>], from: &Access, copy: &Access, code: &mut Code<'_>) {
        self.call("fill", parts, &[(from, Access::reference), (copy, Access::mutable)], "__freshtwin_cloner", code);
        code.text(";");
    }

    /// Writes a call with values and `last`. Of a value, the argument is the struct itself, or a tuple of its fields.
    fn call(&self, method: &str, parts: &[Part<'_>], values: &[(&Access, Reach)], last: &str, code: &mut Code<'_>) {
        self.write(code);
        code.text(".").text(method).parentheses(|code| {
            for &(access, reach) in values {
                match access {
                    Access::Place(owner) if self.reaches => write!(code, "{owner},"),
                    _ => write!(code, "({}),", reached(parts, &self.positions, access, reach)),
                }
            }
            code.text(last);
        });
    }
}

/// What is reached of the parts at `positions`.
pub(super) fn reached<'a>(
    parts: &'a [Part<'_>],
    positions: &[usize],
    access: &'a Access,
    reach: Reach,
) -> Elements<'a> {
    Elements(positions.iter().map(|&position| reach(access, &parts[position].spot)).collect())
}

/// The greatest number of fields that the runtime takes in one call.
const MANY: usize = 8;

/// Returns the positions of the parts for each shared call, which compiles faster than a call for each part. A part
/// that would be alone in a call shares none.
pub(super) fn groups<'p>(parts: &[Part<'p>], shares: impl Fn(&Part<'p>) -> bool) -> Vec<Vec<usize>> {
    let mut sharing = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        if shares(part) {
            sharing.push(position);
        }
    }
    let mut groups = Vec::new();
    for group in sharing.chunks(MANY) {
        if group.len() > 1 {
            groups.push(group.to_vec());
        }
    }
    groups
}

/// Lets one constant ask about all of these fields that can be asked about together.
pub(super) fn join<'p, 'a: 'p>(parts: impl Iterator<Item = &'p mut Part<'a>>) {
    let joined = parts.filter(|part| part.may_join());
    joined.enumerate().for_each(|(number, part)| part.question.joint = Some(number));
}

/// Defines the constant that asks about several of these fields together, if any are
/// [joined](super::methods::Body::joined).
fn joint<'p>(private: &Private<'_>, parts: impl Iterator<Item = &'p Part<'p>>) -> Option<TokenStream> {
    let asked = parts.filter_map(|part| Some((part.question.joint?, part.asked_jointly(private), part.named())));
    let mut asked: Vec<_> = asked.collect();
    asked.sort_by_key(|(number, ..)| *number);
    let (name, questions) = (at_call("__FRESHTWIN_ASKED"), asked.iter().map(|(_, question, _)| question));
    let types = asked.iter().map(|(.., ty)| ty);
    (!asked.is_empty()).then(|| quote!(const #name: (#(#private::Part<#types>,)*) = (#(#questions,)*);))
}

/// Where an `impl` with constants is located.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the derive.
    Derive,
    /// At the user's name of the type.
    Item,
}

impl Place {
    fn span(self, item: &DeriveInput) -> Span {
        match self {
            Self::Derive => Span::call_site(),
            Self::Item => item.ident.span(),
        }
    }
}

/// Defines the constants that methods call through, of single fields and of several, in separate impls for the type.
/// `header` is their header without `impl`, or the one for the [derive](crate::generics::at_derive).
///
/// Types with arguments have an `impl` that is located at the user's name. If a type in the arguments does not exist,
/// rustc suggests to add a parameter at the `impl`. There, that error is the same as the one in the user's item, and
/// rustc prints it once.
pub(super) fn tables(
    private: &Private<'_>,
    single: Vec<&Part<'_>>,
    shared: Vec<(&Parts, &[Part<'_>])>,
    header: &dyn Fn(Place) -> TokenStream,
    item: &DeriveInput,
) -> TokenStream {
    let (alone, in_arguments): (Vec<_>, Vec<_>) = single.into_iter().partition(|part| part.stands_alone());
    let (shared_alone, shared): (Vec<_>, Vec<_>) = shared.into_iter().partition(|(parts, _)| parts.stand_alone);
    let impls = [(Place::Derive, alone, shared_alone), (Place::Item, in_arguments, shared)];
    let impls = impls.map(|(place, single, shared)| {
        let has_expressions = single.iter().any(|part| part.strategy.expression().is_some());
        let deprecated = || has_expressions.then(output::deprecated);
        let grouped = shared.iter().flat_map(|(table, parts)| table.positions.iter().map(|&position| &parts[position]));
        let joint = joint(private, single.iter().copied().chain(grouped));
        let single = single.into_iter().filter_map(|part| {
            let lints = match part.strategy.expression() {
                Some(_) => part.lints.clone(),
                None => deprecated(),
            };
            let table = part.definition(private)?;
            Some(quote!(#lints #table))
        });
        let shared = shared.into_iter().map(|(table, parts)| {
            let (lints, table) = (deprecated(), table.definition(private, parts));
            quote!(#lints #table)
        });
        let tables: Vec<_> = joint.into_iter().chain(single).chain(shared).collect();
        let tables = (!tables.is_empty()).then(|| {
            let (impl_, header) = (Token![impl](place.span(item)), header(place));
            quote!(#impl_ #header { #(#tables)* })
        });
        tables.map(|tables| output::tables(&item.attrs, has_expressions, tables))
    });
    impls.into_iter().flatten().collect()
}
