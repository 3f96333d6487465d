//! Puts a user's expression into a call that says what the expression has to give.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::attr::Maker;
use crate::known_types;
use crate::model::Field;
use crate::names::{Private, word};
use crate::tokens;
use crate::uses::Expression;

/// Puts the expression into a future of its own. In a future that gives a `Result`, rustc would advise to add a `?`.
/// The inner future keeps references to the siblings while it runs, so with siblings that are not plain data it might
/// not be `Send`.
pub(super) fn awaited(expr: &Expression, ty: &TokenStream) -> TokenStream {
    let value = word("__freshtwin_value");
    quote!(async { let #value: #ty = #expr; #value }.await)
}

/// Puts the expression into a closure that is called, and binds its value to a local with this type. Without the local,
/// rustc's error would be about the return type of the closure, which is not the user's. Without the closure, rustc
/// would advise to add a `?`, because the function returns a `Result`.
pub(super) fn bound(expr: &Expression, ty: &TokenStream) -> TokenStream {
    let value = word("__freshtwin_value");
    let bar = quote_spanned!(expr.span().resolved_at(Span::mixed_site())=> |);
    let closure = quote!(#bar #bar { let #value: #ty = #expr; #value });
    quote!(#[allow(clippy::let_and_return, clippy::redundant_closure_call)] (#closure)())
}

/// Puts the expression into a closure that is called, with this return type.
pub(super) fn called(expr: &Expression, ty: &TokenStream) -> TokenStream {
    in_closure(expr, &quote!(-> #ty))
}

/// Returns the expression itself or, where needed, in a closure that is called: a `return` has to leave only the
/// expression. In a function that returns a `Result`, rustc would advise to add a `?` to an argument, and to remove an
/// `.ok()`, where the field is an `Option`, too.
pub(super) fn alone(expr: &Expression) -> TokenStream {
    if expr.awaits || !(expr.returns() || expr.passes_results_on() || expr.ends_with_ok()) {
        return expr.to_token_stream();
    }
    in_closure(expr, &TokenStream::new())
}

fn in_closure(expr: &Expression, output: &TokenStream) -> TokenStream {
    let call = call(expr, (&TokenStream::new(), output), TokenStream::new());
    quote!(#[allow(clippy::redundant_closure_call)] #call)
}

/// Returns a call of a closure with the expression in it. It is located at the expression, from its first to its last
/// token, so that an error about its value points there.
pub(super) fn call(
    expr: &Expression,
    (parameters, output): (&TokenStream, &TokenStream),
    arguments: TokenStream,
) -> TokenStream {
    call_of(expr, (parameters, &quote!(#output { #expr })), arguments)
}

/// Returns the same call, with this body in place of the expression.
pub(super) fn call_of(
    expr: &Expression,
    (parameters, body): (&TokenStream, &TokenStream),
    arguments: TokenStream,
) -> TokenStream {
    let (first, last) = tokens::ends(expr.to_token_stream());
    let bar = quote_spanned!(expr.span().resolved_at(Span::mixed_site())=> |);
    let closure = tokens::group(first, Delimiter::Parenthesis, quote!(#bar #parameters #bar #body));
    let arguments = tokens::group(last, Delimiter::Parenthesis, arguments);
    quote!(#closure #arguments)
}

/// Takes the `ty` out of the result of an `open` expression, with a `?`.
///
/// A method that is called through its trait leaves the type of the expression open, and its error says what the type
/// should be. Some expressions have to know their type, such as `.collect()`, or `Ok(Box::new(|x| x + 1))` for a
/// `Box<dyn Fn(u8) -> u8>`. For these, a function names the type.
pub(super) fn given(
    private: &Private<'_>,
    ty: &TokenStream,
    expr: &Expression,
    value: &TokenStream,
    name: &str,
) -> TokenStream {
    let outcome = as_result(private, ty, expr, value, name);
    let here = expr.span().resolved_at(Span::mixed_site());
    quote_spanned!(here=> #outcome?)
}

/// Turns what an `open` expression gives into a `Result` with a `ty`.
pub(super) fn as_result(
    private: &Private<'_>,
    ty: &TokenStream,
    expr: &Expression,
    value: &TokenStream,
    name: &str,
) -> TokenStream {
    let here = expr.span().resolved_at(Span::mixed_site());
    let private = private.at(expr.span());
    if expr.leaves_its_type_open() {
        let opened = quote_spanned!(expr.span()=> #private::opened::<#ty, _>);
        return quote_spanned!(here=> #opened(#value, #name));
    }
    let asked = Ident::new(expr.taken_by(), expr.span());
    let opened = quote_spanned!(expr.span()=> #private::expression::#asked::<#ty>::__freshtwin_opened);
    quote_spanned!(here=> #opened(#value, #name))
}

/// Turns what a `new` expression gives into a `ty`. `asked` is the runtime's trait, whose error says what the type
/// should be.
pub(super) fn told(
    private: &Private<'_>,
    ty: &TokenStream,
    expr: &Expression,
    (value, asked): (&TokenStream, &str),
) -> TokenStream {
    let here = expr.span().resolved_at(Span::mixed_site());
    let (private, mut asked) = (private.at(expr.span()), word(asked));
    asked.set_span(expr.span());
    let made = quote_spanned!(expr.span()=> #private::expression::#asked::<#ty>::__freshtwin_made);
    quote_spanned!(here=> #made(#value))
}

/// Whether the value of an expression, or a task that it starts, may borrow from a sibling.
pub(super) fn may_keep_a_sibling(expr: &Expression, ty: &TokenStream) -> bool {
    // Also `'static`: then it must not borrow from a sibling.
    tokens::has_word(ty.clone(), "static")
        || tokens::has_lifetime(ty.clone())
        || tokens::has_closure(expr.to_token_stream())
        || expr.spawns()
}

/// Whether the runtime can ask if the `new` expression of a group gives a `ty`, the tuple of the fields. It asks for
/// equal types, and one with a lifetime may be another's subtype.
fn fills(expr: &Expression, ty: &TokenStream) -> bool {
    let may_be_subtype =
        || tokens::has_lifetime(ty.clone()) || ["dyn", "fn"].iter().any(|word| tokens::has_word(ty.clone(), word));
    expr.fills_a_group() && (expr.makes_a_channel() || !may_be_subtype())
}

/// Returns the value of such an expression, turned into a `ty`. `end` returns a field that may be an end of its channel
/// without the mark.
pub(super) fn filled<'f>(
    private: &Private<'_>,
    maker: &Maker,
    ty: &TokenStream,
    end: impl FnOnce() -> Option<&'f Field<'f>>,
) -> Option<TokenStream> {
    let Maker::New(expr) = maker else { return None };
    if !fills(expr, ty) {
        return None;
    }
    let (here, mut value) = (expr.span().resolved_at(Span::mixed_site()), alone(expr));
    let at = private.at(expr.span());
    let (asked, beside) = match end().filter(|_| expr.makes_a_channel()) {
        Some(end) if known_types::is_receiver(end.ty()) => ("MadeBesideReceiver", Some(end.ty())),
        Some(end) => ("MadeBesideSender", Some(end.ty())),
        None if expr.makes_a_channel() => ("MadeByGroup", None),
        None => {
            let (first, last) = tokens::ends(expr.to_token_stream());
            let given = tokens::group(last, Delimiter::Parenthesis, value);
            value = quote_spanned!(first=> #at::expression::GivenByNew #given);
            ("Fills", None)
        }
    };
    let (asked, beside) = (Ident::new(asked, expr.span()), beside.map(|ty| quote!(, #ty)));
    let made = quote_spanned!(expr.span()=> #at::expression::#asked::<#ty #beside>::__freshtwin_made);
    Some(quote_spanned!(here=> #made(#value)))
}
