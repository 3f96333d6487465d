//! Tests of the table of known types, and of the modules that read it.

use crate::known_types::{Content, FEATURES, KINDS, REFUSED, TYPES};
use crate::leaf::{Asked, Doubts, Leaf, ParamNames};
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
    looks("(u8, (char, f32))", Look::Scalar);
    looks("(u8, fn(u8))", Look::Other);
    looks("Option<u8>", Look::Plain);
    looks("String", Look::Plain);
    looks("std::collections::HashMap<String, Vec<(u8, char)>>", Look::Plain);
    looks("std::collections::HashMap<String, Vec<(u8, [char; 2])>>", Look::Array);
    looks("Option<Rc<u8>>", Look::Other);
    looks("my::Vec<u8>", Look::Other);
    looks("String<u8>", Look::Other);
    looks("Cell<u8>", Look::Other);
    looks("<T as Trait>::Vec", Look::Other);
}

#[test]
fn each_refused_name_has_its_text() {
    let texts = [include_str!("../../../core/src/refused/core.rs"), include_str!("../../../core/src/refused/std.rs")];
    for name in REFUSED {
        let generic = format!(" {name}<");
        assert!(texts.iter().any(|text| text.contains(&generic)), "{name}");
    }
}

#[test]
fn a_name_tells_one_crate() {
    let names: Vec<&str> = FEATURES.iter().chain(KINDS).flat_map(|(_, names)| names.iter().copied()).collect();
    for (index, name) in names.iter().enumerate() {
        assert!(!names[..index].contains(name), "{name}");
    }
}

/// Checks the part of `ty` to which an error points.
#[track_caller]
fn part(ty: &str, expected: Option<&str>) {
    let ty = syn::parse_str(ty).unwrap();
    let found = Leaf::of(&ty).map(|leaf| leaf.part.to_string().replace(' ', ""));
    assert_eq!(found.as_deref(), expected);
}

#[test]
fn the_only_part_that_may_be_no_data_is_found() {
    part("Vec<(Row, u8, f64)>", Some("Row"));
    part("Option<Rc<RefCell<model::Row>>>", Some("model::Row"));
    part("HashMap<String, [Box<dyn Shape>; 2]>", Some("dynShape"));
    part("Arc<Mutex<Row>>", Some("Mutex<Row>"));
    part("Vec<Cell<Row>>", Some("Cell<Row>"));
    part("Row", Some("Row"));
    part("HashMap<Key, Row>", None);
    part("Vec<(u8, fn(Row))>", None);
}

/// Checks the runtime's trait whose text says what to do about the only part of `ty` that may not be data.
#[track_caller]
fn object(ty: &str, expected: Option<&str>) {
    let ty = syn::parse_str(ty).unwrap();
    assert_eq!(Leaf::of(&ty).and_then(|leaf| leaf.object), expected);
}

#[test]
fn some_parts_have_a_text_of_their_own() {
    object("Arc<Mutex<Option<Live<File, Config>>>>", Some("LockedLiveIsData"));
    object("Vec<ByClone<Row>>", Some("ByCloneIsData"));
    // The first `Live` has no arguments, so it is a type of the user's. The second type is a key, which may lack more
    // than `Clone`.
    object("Mutex<Live>", None);
    object("HashMap<ByClone<Row>, u8>", None);
    // A `OnceCell` may be that of another crate, so it is not looked through.
    part("OnceCell<Row>", Some("OnceCell<Row>"));
    part("OnceLock<Row>", Some("Row"));
}

/// Checks the parts of `ty` about which there are questions, each with the type that is data if the part is.
#[track_caller]
fn asked(ty: &str, expected: &[(&str, &str)]) {
    let parsed = syn::parse_str(ty).unwrap();
    let asked = Doubts::of(&parsed, &ParamNames::of(&syn::parse_quote!(Item), &syn::parse_quote!(<T>), None))
        .asked
        .into_iter()
        .map(|Asked { part, whole, .. }| {
            let [part, whole] =
                [&part, whole.as_ref().unwrap_or(&part)].map(|tokens| tokens.to_string().replace(' ', ""));
            (part, whole)
        });
    let expected = expected.iter().map(|(part, data)| (String::from(*part), data.replace(' ', "")));
    assert_eq!(asked.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn parts_with_names_are_asked_about() {
    asked("Vec<(Row, u8, f64)>", &[("Row", "Vec<(Row, u8, f64)>")]);
    asked("Option<Box<model::Row>>", &[("model::Row", "Option<Box<model::Row>>")]);
    asked("heapless::Vec<u8, 4>", &[("heapless::Vec<u8,4>", "heapless::Vec<u8,4>")]);
    asked("rc::Rc<Row>", &[("Row", "rc::Rc<Row>")]);
    // This is an alias, which may hide an error type that is not data.
    asked("Option<io::Result<u8>>", &[("io::Result<u8>", "Option<io::Result<u8>>")]);
    asked("foreign::Queue<u8>", &[("foreign::Queue<u8>", "foreign::Queue<u8>")]);
    // A key has to be more than data, so the question is not about the whole map.
    asked("HashMap<Key, u8>", &[("Key", "Key")]);
    // Two questions about the whole map could give wrong answers, because either part may be the mistake.
    asked("HashMap<Key, Row, Hasher>", &[("Key", "Key"), ("Row", "Row")]);
    // These names may be aliases of unsized types.
    asked("(Weak<Object>, Vec<Rc<Text>>)", &[("Object", "Weak<Object>"), ("Text", "Rc<Text>")]);
    asked("HashSet<Rc<Object>>", &[("Object", "Rc<Object>")]);
    // The error may be about the part inside, unless that has a text of its own.
    asked("Wrapper<Row>", &[("Wrapper<Row>", "Wrapper<Row>")]);
    asked("Wrapper<Mutex<u8>>", &[]);
    asked("Wrapper<Cell<Row>>", &[]);
    asked("T", &[]);
    // `U` is not a parameter.
    asked("Vec<U>", &[("U", "Vec<U>")]);
    asked("Rc<dyn Shape>", &[]);
    asked(
        "HashMap<uuid::Uuid, foreign::Queue<Row>>",
        &[("uuid::Uuid", "uuid::Uuid"), ("foreign::Queue<Row>", "foreign::Queue<Row>")],
    );
    // The runtime refuses a `Mutex` with a text of its own.
    asked("Vec<Mutex<u8>>", &[("Mutex<u8>", "Vec<Mutex<u8>>")]);
    asked("Mutex<u8>", &[("Mutex<u8>", "Mutex<u8>")]);
    // `Row` may be a type with resources, for which `lock` does not help.
    asked("Arc<Mutex<Vec<Row>>>", &[("Row", "Row")]);
}

#[test]
fn a_parameter_may_hide_the_item() {
    let is_data = |item: &str| crate::expand::derive(item.parse().unwrap()).to_string().contains("FRESHTWIN_FACTS");
    assert!(is_data("struct T<T> { field: T }"));
    assert!(!is_data("struct T<U> { field: T, other: U }"));
}
