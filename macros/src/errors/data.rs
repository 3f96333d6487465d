//! Errors about fields of data.

use proc_macro2::Ident;
use syn::Lifetime;

/// `#[freshtwin(..)]`. `meant` is the attribute to write, if the first word in it is a key, and `keys` lists these.
pub(crate) fn named_like_the_crate(meant: Option<&str>, keys: &str) -> String {
    let meant = meant.map_or(format!("`#[deep_clone(..)]`, with one of {keys}"), |meant| format!("`{meant}`"));
    format!("the attributes of this derive are `deep_clone` and, for what is live, `resource`: write {meant}")
}

/// `share` on a type that holds no handle.
pub(crate) fn shared_data(field: &str) -> String {
    format!(
        "`share` keeps the same handle, and field `{field}` is not a handle: remove `share`, and its data is copied"
    )
}

/// `survey` without `with`.
pub(crate) fn survey_alone(field: &str) -> String {
    format!(
        "`survey` has no effect without `with = FUNCTION`, whose work it announces: add `with = FUNCTION`; or, where field `{field}` \
         is data, remove `survey`"
    )
}

/// `with = title.to_owned()`, or `with = self.copy_title()`.
pub(crate) fn value_of_the_field(field: &str, value: &str) -> String {
    let value = value.replace(&format!("self.{field}"), field);
    let mut words = value.split(|c: char| !c.is_alphanumeric() && c != '_');
    if words.any(|word| word == "self") {
        return format!(
            "there is no `self` here: `with` takes a function of the field, `with = FUNCTION`, or a closure, `with = |{field}, _| EXPR`"
        );
    }
    format!("`with` takes a function of the field, not its result: write `with = |{field}, _| {value}`")
}

/// `with = copy(title)` or `with = copy(&self.title)`.
pub(crate) fn call_of_the_field(field: &str, function: &str, call: &str) -> String {
    let call = call.replace(&format!("&self.{field}"), field).replace(&format!("self.{field}"), field);
    format!(
        "`with` takes a function of the field and the `Cloner`, not its result: write `with = {function}`, or \
         `with = |{field}, _| {call}` if it takes the field alone"
    )
}

/// `default = title.len()`, or `with = |_, _| title.len()`.
pub(crate) fn sees_no_sibling(is_default: bool, name: &str) -> String {
    let (what, key) = match is_default {
        true => ("`default` sees no field", "#[resource(new = EXPR)]"),
        false => ("`with` sees this field alone", "#[resource(open = EXPR)]` or `#[resource(new = EXPR)]"),
    };
    format!(
        "{what}, so `{name}` is not in scope: hold both fields in a struct of their own, and mark the field that holds it \
         `#[deep_clone(with = FUNCTION)]`; or, where this one is to be made anew in each twin, write `{key}` in its place. For a \
         static of this name, write `self::{name}`"
    )
}

/// `default = name.to_uppercase()` on the field `name`.
pub(crate) fn default_of_the_field(field: &str, value: &str) -> String {
    format!(
        "`default` makes a value without looking at the original: to make one of the field's own value, write \
         `with = |{field}, _| {value}`. For a static of this name, write `self::{field}`"
    )
}

/// `with = |_, _| name.to_uppercase()` on the field `name`.
pub(crate) fn field_is_a_parameter(field: &str) -> String {
    format!(
        "the closure of `with` is given this field as its first parameter: write `|{field}, _|`. For a static of this name, write \
         `self::{field}`"
    )
}

/// `&T` in data.
pub(crate) fn reference(field: &str) -> String {
    format!(
        "field `{field}` holds a reference, whose target is not part of this value: keep the same reference with \
         `#[deep_clone(share)]`, or own the target"
    )
}

/// `&mut T` in data.
pub(crate) fn exclusive_reference(field: &str) -> String {
    format!(
        "field `{field}` holds an exclusive reference, which cannot be duplicated: own its target, or make a new one with \
         `#[deep_clone(default = EXPR)]`"
    )
}

/// `[T]`, `str`, `dyn Trait` as a field. `object` is the name of the runtime's trait for a trait object.
pub(crate) fn unsized_field(field: &str, ty: &str, object: Option<&str>) -> String {
    let way_out = match object {
        Some("DynStreamIsData") => format!("hold a `Box<{ty}>`, and mark the field `#[resource(open = EXPR)]`"),
        Some("ClosureIsData" | "AnyIsData" | "DynErrorIsData") => {
            format!("hold an `Rc<{ty}>`, and mark the field `#[deep_clone(share)]`")
        }
        Some("ChangingClosureIsData") => {
            format!("hold an `Rc<RefCell<{ty}>>`, and mark the field `#[deep_clone(share)]`")
        }
        Some("FutureIsData" | "DynIteratorIsData") => {
            format!("hold a `Box<{ty}>`, and mark the field `#[deep_clone(default = EXPR)]`")
        }
        Some(_) => format!("hold a `Box<{ty}>`, whose trait has the supertrait `freshtwin::DynDeepClone`"),
        None => format!("hold a `Box<{ty}>`"),
    };
    format!("field `{field}` has no size that is known, so no method can give a copy: {way_out}")
}

/// `Rc<Expr<'src>>`. `bound` has the bounds of the impl.
pub(crate) fn shared_lifetime(field: &str, lifetime: &Lifetime, bound: &str) -> String {
    format!(
        "the `Rc` or `Arc` in field `{field}` holds data that borrows for `{lifetime}`, and a deep clone follows it only to data \
         that borrows nothing: hold a `Box` or a `Vec` in its place, own the data (a `String`, an `Rc<str>`), or keep the same \
         handle with `#[deep_clone(share)]`. If only `{lifetime}` = `'static` is to be deep-cloned, say so on the type: \
         `#[deep_clone(bound = \"{bound}\")]`"
    )
}

/// `Option<fn(Row<'_>)>`.
pub(crate) fn function_pointer(field: &str, function: &str) -> String {
    format!(
        "field `{field}` holds a function pointer that takes any lifetime, for which no trait can be implemented: hold a \
         `freshtwin::ByClone<{function}>` there, or mark the field `#[deep_clone(clone)]`"
    )
}

/// `*const T` in data.
pub(crate) fn raw_pointer(field: &str, none: &str) -> String {
    format!(
        "field `{field}` holds a raw pointer, and nothing says what it owns: keep the same pointer with \
         `#[deep_clone(share)]`, start with none by `#[deep_clone({none})]`, or copy its target with \
         `#[deep_clone(with = EXPR)]`"
    )
}

/// `bound = "U: Trait"` on a type with other parameters, or none.
pub(crate) fn unknown_parameter(name: &Ident, ty: &Ident, params: &[&Ident]) -> String {
    let params: Vec<_> = params.iter().map(|param| format!("`{param}`")).collect();
    match params.is_empty() {
        true => format!("`bound` names `{name}`, and `{ty}` has no type parameters: remove the `bound`"),
        false => format!("`bound` names `{name}`, and `{ty}` has no such parameter; it has {}", params.join(", ")),
    }
}
