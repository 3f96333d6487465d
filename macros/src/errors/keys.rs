//! Errors about keys and attributes: unknown, misplaced, given twice, in conflict, or without effect.

use proc_macro2::Ident;

use super::{REMOVE, listed};

/// A key that exists nowhere. `keys` lists those that are allowed here.
pub(crate) fn unknown_key(key: &str, keys: &str) -> String {
    format!("unknown key `{key}`: expected one of {keys}")
}

/// `#[resource(path)]`.
pub(crate) fn field_without_key(key: &str, keys: &str) -> String {
    format!(
        "unknown key `{key}`: if a field of this name holds the config, write `from = {key}`; if a group has this name, `group = {key}`; \
         to open from several fields, `open = FUNCTION(..)`, with their names as arguments. Expected one of {keys}"
    )
}

/// `#[deep_clone(group = NAME, ..)]` on a type. `keys` is the whole list in the attribute.
pub(crate) fn group_in_deep_clone(keys: &str) -> String {
    format!("`group` goes in `#[resource(..)]`: write `#[resource({keys})]`")
}

/// `#[resource(group(jobs = EXPR))]`. `keys` is how it is written.
pub(crate) fn group_as_a_list(keys: &str) -> String {
    format!("the name of a group and its expression are keys of their own: write `{keys}`")
}

/// `#[resource(jobs = EXPR)]` on a type. `written` is how it is written.
pub(crate) fn group_name_as_a_key(key: &str, written: &str, keys: &str) -> String {
    format!("unknown key `{key}`: for a group of this name write `{written}`. Expected one of {keys}")
}

/// Something else where a key is expected: a literal, a second comma.
pub(crate) fn no_key(keys: &str) -> String {
    format!("expected one of {keys}")
}

/// A key of fields on a type, or the other way round.
pub(crate) fn misplaced_key(key: &str, goes: &str, attribute: &str) -> String {
    format!("`{key}` goes {goes}: write `{attribute}`")
}

/// `#[deep_clone(open = .., after = ..)]`. `keys` are all of a resource, and `key` is the first.
pub(crate) fn keys_of_a_resource(key: &str, keys: &str) -> String {
    misplaced_key(key, "in `#[resource(..)]`", &format!("#[resource({keys})]"))
}

/// `#[deep_clone(after = ..)]`.
pub(crate) fn no_resource(key: &str) -> String {
    format!(
        "`{key}` is for a resource, which is opened, and this field is copied: remove `{key}`, or move it to the \
         `#[resource(..)]` of the field that is opened"
    )
}

/// `#[deep_clone(resource)]`. `keys` are the keys that came with it.
pub(crate) fn resource_as_a_key(keys: &str) -> String {
    let keys = if keys.is_empty() { String::new() } else { format!("({keys})") };
    format!("`resource` is an attribute of its own: write `#[resource{keys}]`")
}

/// A key that was given before.
pub(crate) fn duplicate(key: &str) -> String {
    match key {
        "from" => "`from` is given twice, and names one field: to open from several, write `open = FUNCTION(..)`, with their names as \
                   arguments"
            .to_owned(),
        "after" => "`after` is given twice: to run several, call a function that does, `after = FUNCTION(..)`, with the names of the \
                    fields as arguments"
            .to_owned(),
        _ => format!("`{key}` is given twice"),
    }
}

/// An attribute without anything in it.
pub(crate) fn empty(attribute: &str, keys: &str) -> String {
    format!("`#[{attribute}(..)]` needs an argument: expected one of {keys}")
}

/// `#[resource()]`.
pub(crate) fn empty_or_bare(attribute: &str, keys: &str) -> String {
    format!(
        "`#[{attribute}()]` is empty: write `#[{attribute}]` on a field that knows its config, such as a `Live`; on another, \
         write one of {keys} in it"
    )
}

/// A second `#[resource(..)]`. `keys` are the keys of both, if they can stand together.
pub(crate) fn two_resource_attributes(keys: Option<&str>) -> String {
    match keys {
        None => "`#[resource]` is given twice: remove one of the two".to_owned(),
        Some("") => "`#[resource]` is given twice: write `#[resource]` once".to_owned(),
        Some(keys) => format!("`#[resource]` is given twice: write `#[resource({keys})]` once"),
    }
}

/// `builder` alone.
pub(crate) fn bare_builder(keys: &str) -> String {
    format!("`builder` needs a name, `builder = Name`, or settings, `builder(..)`: one of {keys}")
}

