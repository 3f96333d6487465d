//! Writes a call such as `BufReader::new(File::open(path))`, whose argument may be a `Result`, or a reference to
//! another field, by its name.
//!
//! See the runtime's module `argument`. If the argument is neither, the call stays what it is.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

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

/// Asks about each sibling from which the expression takes a pipe, as from a `Child`: see the runtime's module `pipe`.
pub(super) fn taken_pipes(private: &Private<'_>, expr: &Expression, siblings: &TokenStream) -> Option<TokenStream> {
    let taken = expr.taken_pipes();
    let asked = taken.iter().map(|(pipe, name)| {
        let (first, last) = tokens::ends(pipe.to_token_stream());
        let at = private.at(first);
        let sibling = quote_spanned!(first=> #at::expression::Sibling::new(#name));
        ask(private, "LeavesPipes", &sibling, (first, last))
    });
    let asked: TokenStream = asked.collect();
    (!taken.is_empty()).then(|| quote!({ #siblings use #private::expression::AnySibling as _; #asked }))
}

/// Returns what replaces an `open` expression that takes such a pipe and does nothing else, so that its `Option` is no
/// second error.
pub(super) fn taken_alone(private: &Private<'_>, maker: &Maker, ty: &TokenStream) -> Option<TokenStream> {
    let Maker::Open(expr) = maker else { return None };
    let name = expr.taken_alone()?;
    let (first, last) = tokens::ends(expr.to_token_stream());
    let arguments = tokens::group(last, Delimiter::Parenthesis, expr.to_token_stream());
    let kind = quote_spanned!(first=> #private::expression::Sibling::new(#name).__freshtwin_kind());
    Some(quote!({ use #private::expression::AnySibling as _; #kind.__freshtwin_gives::<#ty, _> #arguments }))
}
