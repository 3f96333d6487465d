//! Keys without effect: settings of a builder or a setter that does not exist.

use proc_macro2::Ident;

use crate::errors::{self, Errors};
use crate::model::{Input, Kind};

/// Reports each key that would have no effect.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let name = input.syn.ident.to_string();
    if !input.has_resources() {
        let of_fields = input.fields().flat_map(|field| field.into.iter().chain(field.attrs.key()));
        for key in input.builder.key.iter().chain(of_fields) {
            errors.push(key, errors::no_builder(&key.to_string(), &name));
        }
        return;
    }
    if input.kind == Kind::Enum {
        let of_fields = input.fields().filter_map(|field| field.into.as_ref());
        for key in input.builder.setters.key().into_iter().chain(of_fields) {
            errors.push(key, errors::no_setters(&key.to_string(), &name));
        }
    }
    for field in input.fields().filter(|field| !field.is_held()) {
        let key = |key: Option<&Ident>, message: fn(&str) -> String| {
            if let Some(key) = key {
                errors.push(key, message(field.name()));
            }
        };
        key(field.attrs.key(), errors::attr_not_held);
        key(field.into.as_ref().filter(|_| input.kind == Kind::Struct), errors::no_setter);
    }
}
