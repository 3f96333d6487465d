//! Raw identifiers in every position.
#![allow(non_camel_case_types, reason = "raw identifiers are lower case")]

use freshtwin::DeepClone;

#[derive(DeepClone, Debug, PartialEq)]
struct r#struct<'r#async, r#type> {
    r#type: Vec<r#type>,
    r#fn: u8,
    #[deep_clone(clone)]
    r#match: &'r#async str,
    #[deep_clone(with = |r#in: &String, _| r#in.clone())]
    r#loop: String,
}

#[derive(DeepClone, Debug, PartialEq)]
enum r#enum {
    r#if { r#else: String },
    r#while(u8),
    r#true,
}

#[test]
fn raw_identifiers_are_names_like_others() {
    let value = r#struct { r#type: vec![1], r#fn: 2, r#match: "m", r#loop: "l".into() };
    assert_eq!(value.deep_clone(), value);
    for value in [r#enum::r#if { r#else: "e".into() }, r#enum::r#while(1), r#enum::r#true] {
        assert_eq!(value.deep_clone(), value);
        let mut other = r#enum::r#if { r#else: "x".into() };
        other.deep_clone_from(&value);
        assert_eq!(other, value);
    }
}
