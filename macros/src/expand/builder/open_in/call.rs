//! A user's expression as the argument of a call that says what it has to give.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::names::{Private, word};
use crate::tokens;
use crate::uses::Expression;

/// The expression in a future of its own: in one that gives a `Result`, rustc would advise a `?` for one. It keeps references to
/// the siblings as long as it runs, so what is no plain data might keep it from being sent to another thread.
pub(super) fn awaited(expr: &Expression, ty: &TokenStream) -> TokenStream {
    let value = word("__value");
    quote!(async { let #value: #ty = #expr; #value }.await)
}

/// The expression in a closure that is called, bound to a local of this type: of what a function gives, rustc would speak of its
/// return type, which is not the user's. In a function that gives a `Result`, rustc would advise a `?` for one.
pub(super) fn bound(expr: &Expression, ty: &TokenStream) -> TokenStream {
    let value = word("__value");
    let bar = quote_spanned!(expr.span().resolved_at(Span::mixed_site())=> |);
    let closure = quote!(#bar #bar { let #value: #ty = #expr; #value });
    quote!(#[allow(clippy::let_and_return, clippy::redundant_closure_call)] (#closure)())
}

/// The expression as a closure that is called, which says what type it gives.
pub(super) fn called(expr: &Expression, ty: &TokenStream) -> TokenStream {
    in_closure(expr, &quote!(-> #ty))
}

/// The expression; as a closure that is called, where it has a `return`, which is the expression's, or where rustc would advise a
/// `?` for an argument, as it does in a function that gives a `Result`.
pub(super) fn alone(expr: &Expression) -> TokenStream {
    if expr.awaits || !(expr.returns() || expr.passes_results_on()) {
        return expr.to_token_stream();
    }
    in_closure(expr, &TokenStream::new())
}

fn in_closure(expr: &Expression, output: &TokenStream) -> TokenStream {
    let call = call(expr, (&TokenStream::new(), output), TokenStream::new());
    quote!(#[allow(clippy::redundant_closure_call)] #call)
}

/// A closure around the expression, and its call, from end to end in the place of the expression: an error about what it gives
/// stands there.
pub(super) fn call(
    expr: &Expression,
    (parameters, output): (&TokenStream, &TokenStream),
    arguments: TokenStream,
) -> TokenStream {
    call_of(expr, (parameters, &quote!(#output { #expr })), arguments)
}

/// The same of what becomes of the expression.
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

/// What an `open` expression gives, as a `ty`.
///
/// A method that is called by its trait leaves the expression to be what it is, and says in words what it should be. What
/// needs to know its type is told that instead: `Ok(Box::new(|x| x + 1))` for a `Box<dyn Fn(u8) -> u8>`, `.collect()`.
pub(super) fn given(
    private: &Private<'_>,
    ty: &TokenStream,
    expr: &Expression,
    value: &TokenStream,
    name: &str,
) -> TokenStream {
    let outcome = opened(private, ty, expr, value, name);
    let here = expr.span().resolved_at(Span::mixed_site());
    quote_spanned!(here=> #outcome?)
}

/// The same as a `Result`.
pub(super) fn opened(
    private: &Private<'_>,
    ty: &TokenStream,
    expr: &Expression,
    value: &TokenStream,
    name: &str,
) -> TokenStream {
    let here = expr.span().resolved_at(Span::mixed_site());
    let private = private.at(expr.span());
    if expr.is_told_its_type() {
        let opened = quote_spanned!(expr.span()=> #private::opened::<#ty, _>);
        return quote_spanned!(here=> #opened(#value, #name));
    }
    let opened = quote_spanned!(expr.span()=> #private::expression::Opened::<#ty>::__freshtwin_opened);
    quote_spanned!(here=> #opened(#value, #name))
}

/// What a `new` expression gives, as a `ty`, which the trait of this name says in words.
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
