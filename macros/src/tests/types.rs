//! The table of known types: what of it each reader sees.

use crate::known_types::{Content, TYPES};
use crate::look::Look;

#[track_caller]
fn looks(ty: &str, expected: Look) {
    assert!(Look::at(&syn::parse_str(ty).unwrap()) == expected, "{ty}");
}

#[test]
fn no_name_stands_twice() {
    for (index, known) in TYPES.iter().enumerate() {
        assert!(TYPES[..index].iter().all(|other| other.name != known.name), "{}", known.name);
    }
}

#[test]
fn what_is_said_of_a_type_fits_together() {
    for known in TYPES {
        assert!(known.hasher.is_none() || known.key.is_some(), "{}: a hasher hashes keys", known.name);
        assert!(!known.shares || known.points, "{}: what shares points", known.name);
        assert!(!known.shares || known.content == Content::Other, "{}: what shares is not plain", known.name);
    }
}

#[test]
fn plain_types_are_known_by_their_names() {
    looks("u8", Look::Scalar);
    looks("fn(u8) -> String", Look::Scalar);
    looks("String", Look::Plain);
    looks("std::collections::HashMap<String, Vec<(u8, [char; 2])>>", Look::Plain);
    looks("Option<Rc<u8>>", Look::Other);
    looks("my::Vec<u8>", Look::Other);
    looks("String<u8>", Look::Other);
    looks("Cell<u8>", Look::Other);
    looks("<T as Trait>::Vec", Look::Other);
}
