//! Handles a group beside a field that seems to lack its attribute: the field's type looks live, and the group's
//! expression may give its value, too.
//!
//! That the field is not data is one error. That the expression gives one value too many would be a second one.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::call;
use super::scope::Scope;
use crate::attr::Maker;
use crate::expand::builder::context::Context;
use crate::order::Step;
use crate::tokens;

/// Returns the expression of such a group, in a call that gives whatever is expected if that field is not data. Returns
/// `None` for other steps.
pub(super) fn value(
    context: &Context<'_, '_>,
    (step, maker): (&Step<'_, '_>, &Maker),
    scope: &Scope<'_, '_>,
) -> Option<TokenStream> {
    let Step::Group(..) = step else { return None };
    let expr = maker.expr();
    let (is_asked, method) = match maker {
        Maker::Open(_) => (!expr.leaves_its_type_open() && !expr.returns(), "opened"),
        Maker::New(_) => (expr.makes_a_channel(), "made"),
    };
    let other = context.ty_of(scope.unmarked(&context.input.syn.generics).filter(|_| is_asked)?);
    // The call is located at the expression, from its first to its last token.
    let (first, last) = tokens::ends(expr.to_token_stream());
    let (private, method) = (context.private.at(first), Ident::new(method, first));
    let value = tokens::group(last, Delimiter::Parenthesis, call::alone(expr));
    let asked = quote_spanned!(first=> #private::expression::Beside::<#other>::new().#method);
    Some(quote!(#asked #value))
}
