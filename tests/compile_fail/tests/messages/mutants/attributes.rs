//! Attributes and keys that are missing, misspelt, doubled or at another place, and values of another kind.

use std::ops::Range;

use super::{
    change::Change,
    items::{Attribute, Item, attributes},
    scan::{end, is_word},
};

/// In place of a key's value.
const VALUES: [(&str, &str); 15] = [
    ("a number", "42"),
    ("a text", "\"x\""),
    ("None", "None"),
    ("()", "()"),
    ("VALUE?", "VALUE?"),
    ("VALUE.await", "VALUE.await"),
    ("VALUE.unwrap()", "VALUE.unwrap()"),
    ("self.VALUE", "self.VALUE"),
    ("a closure", "|| VALUE"),
    ("an unknown name", "nonsense"),
    ("an unknown function", "nonsense()"),
    ("Ok(VALUE)", "Ok(VALUE)"),
    ("Some(VALUE)", "Some(VALUE)"),
    ("a block", "{ VALUE; }"),
    ("&VALUE", "&VALUE"),
];

const OF_FIELD: [&str; 6] = ["skip", "default", "clone", "cell", "lock", "with = |value, _| value.clone()"];
const OF_RESOURCE: [&str; 5] = ["async", "shared", "open = 5", "new", "skip"];
const OF_TYPE: [&str; 4] = ["builder", "async", "bound = \"T: X\"", "crate = x"];

pub(super) fn changes(text: &str, items: &[Item]) -> Vec<Change> {
    let mut changes = Vec::new();
    for attribute in attributes(text) {
        of_attribute(text, &attribute, items, &mut changes);
        let Some(keys) = &attribute.keys else { continue };
        for (index, key) in keys.iter().enumerate() {
            of_key(text, &attribute, keys, index, &mut changes);
            let name = &text[key.start..end(text, key.start)];
            if let Some(value) = value(text, key) {
                of_value(text, name, key, value, &mut changes);
            }
        }
        let added: &[&str] = match (attribute.is_of_type, attribute.name) {
            (true, _) => &OF_TYPE,
            (false, "resource") => &OF_RESOURCE,
            (false, _) => &OF_FIELD,
        };
        for key in added {
            let at = attribute.whole.end - 2..attribute.whole.end - 2;
            let before = if keys.is_empty() { "" } else { ", " };
            changes.push(Change::new(format!("key added: {key}"), label(&attribute), at, format!("{before}{key}")));
        }
    }
    changes
}

/// `resource`, or `resource of a type`.
fn label(attribute: &Attribute) -> String {
    let of = if attribute.is_of_type { " of a type" } else { "" };
    format!("{}{of}", attribute.name)
}

fn other_name(name: &str) -> &'static str {
    if name == "resource" { "deep_clone" } else { "resource" }
}

fn of_attribute(text: &str, attribute: &Attribute, items: &[Item], changes: &mut Vec<Change>) {
    let Attribute { whole, name, .. } = attribute;
    let written = &text[whole.clone()];
    let misspelt = if *name == "resource" { "resourcee" } else { "deepclone" };
    let mut add = |kind: &str, new: String| changes.push(Change::new(kind, label(attribute), whole.clone(), new));
    add("attribute deleted", String::new());
    add("attribute misspelt", written.replacen(name, misspelt, 1));
    add("attribute with the other name", written.replacen(name, other_name(name), 1));
    add("attribute twice", format!("{written} {written}"));
    add("attribute with a text", format!("#[{name} = \"x\"]"));
    match attribute.keys {
        Some(_) => add("keys deleted", format!("#[{name}]")),
        None => add("empty parentheses", format!("#[{name}()]")),
    }
    let around = |item: &&Item| item.derive.start < whole.start && whole.end < item.body.end;
    if let Some(item) = items.iter().rfind(around) {
        let (place, at) = match (attribute.is_of_type, item.fields.first()) {
            (false, _) => ("attribute moved to the type", item.derive.end),
            (true, Some(field)) => ("attribute moved to a field", field.whole.start),
            (true, None) => return,
        };
        let moved = Change::new(place, label(attribute), whole.clone(), "");
        changes.push(moved.and(at..at, format!(" {written} ")));
    }
}

fn of_key(text: &str, attribute: &Attribute, keys: &[Range<usize>], index: usize, changes: &mut Vec<Change>) {
    let key = &keys[index];
    let written = &text[key.clone()];
    let name = &text[key.start..end(text, key.start)];
    let mut add = |kind: &str, old: Range<usize>, new: String| changes.push(Change::new(kind, name, old, new));
    // With one of the commas beside it.
    let with_comma = match (keys.get(index + 1), index.checked_sub(1)) {
        (Some(next), _) => key.start..next.start,
        (None, Some(previous)) => keys[previous].end..key.end,
        (None, None) => key.clone(),
    };
    if keys.len() > 1 {
        add("key deleted", with_comma.clone(), String::new());
        let other = format!(" #[{}({written})]", other_name(attribute.name));
        let moved = Change::new("key in the other attribute", name, with_comma, "");
        changes.push(moved.and(attribute.whole.end..attribute.whole.end, other));
    }
    let mut add = |kind: &str, old: Range<usize>, new: String| changes.push(Change::new(kind, name, old, new));
    if name.len() > 3 && name.chars().all(is_word) {
        let (last, start) = (&name[name.len() - 1..], &name[..name.len() - 2]);
        add("key misspelt", key.start..key.start + name.len(), format!("{start}{last}"));
    }
    add("key twice", key.clone(), format!("{written}, {written}"));
    match value(text, key) {
        Some(_) => {
            add("key without its value", key.clone(), name.to_owned());
            add("key with nothing after its =", key.clone(), format!("{name} ="));
        }
        None if !written.contains('(') => add("key with a value", key.clone(), format!("{name} = true")),
        None => {}
    }
}

/// What is after `=`.
fn value(text: &str, key: &Range<usize>) -> Option<Range<usize>> {
    let name_end = end(text, key.start);
    let rest = text[name_end..key.end].trim_start().strip_prefix('=')?.trim_start();
    Some(key.end - rest.len()..key.end)
}

fn of_value(text: &str, name: &str, key: &Range<usize>, value: Range<usize>, changes: &mut Vec<Change>) {
    let written = &text[value.clone()];
    let quoted = format!("\"{}\"", written.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "));
    changes.push(Change::new("value in quotes", name, value.clone(), quoted));
    changes.push(Change::new("value in parentheses", name, key.clone(), format!("{name}({written})")));
    for (kind, new) in VALUES {
        let new = new.replace("VALUE", written);
        changes.push(Change::new(format!("value: {kind}"), name, value.clone(), new));
    }
}
