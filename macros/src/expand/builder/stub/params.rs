//! The parameters of the stub.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::variants::StubField;
use crate::expand::builder::context::{self, States};
use crate::expand::builder::generics::Spellings;
use crate::expand::builder::held;
use crate::expand::builder::self_ty::SelfTy;
use crate::model::{Input, Kind};

/// The parameters of the stub. That of a struct has those of the type, so that calls infer them as they will without
/// the mistake, and then as many states as there may be. That of an enum has none, because its variants need not
/// mention them all: its methods declare them.
pub(super) struct StubParams {
    /// The stub with its arguments, as it is without any for its states.
    pub(super) builder: TokenStream,
    /// The stub in any states.
    pub(super) in_any_state: TokenStream,
    /// The parameters that an impl for it in any states declares.
    pub(super) list: TokenStream,
    /// Its where clause.
    pub(super) given: TokenStream,
    /// The parameters that `build` and `open` declare.
    pub(super) of_methods: TokenStream,
}

impl StubParams {
    pub(super) fn of(input: &Input<'_>) -> Self {
        let (name, own) = (context::builder_name(input), SelfTy::new(input.syn));
        let Spellings { bounded, args, .. } = Spellings::new(&input.syn.generics, &own);
        match input.kind {
            Kind::Struct => {
                let (ty_generics, states) = (input.arguments(), states(input));
                Self {
                    builder: quote!(#name #ty_generics),
                    in_any_state: quote!(#name<#(#args,)* #(#states,)*>),
                    list: quote!(#(#bounded,)* #(#states,)*),
                    given: given(input, &own),
                    of_methods: TokenStream::new(),
                }
            }
            Kind::Enum => Self {
                builder: name.to_token_stream(),
                in_any_state: name.into_token_stream(),
                list: TokenStream::new(),
                given: TokenStream::new(),
                of_methods: quote!(#(#bounded,)*),
            },
        }
    }
}

/// Returns a state for each field of a struct. The builder without the mistake may have fewer, so they have defaults.
fn states(input: &Input<'_>) -> Vec<Ident> {
    let mut states = States::new(input, &context::builder_name(input));
    input.fields().map(|field| states.next(&held::ident(field).unraw().to_string())).collect()
}

/// Writes the stub of a struct with these fields. The first one mentions the states, if there is one: a user's literal
/// does not name more fields.
pub(super) fn item(input: &Input<'_>, fields: Vec<StubField<'_>>) -> TokenStream {
    let (private, generics, own) = (input.private(), &input.syn.generics, SelfTy::new(input.syn));
    let (builder, declared) = (context::builder_name(input), Spellings::new(generics, &own).declared);
    let (given, states) = (given(input, &own), states(input));
    let is_alone = fields.is_empty();
    let fields = fields.into_iter().enumerate().map(|(position, StubField { vis, name, ty })| match position {
        0 => quote!(#vis #name: #private::Answered<#ty, #private::core::marker::PhantomData<(#(#states,)*)>>),
        _ => quote!(#vis #name: #ty),
    });
    let lifetimes = generics.lifetimes().map(|param| &param.lifetime);
    let types = generics.type_params().map(|param| &param.ident).chain(states.iter().filter(|_| is_alone));
    // No field need mention them.
    let params = (!declared.is_empty() || is_alone && !states.is_empty()).then(
        || quote!(__params: #private::core::marker::PhantomData<fn() -> (#(&#lifetimes (),)* #(*const #types,)*)>),
    );
    quote! {
        struct #builder<#(#declared,)* #(#states = (),)*> #given {
            #(#fields,)*
            #params
        }
    }
}

/// Returns the where clause of the type, without `Self`.
fn given(input: &Input<'_>, own: &SelfTy) -> TokenStream {
    let predicates = input.given.iter().flat_map(|given| &given.predicates).map(|given| own.spelled_out(given));
    quote!(where #(#predicates),*)
}
