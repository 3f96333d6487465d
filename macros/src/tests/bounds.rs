//! Tests of inferred bounds, token for token.

use quote::ToTokens;
use syn::DeriveInput;

use crate::bound;
use crate::errors::Errors;
use crate::model::Input;

/// Checks the where clause of `impl DeepClone` for an item.
#[track_caller]
fn bounds(item: &str, expected: &[&str]) {
    let syn: DeriveInput = syn::parse_str(item).unwrap();
    let errors = Errors::new();
    let input = Input::parse(&syn, &errors);
    assert_eq!(errors.finish().to_string(), "");
    let Ok(input) = input else { panic!("{item}") };
    let clause = bound::where_clause(&input);
    let bounds = clause.iter().flat_map(|clause| &clause.predicates).map(|bound| {
        let text = bound.to_token_stream().to_string();
        text.replace(":: freshtwin :: __private :: ", "").replace(' ', "")
    });
    assert_eq!(bounds.collect::<Vec<_>>(), expected, "{item}");
}

#[test]
fn a_parameter_in_data_is_data() {
    bounds("struct S<T>(T, Vec<T>, Option<[T; 2]>);", &["T:DeepClone"]);
    bounds("struct S<T, U>(HashMap<u8, U>, u8);", &["U:DeepClone"]);
    bounds("struct S<T>(fn(T), PhantomData<T>, u8);", &[]);
    bounds("struct S<'a, T>(&'a [T]);", &["&'a[T]:DeepClone"]);
}

#[test]
fn an_associated_type_is_bounded_by_itself() {
    bounds("struct S<I: Iterator>(I::Item);", &["I::Item:DeepClone"]);
    bounds("struct S<I: Iterator>(<I as Iterator>::Item);", &["<IasIterator>::Item:DeepClone"]);
}

#[test]
fn behind_a_shared_pointer_all_is_static() {
    bounds("struct S<T>(Rc<T>);", &["T:DeepClone", "T:'static"]);
    bounds("struct S<'a>(Arc<Name<'a>>);", &["'a:'static"]);
    bounds("struct S<T: ?Sized>(Rc<T>);", &["Rc<T>:DeepClone", "T:'static"]);
    bounds("struct S<T>(Rc<PhantomData<T>>);", &["T:'static"]);
}

#[test]
fn keys_are_what_their_map_asks() {
    bounds("struct S<K>(BTreeSet<K>);", &["K:core::cmp::Ord", "K:DeepClone"]);
    bounds(
        "struct S<K, H>(HashMap<K, u8, H>);",
        &["K:core::cmp::Eq+core::hash::Hash", "H:core::hash::BuildHasher+Clone", "K:DeepClone"],
    );
}

#[test]
fn a_hasher_is_bounded_whatever_the_key_is() {
    bounds("struct S<H>(HashSet<u8, H>);", &["H:core::hash::BuildHasher+Clone"]);
    bounds("struct S<H>(Vec<HashMap<u8, u8, H>>);", &["H:core::hash::BuildHasher+Clone"]);
    bounds("struct S<H>(Rc<HashSet<u8, H>>);", &["H:core::hash::BuildHasher+Clone", "H:'static"]);
}

#[test]
fn a_strategy_asks_for_what_it_uses() {
    bounds("struct S<T>(#[deep_clone(clone)] Vec<T>);", &["Vec<T>:Clone"]);
    bounds("struct S<T>(#[deep_clone(share)] Arc<T>);", &["Arc<T>:Clone"]);
    bounds("struct S<T>(#[deep_clone(default)] T);", &["T:Default"]);
    bounds("struct S<T>(#[deep_clone(default = new())] T, #[deep_clone(with = copy)] T);", &[]);
    bounds("#[deep_clone(clone)] struct S<T>(T);", &["Self:Clone"]);
}

#[test]
fn the_users_come_first_and_may_replace_the_inferred() {
    bounds("struct S<T>(T) where T: Copy;", &["T:Copy", "T:DeepClone"]);
    bounds("#[deep_clone(bound = \"T: Codec\")] struct S<T>(T) where T: Copy;", &["T:Copy", "T:Codec"]);
    bounds("#[deep_clone(bound = \"\")] struct S<T>(T);", &[]);
}

#[test]
fn a_packed_field_is_copied() {
    bounds("#[repr(packed)] struct S<T>(T);", &["T:core::marker::Copy", "T:DeepClone"]);
}

#[test]
fn a_type_in_itself_asks_for_nothing() {
    bounds("struct S<T>(T, Option<Box<S<T>>>);", &["T:DeepClone"]);
    bounds("struct S<T>(T, Option<Box<Self>>);", &["T:DeepClone"]);
}
