//! Texts for errors of rustc about types with resources that are used as data, and about builders that are not
//! complete.

use super::listed;

/// The headline for a type with resources that is used as data. It is the same in a field and in an expression, so it
/// says what to do in either, and what is hard to guess first.
pub(crate) fn refused(ty: &str, fields: &[String], inherent: bool, asynchronous: bool) -> String {
    let way_out = if inherent {
        "`twin()`, or `to_builder()` where data is asked for"
    } else {
        "`Resource::twin`, or `Resource::to_config` where data is asked for"
    };
    let (subject, attribute) = (subject(fields, "is", "are"), attribute(asynchronous));
    format!(
        "`{ty}` cannot be deep-cloned: its {subject} live; mark a field of type `{ty}` as `{attribute}`; elsewhere, call {way_out}"
    )
}

/// The label at the use.
pub(crate) fn refused_label(fields: &[String]) -> String {
    subject(fields, "is a live resource", "are live resources")
}

/// The headline, the label and the notes for a field that these groups may fill, but that is not marked so.
pub(crate) fn ungrouped(groups: &[String]) -> (&'static str, &'static str, [String; 4]) {
    let of_a_group = match groups {
        [group] => format!(
            "where the group `{group}` fills it, mark the field `#[resource(group = {group})]`: its fields stand in the order in which \
             its expression gives them"
        ),
        _ => format!(
            "where one of the groups {} fills it, mark the field, as in `#[resource(group = {})]`: the fields of a group stand in \
             the order in which its expression gives them",
            listed(groups),
            groups.first().map_or("NAME", |group| group)
        ),
    };
    (
        "`{Self}` is not data that can be deep-cloned",
        "not data, and in no group",
        [
            of_a_group,
            "for a resource of its own, in place of any `#[deep_clone(..)]`: `#[resource(open = EXPR)]`, `#[resource(from = FIELD)]`, \
             or, for another channel, `#[resource(group = OTHER, new = EXPR)]` on the type (in an enum, on the variant), and `#[resource(group = OTHER)]` on both ends"
                .to_owned(),
            "to go on with the same one: `#[deep_clone(share)]` on a handle such as a sender, or on an `Arc`".to_owned(),
            "for a type of your own that is data: `#[derive(DeepClone)]`".to_owned(),
        ],
    )
}

/// The headline and the label for a builder that is not complete.
pub(crate) fn not_set(ty: &str, field: &str) -> (String, String) {
    (format!("`{ty}` is not complete: its field `{field}` is not set"), format!("`{field}` is missing"))
}

/// The remedy for a builder that is not complete.
pub(crate) fn call_setter(setter: &str) -> String {
    format!(
        "call `.{setter}(..)` in the chain before this, whatever its value: a setter gives a new builder, and does not change the old one"
    )
}

/// The remedy in a type that has a field with such a type.
pub(crate) fn resource_in_parent(asynchronous: bool) -> String {
    let attribute = attribute(asynchronous);
    format!(
        "a field that holds one is marked `{attribute}`, in place of any `#[deep_clone(..)]`: each twin opens its own; in place of a \
         tuple that also holds data, hold a struct"
    )
}

/// The remedy where a copy is needed.
pub(crate) fn way_out(inherent: bool, asynchronous: bool) -> String {
    let wait = if asynchronous { ".await" } else { "" };
    if inherent {
        format!(
            "`value.twin(){wait}?` clones the data and opens the resources from the same config; \
             `value.to_builder()` stops in between: it is data, can be changed and cloned, and `.build(){wait}?` opens it"
        )
    } else {
        format!(
            "`Resource::twin(&value){wait}?` clones the data and opens the resources from the same config; \
             `Resource::to_config(&value)` stops in between: it is data, can be changed and cloned, and `.build(){wait}?` \
             opens it"
        )
    }
}

fn attribute(asynchronous: bool) -> &'static str {
    if asynchronous { "#[resource(async)]" } else { "#[resource]" }
}

/// Returns "field `a` is" or "fields `a` and `b` are".
fn subject(fields: &[String], one: &str, many: &str) -> String {
    match fields {
        [] => String::new(),
        [_] => format!("field {} {one}", listed(fields)),
        _ => format!("fields {} {many}", listed(fields)),
    }
}
