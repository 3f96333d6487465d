//! The texts about lists that are written without parentheses, or with other ones.

/// `#[deep_clone = ..]`.
pub(crate) fn not_a_list(attribute: &str, keys: &str) -> String {
    format!("write `#[{attribute}(..)]`: expected one of {keys}")
}

/// `#[deep_clone = "share"]`.
pub(crate) fn keys_behind_equals(attribute: &str, keys: &str) -> String {
    format!("a key stands in parentheses, without quotes: write `#[{attribute}({keys})]`")
}

/// `derive = Debug`, `attr = "doc"`.
pub(crate) fn list_behind_equals(key: &str, list: &str) -> String {
    format!("`{key}` takes a list in parentheses: write `{key}({list})`")
}

/// `builder = (Opens)`.
pub(crate) fn builder_name_in_parentheses(name: &str) -> String {
    format!("the name of the builder stands without parentheses: write `builder = {name}`")
}

/// `builder = (Opens, derive(Debug))`, `builder = Opens(derive(Debug))`.
pub(crate) fn builder_name_in_a_list(name: &str, others: &str) -> String {
    format!("beside other settings, the name of the builder has a key: write `builder(name = {name}, {others})`")
}

/// `#[resource(group = g)] #[resource(open = EXPR)]` on a type or a variant. `keys` are the keys of both.
pub(crate) fn group_in_two_attributes(keys: &str) -> String {
    format!("the keys of a group stand in one attribute: write `#[resource({keys})]` once")
}
