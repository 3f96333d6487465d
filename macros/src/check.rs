//! Rules that need more than one attribute. Each is one function: add it to the list in [`check`].

mod pointers;
mod resource;

use crate::errors::{self, Errors};
use crate::model::{Fate, Input};

/// Reports every broken rule.
pub(crate) fn check(input: &Input<'_>, errors: &Errors) {
    cloned_as_a_whole(input, errors);
    shared_data(input, errors);
    pointers::check(input, errors);
    resource::check(input, errors);
}

/// Where the whole type is cloned by `Clone`, a field's own fate would be ignored.
fn cloned_as_a_whole(input: &Input<'_>, errors: &Errors) {
    if input.attrs.clone.get().is_none() {
        return;
    }
    for field in input.fields() {
        let name = field.name();
        if let Fate::Resource(resource) = &field.fate {
            errors.push(resource.attr, errors::resource_in_cloned_type(&name));
        } else if !matches!(field.fate, Fate::Data) {
            let attrs = field.syn.attrs.iter();
            for attr in attrs.filter(|attr| attr.path().is_ident("deep_clone")) {
                errors.push(attr, errors::fate_in_cloned_type(&name));
            }
        }
    }
}

/// `share` keeps the same handle, so there has to be one: a `String` has none.
fn shared_data(input: &Input<'_>, errors: &Errors) {
    for field in input.fields() {
        if matches!(field.fate, Fate::Share) && field.look.is_plain() {
            errors.push(field.ty(), errors::shared_data(&field.name()));
        }
    }
}
