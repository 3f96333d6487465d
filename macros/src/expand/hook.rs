//! The user's functions in `with` and `survey`, as constants that the methods call.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

use crate::model::Hook;
use crate::names::{Private, word};
use crate::tokens;

/// Defines the constants for a field of type `ty`: one for `with`, and one for `survey` with the user's `lints`.
///
/// A closure is converted to a function pointer, which determines the types of its parameters. The pointer's type is
/// located at the field's type.
pub(super) fn definitions(
    private: &Private<'_>,
    Hook { with, survey }: &Hook,
    ty: &TokenStream,
    (with_name, survey_name): (&Ident, &Ident),
    lints: &Option<TokenStream>,
) -> TokenStream {
    let (field, copy, cloner, surveyor) =
        (word("__freshtwin_field"), word("__freshtwin_copy"), word("__freshtwin_cloner"), word("__freshtwin_surveyor"));
    let (function, shown) = (word("__freshtwin_with"), word("__freshtwin_survey"));
    let (here, _) = tokens::ends(ty.clone());
    let at_type = private.at(here);
    let signature = quote_spanned!(here=> fn(&#ty, &mut #at_type::Cloner) -> #ty);
    let given = quote!(let #function: #signature = #with;);
    let run = match (survey, with) {
        (Some(_), _) => quote!({ #given #function(#field, #cloner) }),
        (None, Expr::Closure(_)) => quote!({ #given #private::hook(#cloner, #field, #function) }),
        (None, _) => {
            let (trait_, with) = called(with).map_or((quote!(Hook), with), |called| (quote!(HookOf), called));
            let function = call(private, ty, with, (trait_, quote!(, _>::__freshtwin_hook)), None);
            let run = (quote!(HookGives), quote!(>::__freshtwin_run));
            call(private, ty, &function, run, Some(&quote!(#cloner, #field)))
        }
    };
    let survey = survey.as_ref().map(|survey| {
        let signature = quote_spanned!(here=> fn(&#ty, &#ty, &mut #at_type::Surveyor<'_>));
        let run = match survey {
            Expr::Closure(_) => quote! {
                let #shown: #signature = #survey;
                #private::survey_hook(#surveyor, #field, #copy, #shown)
            },
            _ => call(
                private,
                ty,
                survey,
                (quote!(SurveyHook), quote!(, _>::__freshtwin_show)),
                Some(&quote!(#surveyor, #field, #copy)),
            ),
        };
        quote! {
            #lints
            const #survey_name: #signature = |#field, #copy, #surveyor| { #run };
        }
    });
    quote! {
        const #with_name: fn(&#ty, &mut #private::Cloner) -> #ty = |#field, #cloner| #run;
        #survey
    }
}

/// Returns the function that an expression calls without arguments, as in `copier()`. If it takes some, what it gives
/// would be a second error, so the runtime makes the call.
fn called(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Call(call) if call.args.is_empty() && matches!(*call.func, Expr::Path(_)) => Some(&call.func),
        _ => None,
    }
}

/// Returns a call of a runtime trait's method on what the code gives, with more arguments where there are some. It is
/// located at the code, so that errors point there.
fn call(
    private: &Private<'_>,
    ty: &TokenStream,
    code: &impl ToTokens,
    (trait_, method): (TokenStream, TokenStream),
    arguments: Option<&TokenStream>,
) -> TokenStream {
    let (first, last) = tokens::ends(quote!(#code));
    let (private, method) = (private.at(first), tokens::at(first, method));
    let (trait_, open) = (tokens::at(first, quote!(::expression::#trait_)), tokens::at(first, quote!(::<)));
    let arguments = arguments.map(|arguments| quote!(, #arguments));
    let arguments = tokens::group(last, Delimiter::Parenthesis, quote!(#code #arguments));
    quote!(#private #trait_ #open #ty #method #arguments)
}
