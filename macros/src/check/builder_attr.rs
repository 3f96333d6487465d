//! `attr(..)` on a field goes with a field of the builder that can have it.

use crate::errors::{self, Errors};
use crate::known_types::is_phantom;
use crate::model::{Field, Input, Role, Source, Strategy};

/// Reports each one that would be lost.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for field in input.fields() {
        let Some(key) = field.attrs.key() else { continue };
        if !input.has_resources() {
            errors.push(key, errors::attr_without_builder(&input.syn.ident.to_string()));
        } else if !is_held(field) {
            errors.push(key, errors::attr_not_held(&field.name()));
        }
    }
}

fn is_held(field: &Field<'_>) -> bool {
    match &field.role {
        Role::Data(strategy) => !matches!(strategy, Strategy::Default(_)) && !is_phantom(field.ty()),
        Role::Resource(resource) => matches!(resource.source, Source::Bare),
    }
}
