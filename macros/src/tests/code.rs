//! Code that is partly text.

use quote::quote;

use crate::code::Code;

#[test]
fn pieces_of_text_stay_apart() {
    let code = Code::of(|code| {
        code.text("const A:").text("::std::string::String").text("=").text("&").text("&").text("a").text("b");
    });
    assert_eq!(code.to_string(), quote!(const A: ::std::string::String = & & a b).to_string());
}

#[test]
fn tokens_stay_where_they_are() {
    let code = Code::of(|code| {
        code.text("fn f").parentheses(|code| write!(code, "a: u{}", 4 + 4)).braces(|code| {
            code.text("let b =").tokens(&quote!(c)).text(";").parentheses(|_| ());
        });
        code.tokens(&quote!(
            struct S;
        ));
    });
    assert_eq!(
        code.to_string(),
        quote!(
            fn f(a: u8) {
                let b = c;
                ()
            }
            struct S;
        )
        .to_string()
    );
    assert!(Code::of(|_| ()).is_empty());
}

#[test]
fn half_a_pair_is_an_error() {
    let code = Code::of(|code| {
        code.text("f(").tokens(&quote!(a)).text(")");
    });
    assert!(code.to_string().starts_with("compile_error"));
}
