//! A type of data with a field that may be a resource, by the name of its type: `TcpStream`, or `Connection`.
//!
//! If it is one, and the user forgot `#[resource]`, the error stands at the field. Each call of `twin()` or `builder()`
//! would be a second error. So the type has these methods, with a bound that is met only if there is that error. A type
//! that depends on a constant with an error is an error type: rustc takes each bound with it as met, and each use of a
//! value of it as right.
//!
//! ```text
//! impl Chat { const __FRESHTWIN_UNMARKED: usize = { let _ = <Self>::__FRESHTWIN_PART1; 0 }; }
//!
//! impl Chat where for<'live> Chat: HoldsResource<'live, [(); Chat::__FRESHTWIN_UNMARKED]> {
//!     fn builder() -> Answered<(), [(); Chat::__FRESHTWIN_UNMARKED]> { .. }
//!     fn twin(&self) -> Answered<(), [(); Chat::__FRESHTWIN_UNMARKED]> { .. }
//! }
//! ```
//!
//! The array alone would have methods.
//!
//! If the field is data, nothing meets the bound. Then methods of the user's with the same names are found, and
//! otherwise rustc says the text of the bound.
//!
//! A type with parameters has the constant in a type without any, which asks about the fields that need none.
//!
//! In the same way the builder of a type with other resources is complete without such a field: see
//! [`complete`](super::complete).

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::expand::{output, refusal};
use crate::model::{Field, Input};
use crate::names::word;
use crate::tokens::{self, Walk};

/// Writes the methods. `asked` are the names of the constants of `asks` that ask whether these fields are data.
pub(super) fn expand(input: &Input<'_>, asked: &[Ident], asks: &Ident) -> Option<TokenStream> {
    let (private, ident, arguments) = (input.private(), &input.syn.ident, input.arguments());
    if asked.is_empty() || asks == ident && !can_ask(input) {
        return None;
    }
    let (ident, generics) = (quote!(#ident #arguments), &input.syn.generics);
    let given: Vec<_> = input.given.iter().flat_map(|clause| &clause.predicates).collect();
    let (impl_generics, ..) = generics.split_for_impl();
    let unmarked = word("__FRESHTWIN_UNMARKED");
    let constant = quote! {
        impl #asks {
            const #unmarked: #private::usize = { #(let _ = <Self>::#asked;)* 0 };
        }
    };
    let constant = output::tables(&input.syn.attrs, false, constant);
    let (live, asked) = (refusal::lifetime(input), quote!([(); #asks::#unmarked]));
    let bound = quote!(for<#live> #ident: #private::refused::HoldsResource<#live, #asked>);
    let answered = quote!(#private::Answered<(), #asked>);
    let methods = input.builder.is_inherent().then(|| {
        quote! {
            impl #impl_generics #ident where #(#given,)* #bound {
                #[doc(hidden)]
                pub fn builder() -> #answered {}
                #[doc(hidden)]
                pub fn to_builder(&self) -> #answered {}
                #[doc(hidden)]
                pub fn twin(&self) -> #answered {}
            }
        }
    });
    Some(quote! {
        // Nothing in it has the user's span, so that few lints see it. To allow them would be an error where the user
        // forbids them.
        #[allow(deprecated)]
        const _: () = {
            #constant
            #methods
            #[doc(hidden)]
            impl #impl_generics #private::refused::HoldsUnmarked for #ident where #(#given,)* #bound {
                type Error = #asked;
            }
        };
    })
}

/// Whether a type can depend on such a constant. It cannot if the constant would depend on parameters, or perhaps again
/// on a function of the type, as in `[u8; Self::builder()]`.
pub(super) fn can_ask(input: &Input<'_>) -> bool {
    let has_expression = |field: &Field<'_>| {
        tokens::walk(field.ty().to_token_stream(), &mut |site| match site.token() {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Walk::Found,
            TokenTree::Punct(sign) if sign.as_char() == ';' => match site.neighbour(1) {
                Some(TokenTree::Literal(_)) => Walk::On,
                _ => Walk::Found,
            },
            _ => Walk::On,
        })
    };
    input.syn.generics.params.is_empty() && input.given.is_none() && !input.fields().any(has_expression)
}
