//! Tests of questions about the tokens in a piece of code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::{self, Errors};
use crate::{tokens, uses};

#[track_caller]
fn begins(code: &str, expected: bool) {
    assert_eq!(tokens::begins_a_path(code.parse().unwrap()), expected, "{code}");
}

#[track_caller]
fn awaits(code: &str, expected: bool) {
    assert_eq!(uses::awaits::awaits(&syn::parse_str(code).unwrap()), expected, "{code}");
}

#[test]
fn a_path_may_be_spelled_out() {
    begins("file: ::std::fs::File", true);
    begins("file: Option<::std::fs::File>", true);
    begins("#[resource(open = ::std::fs::File::open(path))] file: File", true);
    begins("file: std::fs::File", false);
    begins("list: Vec::<u8>::Item", false);
    begins("out: <T as Trait>::Out", false);
    begins("file: File", false);
}

#[test]
fn an_expression_may_await() {
    awaits("connect(url).await", true);
    awaits("{ let url = url.await; open(url) }", true);
    awaits("block_on(async { url.await })", false);
    awaits("block_on(async move { url.await })", false);
    awaits("(async { 1 }, url.await)", true);
    awaits("connect(r#await)", false);
    awaits("block_on(async || url.await)", false);
    awaits("block_on(async move |a, b| (a, connect(b).await))", false);
    awaits("block_on(async |a| a.await).await", true);
    awaits("{ async fn load() -> u8 { url.await } load }", false);
    awaits("join!(async { 1 }, url.await)", true);
    awaits("join!(async { url.await })", false);
}

#[test]
fn a_block_with_an_unknown_macro_may_fail() {
    let says_it_cannot = |open: &str| {
        let open: TokenStream = open.parse().unwrap();
        let item = quote!(
            struct Log {
                size: u8,
                #[resource(open = #open)]
                room: Room,
            }
        );
        crate::expand::derive(item).to_string().contains("never fails")
    };
    assert!(says_it_cannot("{ println!(\"open\"); Ok(Room(*size)) }"));
    assert!(!says_it_cannot("{ anyhow::ensure!(*size > 0); Ok(Room(*size)) }"));
}

#[test]
fn code_is_shown_as_it_is_written() {
    let as_written = |code: &str| assert_eq!(errors::code(code.parse::<TokenStream>().unwrap()), code);
    as_written("open(*port, *host)");
    as_written("Config::new(&url).port(a * b)");
    as_written("connect(\"host (main) , x\", 'a', \"a :: b\", b\"c > ! & d\")");
}

#[test]
fn a_trial_leaves_no_trace() {
    let errors = Errors::new();
    let outer = errors.trial(|| {
        assert!(errors.trial(|| errors.reject()).is_empty());
        assert!(errors.is_trial());
    });
    assert!(outer.is_empty() && !errors.is_trial() && !errors.is_rejected());
    errors.finish();
}

#[test]
fn a_list_in_a_wrong_place_has_one_mistake() {
    let texts = |attr: &str| {
        let attr: TokenStream = attr.parse().unwrap();
        let item = quote!(#[derive(DeepClone)] #attr struct App { #[resource(new = Conn)] conn: Conn });
        let written = crate::expand::derive(item).to_string();
        let count = |text| written.matches(text).count();
        (count("is given twice"), count("unknown key"), count("write `"))
    };
    assert_eq!(texts("#[deep_clone(builder = (into, into))]"), (1, 0, 0));
    assert_eq!(texts("#[deep_clone(builder = (Opens, name = Other))]"), (1, 0, 0));
    assert_eq!(texts("#[deep_clone(builder = (Opens, Other))]").1, 1);
    assert_eq!(texts("#[deep_clone(builder = (Opens, into))]").0, 0);
}
