//! Keys without effect: settings of a builder or a setter that does not exist.

use proc_macro2::Ident;

use crate::errors::{self, Errors};
use crate::model::{Input, Kind};

/// Returns the keys that only a builder gives an effect.
fn keys_of_builders<'a>(input: &'a Input<'_>) -> impl Iterator<Item = &'a Ident> {
    let of_fields = input.fields().flat_map(|field| field.into.iter().chain(field.attrs.key()));
    input.builder.key.iter().chain(of_fields)
}

/// Whether the error about such a key says to mark the type's resources, so that nothing else need say it.
pub(crate) fn asks_for_marks(input: &Input<'_>) -> bool {
    !input.has_resources() && keys_of_builders(input).next().is_some()
}

/// Reports each key that would have no effect.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let name = input.syn.ident.to_string();
    if !input.has_resources() {
        let unmarked = input.fields().filter(|field| field.may_be_unmarked()).map(|field| field.name().to_owned());
        let unmarked: Vec<String> = unmarked.collect();
        // If a mark is missing, all keys are right.
        let wrong = if unmarked.is_empty() { usize::MAX } else { 1 };
        for key in keys_of_builders(input).take(wrong) {
            errors.push(key, errors::no_builder(&key.to_string(), &name, &unmarked));
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