/// `builder = Session` on `Session`.
pub(crate) fn builder_named_like_its_type(name: &Ident) -> String {
    format!(
        "`{name}` is the type itself, and its builder is a type of its own: give it another name, such as `{name}Builder`"
    )
}

/// `builder()`.
pub(crate) fn empty_builder(keys: &str) -> String {
    format!("`builder(..)` needs an argument: expected one of {keys}")
}

/// A key that needs a value and has none.
pub(crate) fn needs_value(key: &str, form: &str) -> String {
    match key {
        "group" => format!(
            "`{key}` needs a value: `{form}`, the name of what `#[resource({form}, new = EXPR)]` on the type opens, or \
             `#[resource({form}, open = EXPR)]` where it can fail"
        ),
        _ => format!("`{key}` needs a value: `{form}`"),
    }
}

/// A flag that was given a value.
pub(crate) fn takes_no_value(key: &str) -> String {
    format!("`{key}` takes no value: write `{key}`")
}

/// `share = false`.
pub(crate) fn takes_no_false(key: &str) -> String {
    format!("`{key}` takes no value, and is on where it is written: remove it")
}

/// `lock cell`. `next` is the code after the first key.
pub(crate) fn missing_comma(key: &str, next: &str) -> String {
    format!("there is no comma behind `{key}`, which takes no value: write `{key}, {next}`")
}

/// A value that cannot be read.
pub(crate) fn malformed(error: &str, form: &str) -> String {
    format!("{error}; write `{form}`")
}

/// Two strategies for one field.
pub(crate) fn two_strategies(field: &str, first: &str, second: &str) -> String {
    format!("`{second}` conflicts with `{first}`: field `{field}` can only have one of them")
}

/// `lock` or `cell` on a type that shows that it has no such content.
pub(crate) fn holds_none(key: &str, field: &str, what: &str) -> String {
    format!("`{key}` has no effect: the type of field `{field}` holds no {what}; {REMOVE}")
}

/// `cell` without `lock`, if the cell is in a lock.
pub(crate) fn cell_in_lock(field: &str) -> String {
    format!("the `Cell` in field `{field}` stands in a lock: write `#[deep_clone(lock, cell)]`")
}

/// A lock in a `Cell`: one field cannot reach through both.
pub(crate) fn lock_in_cell(field: &str) -> String {
    format!(
        "the lock in field `{field}` stands in a `Cell`, where `lock` does not reach it: put it in a struct of its own, with `#[deep_clone(lock)]` there and `#[deep_clone(cell)]` here"
    )
}

/// Two sources of one resource. If one of them is `group`, the expression belongs to the group itself.
pub(crate) fn two_sources(field: &str, first: &str, second: &str) -> String {
    if let ("group", key) | (key, "group") = (first, second) {
        let key = if key == "from" { "open" } else { key };
        return format!(
            "a group has one expression, which opens all of its fields: write `#[resource(group = NAME, {key} = EXPR)]` on the type, or on the variant of an enum, and only `#[resource(group = NAME)]` on field `{field}`"
        );
    }
    format!("`{second}` conflicts with `{first}`: resource `{field}` has one source of its config")
}

/// `#[resource]` beside `#[deep_clone(..)]`. `is_data`: its type looks like data; `is_handle`: it is shared.
pub(crate) fn resource_and_data(field: &str, is_data: bool, is_handle: bool) -> String {
    let remedy = match (is_data, is_handle) {
        (true, _) => "remove `#[resource]`",
        (false, true) => "remove this attribute, or, where the twin shares the handle, `#[resource]`",
        (false, false) => "remove this attribute",
    };
    format!("field `{field}` is a `#[resource]`, which is opened anew and not cloned: {remedy}")
}

/// `#[deep_clone(attr(..))]` beside `#[resource(..)]`. `keys` are the keys of both.
pub(crate) fn attributes_beside_resource(field: &str, keys: &str) -> String {
    format!("field `{field}` is a `#[resource]`, whose attributes stand in that: write `#[resource({keys})]`")
}

