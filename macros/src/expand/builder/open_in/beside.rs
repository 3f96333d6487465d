//! A group beside a field that it may fill as well, as its name tells, but that is not marked.
//!
//! That it is no data is one error, and that the expression gives one value too many would be another.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::call;
use super::scope::Scope;
use crate::attr::Maker;
use crate::expand::builder::context::Context;
use crate::order::Step;
use crate::tokens;

/// The expression of such a group, which gives what is asked for if that field is no data; `None` for others.
pub(super) fn value(
    context: &Context<'_, '_>,
    (step, maker): (&Step<'_, '_>, &Maker),
    scope: &Scope<'_, '_>,
) -> Option<TokenStream> {
    let Step::Group(..) = step else { return None };
    let expr = maker.expr();
    let (is_asked, method) = match maker {
        Maker::Open(_) => (!expr.is_told_its_type() && !expr.returns(), "opened"),
        Maker::New(_) => (expr.makes_a_channel(), "made"),
    };
    let other = context.ty_of(scope.unmarked(&context.input.syn.generics).filter(|_| is_asked)?);
    // From end to end in the place of the expression.
    let (first, last) = tokens::ends(expr.to_token_stream());
    let (private, method) = (context.private.at(first), Ident::new(method, first));
    let value = tokens::group(last, Delimiter::Parenthesis, call::alone(expr));
    let asked = quote_spanned!(first=> #private::expression::Beside::<#other>::new().#method);
    Some(quote!(#asked #value))
}
