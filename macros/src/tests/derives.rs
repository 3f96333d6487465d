//! Which derives of a builder this crate writes, and which ones it leaves to rustc and to other macros.

use proc_macro2::TokenStream;
use quote::quote;

use super::expand;

/// Returns the derives of the builder, and the traits of std that are implemented for it, by their names.
fn derived(builder: TokenStream, field: TokenStream) -> (String, Vec<String>) {
    let code = expand(quote! {
        #[deep_clone(builder(#builder))]
        struct Session<R: Resource> {
            #field
            name: String,
            #[resource]
            own: R,
        }
    });
    let item = code.split("struct SessionBuilder").next().unwrap_or_default();
    let derives =
        item.rsplit_once("#[derive(").map_or("", |(_, derives)| derives.split(")]").next().unwrap_or_default());
    let impls = code.match_indices("for SessionBuilder<R, ").map(|(at, _)| code[..at].trim_end());
    let paths = impls.filter_map(|code| code.rsplit(char::is_whitespace).next()?.strip_prefix("private::core::"));
    let names = paths.filter_map(|path| Some(path.split_once("::")?.1.to_owned()));
    (derives.to_owned(), names.collect())
}

fn assert_derived(builder: TokenStream, field: TokenStream, others: &str, own: &[&str]) {
    let (derives, impls) = derived(builder, field);
    assert_eq!((derives.as_str(), impls), (others, own.iter().map(|name| (*name).to_owned()).collect()));
}

#[test]
fn a_trait_of_std_is_derived_here() {
    assert_derived(quote!(derive(Clone, Debug)), quote!(), "", &["Clone", "Debug"]);
    assert_derived(quote!(derive(fmt::Debug, cmp::Eq)), quote!(), "", &["Debug", "Eq"]);
    assert_derived(quote!(derive(std::hash::Hash, my::prelude::Ord)), quote!(), "", &["Hash", "Ord"]);
    assert_derived(quote!(derive(::core::fmt::Debug, crate::fmt::Debug)), quote!(), "", &["Debug", "Debug"]);
}

#[test]
fn a_derive_of_another_crate_is_left_to_it() {
    assert_derived(quote!(derive(Clone, other::Debug)), quote!(), "other::Debug", &["Clone"]);
    assert_derived(quote!(derive(hash::Debug, Serialize)), quote!(), "hash::Debug, Serialize", &[]);
}

#[test]
fn an_attribute_of_a_derive_shows_that_it_is_of_another_crate() {
    let field = || quote!(#[deep_clone(attr(debug(skip)))]);
    assert_derived(quote!(derive(Debug, Clone)), field(), "Debug", &["Clone"]);
    assert_derived(quote!(derive(Debug, Clone), attr(debug("hidden"))), quote!(), "Debug", &["Clone"]);
    let field = || quote!(#[deep_clone(attr(partial_eq(skip), doc(hidden)))]);
    assert_derived(quote!(derive(PartialEq, Eq, Ord)), field(), "PartialEq, Eq", &["Ord"]);
    assert_derived(quote!(derive(other::PartialEq, Eq)), field(), "other::PartialEq", &["Eq"]);
    let field = || quote!(#[deep_clone(attr(cfg_attr(not(verbose), debug(skip))))]);
    assert_derived(quote!(derive(Debug, Clone)), field(), "Debug", &["Clone"]);
    let field = || quote!(#[deep_clone(attr(cfg_attr(all(a, b), cfg_attr(true, doc = "x", debug(skip)))))]);
    assert_derived(quote!(derive(Debug, Clone)), field(), "Debug", &["Clone"]);
}

#[test]
fn a_condition_is_not_an_attribute() {
    let field = || quote!(#[deep_clone(attr(cfg_attr(debug, doc = "x"), cfg_attr(all(clone, a), cfg_attr(debug, b))))]);
    assert_derived(quote!(derive(Debug, Clone)), field(), "", &["Debug", "Clone"]);
}

#[test]
fn an_attribute_belongs_to_the_derive_with_its_whole_name() {
    let partial = || quote!(#[deep_clone(attr(partial_eq(skip)))]);
    assert_derived(quote!(derive(PartialEq, other::Eq)), partial(), "PartialEq, other::Eq", &[]);
    let whole = || quote!(#[deep_clone(attr(eq(skip)))]);
    assert_derived(quote!(derive(PartialEq, other::Eq)), whole(), "other::Eq", &["PartialEq"]);
    assert_derived(quote!(derive(other::PartialEq, Eq)), whole(), "other::PartialEq, Eq", &[]);
    assert_derived(quote!(derive(PartialEq, Eq)), whole(), "PartialEq, Eq", &[]);
}