/// `#[deep_clone(..)]` on a variant, with whether its key goes on types and on fields, and how it is written on the
/// variant's field.
pub(crate) fn on_variant(of_types: bool, of_fields: bool, field: Option<&str>) -> String {
    let place = match (of_types, of_fields, field) {
        (true, false, _) => "the type".to_owned(),
        (false, true, Some(field)) => format!("a field of the variant: `{field}`"),
        (false, true, None) => "a field".to_owned(),
        (_, _, Some(field)) => format!("the type, or on a field of the variant: `{field}`"),
        (_, _, None) => "the type or a field".to_owned(),
    };
    format!("`#[deep_clone]` has no meaning on a variant: it goes on {place}")
}

/// A group of an enum on the enum itself.
pub(crate) fn group_on_enum() -> &'static str {
    "in an enum a group stands on the variant whose fields it opens"
}

/// `union`.
pub(crate) fn union() -> &'static str {
    "a union cannot be deep-cloned, since nothing says which of its fields is alive: remove this derive, and mark \
     fields of this type `#[deep_clone(clone)]` if it is `Clone`"
}

/// A field attribute in a type that is cloned as a whole.
pub(crate) fn strategy_in_cloned_type(field: &str) -> String {
    format!(
        "`#[deep_clone(clone)]` on the type clones field `{field}` by `Clone` with all others: remove one of the two"
    )
}

/// A resource in a type that is cloned as a whole.
pub(crate) fn resource_in_cloned_type(field: &str) -> String {
    format!(
        "field `{field}` is a `#[resource]`, so this type cannot be cloned as a whole: remove `#[deep_clone(clone)]`"
    )
}

/// `attr(..)` on a field that the builder does not hold.
pub(crate) fn attr_not_held(field: &str) -> String {
    format!("`attr` has no effect: the builder has no field `{field}`; {REMOVE}")
}

/// A key of builders on a type that has none. `unmarked` are the fields that may be resources.
pub(crate) fn no_builder(key: &str, ty: &str, unmarked: &[String]) -> String {
    let (fields, is_data) = match unmarked {
        [] => {
            return format!(
                "`{key}` has no effect: `{ty}` has no `#[resource]` field, so it gets no builder; {REMOVE}; or, if the resources \
                 are behind a `#[cfg(..)]`, write it as `#[cfg_attr(.., deep_clone(..))]` with the same condition"
            );
        }
        [field] => (format!("field `{field}`"), "it is data"),
        all => (format!("each resource of the fields {}", listed(all)), "all are data"),
    };
    format!(
        "`{key}` has no effect: `{ty}` has no `#[resource]` field, so it gets no builder; mark {fields}, by \
         `#[resource(open = EXPR)]`, `#[resource(from = FIELD)]` or, where it knows its config, as a `Live` does, by \
         `#[resource]`; or, if {is_data}, remove `{key}`"
    )
}

/// A key of setters on an enum.
pub(crate) fn no_setters(key: &str, ty: &str) -> String {
    format!("`{key}` has no effect: `{ty}` is an enum, and the builder of an enum has no setters; {REMOVE}")
}

/// `into` on a field that the builder does not hold.
pub(crate) fn no_setter(field: &str) -> String {
    format!(
        "`into` has no effect: each value gets a `{field}` of its own, so the builder has no setter for it; {REMOVE}"
    )
}

/// `builder(Plan)`, or `builder(Debug, Clone)`.
pub(crate) fn name_without_key(names: &[String], keys: &str) -> String {
    let (name, all) = (&names[0], names.join(", "));
    let remedy = match is_derived(name) {
        true => format!("to derive it for the builder, write `derive({all})`"),
        false => format!("to give the builder this name, write `name = {name}`"),
    };
    format!("unknown key `{name}`: {remedy}. Expected one of {keys}")
}

/// Whether this is the name of a trait that builders usually derive.
pub(crate) fn is_derived(name: &str) -> bool {
    const DERIVED: [&str; 10] =
        ["Clone", "Debug", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Serialize", "Deserialize"];
    DERIVED.contains(&name)
}

/// `#[deep_clone(serde(skip))]`. `place` is where it stands.
pub(crate) fn attribute_without_attr(attribute: &str, place: &str) -> String {
    let written = match place {
        "type" => format!("#[deep_clone(builder(attr({attribute})))]"),
        _ => format!("attr({attribute})"),
    };
    format!("an attribute for the builder stands in `attr(..)`: write `{written}`")
}

/// `derive((Debug, Clone))`.
pub(crate) fn list_in_two_groups(key: &str, list: &str) -> String {
    format!("`{key}` takes its list in one pair of parentheses: write `{key}({list})`")
}
