//! The functions of the user's in `with` and `survey`, as constants that the methods call.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::quote;
use syn::Expr;

use crate::model::Hook;
use crate::names::{Private, word};
use crate::tokens;

/// The definitions of the constants for a field of type `ty`, by their names: that of `with`, and that of `survey`, with its
/// `lints`.
///
/// The expressions are converted to function pointers, so that an error shows the whole expected type.
pub(super) fn definitions(
    private: &Private<'_>,
    Hook { with, survey }: &Hook,
    ty: &TokenStream,
    (with_name, survey_name): (&Ident, &Ident),
    lints: &TokenStream,
) -> TokenStream {
    let (field, copy, cloner, surveyor) = (word("field"), word("copy"), word("cloner"), word("surveyor"));
    let (function, shown) = (word("with"), word("survey"));
    let given = quote!(let #function: fn(&#ty, &mut #private::Cloner) -> #ty = #with;);
    let run = match (survey, with) {
        (Some(_), _) => quote!({ #given #function(#field, #cloner) }),
        (None, Expr::Path(_) | Expr::Closure(_)) => quote!({ #given #private::hook(#cloner, #field, #function) }),
        (None, _) => call(private, ty, &field, with),
    };
    let survey = survey.as_ref().map(|survey| {
        let signature = quote!(fn(&#ty, &#ty, &mut #private::Surveyor<'_>));
        quote! {
            #lints
            const #survey_name: #signature = |#field, #copy, #surveyor| {
                let #shown: #signature = #survey;
                #private::survey_hook(#surveyor, #field, #copy, #shown)
            };
        }
    });
    quote! {
        const #with_name: fn(&#ty, &mut #private::Cloner) -> #ty = |#field, #cloner| #run;
        #survey
    }
}

/// A call of what the expression gives, at its span, so that errors point there.
fn call(private: &Private<'_>, ty: &TokenStream, field: &Ident, expr: &Expr) -> TokenStream {
    let cloner = word("cloner");
    let (first, last) = tokens::ends(quote!(#expr));
    let (private, trait_) = (private.at(first), tokens::at(first, quote!(::expression::Hook)));
    let hook = quote!(#trait_::<#ty>::__freshtwin_run);
    let arguments = tokens::group(last, Delimiter::Parenthesis, quote!(#expr, #cloner, #field));
    quote!(#private #hook #arguments)
}
