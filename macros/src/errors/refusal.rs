//! What rustc says, in the macro's words, of types with resources: used as data, and builders that are not complete.

/// The headline where a type with resources is used as data.
pub(crate) fn refused(ty: &str, fields: &[String], inherent: bool) -> String {
    let way_out = if inherent { "`twin()` or `to_builder()`" } else { "`Resource::twin` or `Resource::to_config`" };
    let subject = subject(fields, "is", "are");
    format!("`{ty}` cannot be deep-cloned: its {subject} live; make a fresh one with {way_out}")
}

/// Beside the use.
pub(crate) fn refused_label(fields: &[String]) -> String {
    subject(fields, "is a live resource", "are live resources")
}

/// Headline and label where a builder is not complete.
pub(crate) fn not_set(ty: &str, field: &str) -> (String, String) {
    (format!("`{ty}` is not complete: its field `{field}` is not set"), format!("`{field}` is missing"))
}

/// How to go on there.
pub(crate) fn call_setter(setter: &str) -> String {
    format!(
        "call `.{setter}(..)` before this, in any case: each setter gives a builder of another type, so chain the calls"
    )
}

/// How to go on in a type that holds one.
pub(crate) fn resource_in_parent(asynchronous: bool) -> String {
    let attribute = if asynchronous { "#[resource(async)]" } else { "#[resource]" };
    format!(
        "a field that holds one is marked `{attribute}`: each twin opens its own; in place of a tuple that also holds data, hold a \
         struct"
    )
}

/// How to go on.
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

/// "field `a` is", "fields `a` and `b` are".
fn subject(fields: &[String], one: &str, many: &str) -> String {
    match fields {
        [] => String::new(),
        [field] => format!("field `{field}` {one}"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|field| format!("`{field}`")).collect();
            format!("fields {} and `{last}` {many}", first.join(", "))
        }
    }
}
