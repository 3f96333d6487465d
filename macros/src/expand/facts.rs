//! What the derive tells the runtime about a type. It decides whether a value is surveyed: see the runtime's `Facts`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::arm::Arm;
use super::part::Part;
use crate::code::Code;
use crate::names::Private;

/// Writes the constant, or nothing if there is nothing to tell. `shows_all` says whether a survey of one value shows
/// all fields that a value of the type can have.
///
/// ```text
/// const __FRESHTWIN_FACTS: Tells<Self> =
///     |levels| lasting::<Self, (String, Vec<u8>)>(levels).and(<Self>::__FRESHTWIN_PART2.plain);
/// ```
pub(super) fn of(private: &Private<'_>, arms: &[Arm<'_>], shows_all: bool, lasts: bool, code: &mut Code<'_>) {
    if !arms.iter().flat_map(|arm| &arm.parts).all(Part::may_be_plain) {
        if lasts {
            constant(private, code, |code| private.path("::lasting_unknown::<Self>", code));
        }
        return;
    }
    let (mut hidden, mut in_tables, mut others, mut is_unnamed) = (Vec::new(), Vec::new(), Vec::new(), false);
    for (_, part) in arms.iter().flat_map(Arm::single) {
        match part {
            part if !part.is_asked() => {}
            part if !part.is_surveyed() => hidden.push(part),
            part if part.is_in_place || part.is_miscounted => is_unnamed = true,
            part if part.has_table() => in_tables.push(part),
            part => others.push(part),
        }
    }
    let tables: Vec<_> = arms.iter().flat_map(|arm| &arm.tables).collect();
    let others = tuples(&others);
    constant(private, code, |code| {
        if tables.is_empty() && !is_unnamed && in_tables.is_empty() && others.is_empty() {
            return about(private, lasts, &tuples(&hidden), code);
        }
        code.text("|__freshtwin_levels|");
        about(private, lasts, &tuples(&hidden), code);
        code.text("(__freshtwin_levels)");
        // What is in a box of any type is not plain, and what rustc reports may be anything.
        code.text(if is_unnamed { ".and(|_| false)" } else { "" });
        for table in tables {
            code.text(".and").parentheses(|code| table.write(code));
        }
        for (part, number) in in_tables.iter().filter_map(|part| Some((part, part.table?))) {
            code.text(".and").parentheses(|code| {
                part.write_table(number, code);
                code.text(".plain");
            });
        }
        for types in others {
            code.text(".and").parentheses(|code| {
                code.text("<").tokens(&types).text(" as ");
                private.path("::DeepClone>::__freshtwin_plain", code);
            });
        }
        code.text(if shows_all { "" } else { ".by_variant()" });
    });
}

/// Writes the constant of a type with no fields to ask about.
pub(super) fn always(private: &Private<'_>, lasts: bool, code: &mut Code<'_>) {
    constant(private, code, |code| about(private, lasts, &[], code));
}

fn constant(private: &Private<'_>, code: &mut Code<'_>, facts: impl FnOnce(&mut Code<'_>)) {
    code.text("const __FRESHTWIN_FACTS:");
    private.path("::Tells<Self> =", code);
    facts(code);
    code.text(";");
}

/// Writes the runtime's function that tells about the type. `hidden` has the types of the fields that no survey shows,
/// in tuples.
fn about(private: &Private<'_>, lasts: bool, hidden: &[TokenStream], code: &mut Code<'_>) {
    private.path(if lasts { "::lasting::<Self," } else { "::borrowing::<Self," }, code);
    match hidden {
        [types] => code.tokens(types),
        tuples => code.parentheses(|code| {
            for types in tuples {
                code.tokens(types).text(",");
            }
        }),
    };
    code.text(">");
}

/// Returns the types of these parts in tuples. One question can ask about a whole tuple whether its types are plain.
fn tuples(parts: &[&Part<'_>]) -> Vec<TokenStream> {
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for part in parts {
        // Each name is asked about only once.
        if part.name.as_ref().is_none_or(|name| !names.contains(&name)) {
            // An array is plain if its elements are. A mistake in its length is reported at the field.
            types.push(part.element.map_or(part.ty, |element| element as &dyn ToTokens));
            names.extend(&part.name);
        }
    }
    types.chunks(16).map(|types| quote!((#(#types,)*))).collect()
}
