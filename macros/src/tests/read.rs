//! Tests that items are read as `syn` reads them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::DeriveInput;

use super::expand;
use super::snapshots::snapshots;
use crate::read;

/// Types, and at the end other code.
const TYPES: &[&str] = &[
    "u8",
    "String",
    "Self",
    "()",
    "(u8)",
    "(u8,)",
    "(u8, Vec<u8>)",
    "(u8, Vec<u8>,)",
    "Vec<Vec<(u8, f32)>>",
    "Vec<u8,>",
    "Vec<>",
    "HashMap<String, Vec<u8>>",
    "[u8; 3]",
    "Vec<[u8]>",
    "Vec<&'a str>",
    "Cow<'a, str>",
    "&'a str",
    "Box<dyn Fn(u8) -> u8>",
    "std::vec::Vec<u8>",
    "::std::vec::Vec<u8>",
    "Vec<std::string::String>",
    "Iter<Item = u8>",
    "Array<3>",
    "Array<{ N }>",
    "Vec::<u8>",
    "fn(u8)",
    "for<'a> fn(&'a u8)",
    "dyn Shape",
    "impl Shape",
    "_",
    "Vec<_>",
    "<T as Trait>::Out",
    "Fn(u8) -> u8",
    "mac!(u8)",
    "!",
    "Option<fn()>",
    "Option<!>",
    "r#type",
    "lower",
    "Upper<lower>",
    "*const u8",
    "Foo + Bar",
    "Vec<u8> + Bar",
    "(A + B)",
    "(A, B + C)",
    // These are not types.
    "",
    "Vec<",
    "Vec<,>",
    "Vec<u8",
    "(,)",
    "(u8 u8)",
    "Vec<u8 u8>",
    "Vec<u8>>",
    "Vec>",
    "for",
    "A = 3",
    "u8 u8",
];

#[track_caller]
fn same(item: TokenStream) {
    let text = item.to_string();
    match (read::item(item.clone()), syn::parse2::<DeriveInput>(item)) {
        (Ok(own), Ok(syn)) => assert!(own == syn, "{text}"),
        (Err(own), Err(syn)) => assert_eq!(own.to_string(), syn.to_string(), "{text}"),
        (own, syn) => panic!("{text}: {:?} in place of {:?}", own.err(), syn.err()),
    }
}

#[test]
fn types_are_those_of_syn() {
    for ty in TYPES {
        let ty: TokenStream = ty.parse().unwrap();
        same(quote!(pub struct Row { pub first: #ty, #[doc = ""] second: #ty }));
        same(quote!(struct Row { only: #ty }));
        same(quote!(struct Row(#ty);));
        same(quote!(enum Row { Only { field: #ty } }));
    }
}

#[test]
fn types_that_a_macro_was_given_are_those_of_syn() {
    let given = |tokens| TokenTree::from(Group::new(Delimiter::None, tokens));
    let (name, list) = (given(quote!(String)), given(quote!(Vec<u8>)));
    same(quote!(struct Row { first: #name, second: #list, third: Vec<#list>, fourth: (#name, u8) }));
}

#[test]
fn items_are_those_of_syn() {
    snapshots().iter().for_each(|snapshot| same(snapshot.input.parse().unwrap()));
    same(quote!(
        struct Row<T: Clone = u8, const N: usize = 3>
        where
            T: Copy,
        {
            first: T,
        }
    ));
    same(quote!(struct Row { first: T } where T: Copy));
    same(quote!(
        struct Row {
            first: u8,
        }
        struct Other;
    ));
    same(quote!(struct Row { first: u8 second: u8 }));
    same(quote!(struct Row { 0: u8 }));
    same(quote!(
        struct Row;
    ));
    same(quote!(union Row { first: u8 }));
    same(quote!(
        fn row() {}
    ));
}

/// Their names are close to those of this derive, but no macro knows whether another one, or an attribute, has them.
#[test]
fn attributes_of_other_macros_on_a_type_mean_nothing() {
    let alone = expand(quote!(
        struct Journal {
            name: Name,
        }
    ));
    for attr in [quote!(deepclone(clone)), quote!(resources(group = all, new = 5)), quote!(DeepClone)] {
        let beside = expand(quote!(
            #[#attr]
            struct Journal {
                name: Name,
            }
        ));
        assert_eq!(beside, alone);
    }
}

/// Code of edition 2015, where a parameter needs no name. `syn` does not read it, and rustc reports nothing.
#[test]
fn items_with_code_are_never_left_out_in_silence() {
    let code: TokenStream = "{ trait T { fn f(u8); } 3 }".parse().unwrap();
    for item in [
        quote!(struct Row { first: u8, list: [u8; #code] }),
        quote!(struct Row { first: Array<u8, #code> }),
        quote!(struct Row(Array<#code>);),
        quote!(enum Row { First { list: Array<u8, #code> } }),
        quote!(enum Row { First = #code }),
    ] {
        assert!(expand(item.clone()).contains("compile_error"), "{item}");
    }
}

/// rustc reports these itself, and the derive neither repeats that nor panics.
#[test]
fn slips_are_left_to_rustc() {
    for item in ["struct type { x: u8 }", "enum Row { First { x u8 } }", "struct Row<T> { x: (T T) }"] {
        assert!(!expand(item.parse().unwrap()).contains("compile_error"), "{item}");
    }
}
