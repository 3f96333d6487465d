//! Tests of the order in which resources open, and of the error if there is none.

use syn::DeriveInput;

use crate::check::{self, Checked};
use crate::errors::Errors;
use crate::model::Input;
use crate::order;

/// Returns the waves in which a struct opens, by name, or the errors.
fn waves(item: &str) -> Result<Vec<Vec<String>>, String> {
    let syn: DeriveInput = syn::parse_str(item).unwrap();
    let errors = Errors::new();
    let waves = Input::parse(&syn, &errors).ok().and_then(|input| match check::check(&input, &errors) {
        Ok(Checked::Live(live)) => live.openings.first().map(|opening| {
            let waves = order::waves(opening.variant, &opening.steps);
            waves.iter().map(|wave| wave.iter().map(order::Step::name).collect()).collect()
        }),
        _ => None,
    });
    let messages = errors.finish().to_string();
    waves.ok_or(messages)
}

#[track_caller]
fn opens(item: &str, expected: &[&[&str]]) {
    assert_eq!(waves(item).unwrap(), expected, "{item}");
}

#[test]
fn declaration_order_where_nothing_is_needed() {
    opens("struct S { #[resource] a: A, #[resource(open = b())] b: B }", &[&["a", "b"]]);
}

#[test]
fn a_resource_comes_after_what_it_names() {
    opens(
        "struct S { #[resource(open = start(conn))] session: A, #[resource(open = connect(url))] conn: B, url: String }",
        &[&["conn"], &["session"]],
    );
    opens("struct S(#[resource(open = a(_1))] A, #[resource] B);", &[&["1"], &["0"]]);
    opens("struct S { #[resource(open = a(), after = b.take(a))] a: A, #[resource] b: B }", &[&["b"], &["a"]]);
}

#[test]
fn a_group_is_one_step() {
    opens(
        "#[resource(group = wire, open = split(conn))]
         struct S { #[resource(group = wire)] read: A, #[resource(group = wire)] write: B, #[resource] conn: C }",
        &[&["conn"], &["wire"]],
    );
}

#[test]
fn a_cycle_is_named() {
    let cycle = waves("struct S { #[resource(open = a(two))] one: A, #[resource(open = b(one))] two: B }").unwrap_err();
    assert!(cycle.contains("`one` needs `two` needs `one`"), "{cycle}");
}
