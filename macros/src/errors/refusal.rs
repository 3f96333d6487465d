//! Texts for errors of rustc about types with resources that are used as data, and about builders that are not
//! complete.

use super::listed;

/// The headline for a type with resources that is used as data.
pub(crate) fn refused(ty: &str, fields: &[String], inherent: bool) -> String {
    let way_out = if inherent { "`twin()` or `to_builder()`" } else { "`Resource::twin` or `Resource::to_config`" };
    let subject = subject(fields, "is", "are");
    format!("`{ty}` cannot be deep-cloned: its {subject} live; make a fresh one with {way_out}")
}

/// The label at the use.
pub(crate) fn refused_label(fields: &[String]) -> String {
    subject(fields, "is a live resource", "are live resources")
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
    let attribute = if asynchronous { "#[resource(async)]" } else { "#[resource]" };
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

/// Returns "field `a` is" or "fields `a` and `b` are".
fn subject(fields: &[String], one: &str, many: &str) -> String {
    match fields {
        [] => String::new(),
        [_] => format!("field {} {one}", listed(fields)),
        _ => format!("fields {} {many}", listed(fields)),
    }
}
