//! The types of a program, and what the attributes of the derive say about them.

use std::ops::Range;

use super::scan::{end, is_word, parts};

/// A type that derives.
pub(super) struct Item {
    /// `#[derive(..)]`.
    pub(super) derive: Range<usize>,
    /// What is between the braces; of a tuple struct, nothing.
    pub(super) body: Range<usize>,
    pub(super) is_struct: bool,
    /// Those with a name, of all variants.
    pub(super) fields: Vec<Field>,
}

pub(super) struct Field {
    /// With its attributes.
    pub(super) whole: Range<usize>,
    pub(super) name: Range<usize>,
    pub(super) ty: Range<usize>,
}

/// `#[resource(..)]` or `#[deep_clone(..)]`.
pub(super) struct Attribute {
    pub(super) whole: Range<usize>,
    pub(super) name: &'static str,
    /// `None` without parentheses.
    pub(super) keys: Option<Vec<Range<usize>>>,
    pub(super) is_of_type: bool,
}

/// Where `pattern` begins, but in comments.
pub(super) fn places<'t>(text: &'t str, pattern: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_code = |at: &usize| !text[..*at].lines().next_back().is_some_and(|line| line.contains("//"));
    text.match_indices(pattern).map(|(at, _)| at).filter(is_code)
}

/// The end of attributes, comments and space.
fn after_attributes(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        let space = rest.len() - rest.trim_start().len();
        at += space;
        match &text[at..] {
            rest if rest.starts_with("//") => at = end(text, at),
            rest if rest.starts_with("#[") => at = end(text, at + 1),
            _ => return at,
        }
    }
}

/// The end of `pub`, `pub(crate)`.
fn after_visibility(text: &str, at: usize) -> usize {
    match text[at..].strip_prefix("pub") {
        Some(rest) if rest.starts_with(' ') => at + 4,
        Some(rest) if rest.starts_with('(') => end(text, at + 3) + 1,
        _ => at,
    }
}

pub(super) fn items(text: &str) -> Vec<Item> {
    let derives = places(text, "#[derive(").map(|at| at..end(text, at + 1));
    derives
        .filter(|derive| text[derive.clone()].contains("DeepClone"))
        .filter_map(|derive| item(text, derive))
        .collect()
}

fn item(text: &str, derive: Range<usize>) -> Option<Item> {
    let keyword = after_visibility(text, after_attributes(text, derive.end));
    let is_struct = text[keyword..].starts_with("struct ");
    let open = keyword + text[keyword..].find(['{', ';', '('])?;
    if !text[open..].starts_with('{') {
        return Some(Item { derive, body: open..open, is_struct: false, fields: Vec::new() });
    }
    let body = open + 1..end(text, open) - 1;
    let fields = if is_struct {
        fields(text, body.clone())
    } else {
        let variants = parts(text, body.clone()).into_iter();
        let in_braces = variants.filter_map(|variant| {
            let open = variant.start + text[variant.clone()].find('{')?;
            (!text[variant.start..open].contains('(')).then(|| open + 1..end(text, open) - 1)
        });
        in_braces.flat_map(|body| fields(text, body)).collect()
    };
    Some(Item { derive, body, is_struct, fields })
}

fn fields(text: &str, body: Range<usize>) -> Vec<Field> {
    let field = |whole: Range<usize>| {
        let start = after_visibility(text, after_attributes(text, whole.start));
        let name = start..end(text, start);
        let ty = text[name.end..whole.end].strip_prefix(": ").map(|_| name.end + 2..whole.end)?;
        Some(Field { whole, name, ty })
    };
    parts(text, body).into_iter().filter_map(field).collect()
}

pub(super) fn attributes(text: &str) -> Vec<Attribute> {
    let of_name = |name: &'static str| {
        places(text, "#[").filter_map(move |at| {
            let after = at + 2 + name.len();
            let is_it = text[at + 2..].starts_with(name) && !text[after..].starts_with(is_word);
            is_it.then(|| attribute(text, at..end(text, at + 1), name, after))
        })
    };
    let mut attributes: Vec<_> = of_name("resource").chain(of_name("deep_clone")).collect();
    attributes.sort_by_key(|attribute| attribute.whole.start);
    attributes
}

fn attribute(text: &str, whole: Range<usize>, name: &'static str, after: usize) -> Attribute {
    let keys = text[after..].starts_with('(').then(|| parts(text, after + 1..whole.end - 2));
    let item = &text[after_visibility(text, after_attributes(text, whole.end))..];
    let is_of_type = item.starts_with("struct ") || item.starts_with("enum ");
    Attribute { whole, name, keys, is_of_type }
}
