//! Writes a call such as `BufReader::new(File::open(path))`, whose argument may be a `Result`, or a reference to
//! another field, by its name.
//!
//! See the runtime's module `argument`. If the argument is neither, the call stays what it is.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ExprField;

use crate::attr::Maker;
use crate::known_types;
use crate::names::Private;
use crate::order::Step;
use crate::tokens;
use crate::uses::Expression;

/// Returns what replaces such an expression, and `None` for other expressions.
///
/// `ty` is the type of the field.
pub(super) fn value(
    private: &Private<'_>,
    step: &Step<'_, '_>,
    maker: &Maker,
    ty: &TokenStream,
) -> Option<TokenStream> {
    let (expr, [opened]) = (maker.expr(), step.opened()) else { return None };
    let (function, capacity, argument) =
        expr.buffers_an_argument(known_types::is_buffered_stream(opened.field.ty()))?;
    let capacity = capacity.map(|capacity| quote!(#capacity,));
    let (first, last) = tokens::ends(argument.to_token_stream());
    // In the user's span: what is around a local of the macro's would be shown at the derive.
    let given = Ident::new("__freshtwin_argument", first);
    let asked = ["TakesArgument", "TakesSibling"].map(|name| ask(private, name, &given, (first, last)));
    let (taken, end) =
        (Ident::new("__freshtwin_taken", last), tokens::group(last, Delimiter::Parenthesis, TokenStream::new()));
    let taken = quote_spanned!(first=> #given.#taken #end);
    // From end to end in place of the expression.
    let (first, last) = tokens::ends(expr.to_token_stream());
    let arguments = tokens::group(last, Delimiter::Parenthesis, quote!(#capacity #taken));
    let call = quote!(#function #arguments);
    let gives = match maker {
        Maker::Open(_) => quote!(#given.__freshtwin_kind().gives(#call)),
        Maker::New(_) => call,
    };
    let body = quote! {
        #given => {
            use #private::expression::AnyArgument as _;
            #(#asked)*
            #gives
        }
    };
    let body = tokens::group(last, Delimiter::Brace, body);
    Some(quote_spanned!(first=> match #private::expression::Argument::<_, #ty>::new(#argument) #body))
}

/// Asks the runtime's trait `name` about the kind of `value`, at the user's tokens from `first` to `last`.
fn ask(private: &Private<'_>, name: &str, value: &impl ToTokens, (first, last): (Span, Span)) -> TokenStream {
    let (at, name) = (private.at(first), Ident::new(name, first));
    let kind = Ident::new("__freshtwin_kind", last);
    let end = tokens::group(last, Delimiter::Parenthesis, TokenStream::new());
    quote_spanned!(first=> #at::expression::#name::__freshtwin_ask(&#value.#kind #end);)
}

/// Asks about each pipe that the expression takes out of a sibling: see the runtime's module `pipe`.
pub(super) fn taken_pipes(private: &Private<'_>, expr: &Expression, siblings: &TokenStream) -> Option<TokenStream> {
    let taken = expr.taken_pipes();
    let asked = taken.iter().map(|pipe| {
        let ends = tokens::ends(pipe.to_token_stream());
        ask(private, "LeavesPipes", &of_pipe(private, pipe), ends)
    });
    let asked: TokenStream = asked.collect();
    (!taken.is_empty()).then(|| quote!(use #private::expression::AnyPipe as _; { #siblings #asked }))
}

/// Returns what knows the pipe's type. The closure is never called: the user's code may run a `Deref` only where it is.
fn of_pipe(private: &Private<'_>, pipe: &ExprField) -> TokenStream {
    let (first, last) = tokens::ends(pipe.to_token_stream());
    let (at, bar) = (private.at(first), quote_spanned!(first.resolved_at(Span::mixed_site())=> |));
    let pointer = tokens::group(last, Delimiter::Parenthesis, quote_spanned!(first=> #bar #bar &raw const #pipe));
    quote_spanned!(first=> #at::expression::Pipe::new #pointer)
}

/// Returns the `value` of an `open` expression. If the expression takes such a pipe, what it gives is no second error.
pub(super) fn given_a_pipe(
    private: &Private<'_>,
    expr: &Expression,
    ty: &TokenStream,
    value: TokenStream,
) -> TokenStream {
    let taken = expr.taken_pipes();
    let Some(pipe) = taken.first().filter(|_| !expr.awaits) else { return value };
    let of_pipe = of_pipe(private, pipe);
    let (first, last) = tokens::ends(expr.to_token_stream());
    let value = tokens::group(last, Delimiter::Parenthesis, value);
    quote_spanned!(first=> #of_pipe.__freshtwin_kind().__freshtwin_gives::<#ty, _> #value)
}
