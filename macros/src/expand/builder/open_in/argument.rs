//! Writes a call such as `BufReader::new(File::open(path))`, whose argument is a `Result` by its name.
//!
//! See the runtime's module `argument`. If the argument is none, the call stays what it is.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::names::Private;
use crate::tokens;
use crate::uses::Expression;

/// Returns what replaces such an `open` expression, and `None` for other expressions.
///
/// `ty` is the type of the field.
pub(super) fn value(private: &Private<'_>, expr: &Expression, ty: &TokenStream) -> Option<TokenStream> {
    let (function, capacity, argument) = expr.buffers_an_outcome()?;
    let capacity = capacity.map(|capacity| quote!(#capacity,));
    let (first, last) = tokens::ends(argument.to_token_stream());
    let at = private.at(first);
    // In the user's span: what is around a local of the macro's would be shown at the derive.
    let given = Ident::new("__freshtwin_argument", first);
    let (kind, end) =
        (Ident::new("__freshtwin_kind", last), tokens::group(last, Delimiter::Parenthesis, TokenStream::new()));
    let asked = quote_spanned!(first=> #at::expression::TakesArgument::__freshtwin_ask(&#given.#kind #end));
    let body = quote! {
        #given => {
            use #private::expression::AnyArgument as _;
            #asked;
            #given.__freshtwin_kind().gives(#function(#capacity #given.__freshtwin_taken()))
        }
    };
    // From end to end in place of the expression.
    let (first, last) = tokens::ends(expr.to_token_stream());
    let body = tokens::group(last, Delimiter::Brace, body);
    Some(quote_spanned!(first=> match #private::expression::Argument::<_, #ty>::new(#argument) #body))
}
