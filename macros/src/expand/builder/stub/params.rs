//! The parameters of the stub.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::expand::builder::context;
use crate::expand::builder::generics::Spellings;
use crate::expand::builder::self_ty::SelfTy;
use crate::model::{Input, Kind};

/// The parameters of the stub. That of a struct has those of the type, so that calls infer them as they will without
/// the mistake. That of an enum has none, because its variants need not mention them all: its methods declare them.
pub(super) struct StubParams {
    /// The stub with its arguments.
    pub(super) builder: TokenStream,
    /// The parameters that an impl for it declares.
    pub(super) list: TokenStream,
    /// Its where clause.
    pub(super) given: TokenStream,
    /// The parameters that `build` and `open` declare.
    pub(super) of_methods: TokenStream,
}

impl StubParams {
    pub(super) fn of(input: &Input<'_>) -> Self {
        let (name, own) = (context::builder_name(input), SelfTy::new(input.syn));
        let bounded = Spellings::new(&input.syn.generics, &own).bounded;
        let list = quote!(#(#bounded,)*);
        match input.kind {
            Kind::Struct => {
                let (args, given) = (input.arguments(), given(input, &own));
                Self { builder: quote!(#name #args), list, given, of_methods: TokenStream::new() }
            }
            Kind::Enum => {
                let none = TokenStream::new;
                Self { builder: name.into_token_stream(), list: none(), given: none(), of_methods: list }
            }
        }
    }
}

/// Writes the stub of a struct with these fields.
pub(super) fn item(input: &Input<'_>, fields: Vec<TokenStream>) -> TokenStream {
    let (private, generics, own) = (input.private(), &input.syn.generics, SelfTy::new(input.syn));
    let (builder, declared) = (context::builder_name(input), Spellings::new(generics, &own).declared);
    if declared.is_empty() {
        return quote!(struct #builder { #(#fields,)* });
    }
    let (given, lifetimes) = (given(input, &own), generics.lifetimes().map(|param| &param.lifetime));
    let types = generics.type_params().map(|param| &param.ident);
    quote! {
        struct #builder<#(#declared),*> #given {
            #(#fields,)*
            // No field need mention them.
            __params: #private::core::marker::PhantomData<fn() -> (#(&#lifetimes (),)* #(*const #types,)*)>,
        }
    }
}

/// Returns the where clause of the type, without `Self`.
fn given(input: &Input<'_>, own: &SelfTy) -> TokenStream {
    let predicates = input.given.iter().flat_map(|given| &given.predicates).map(|given| own.spelled_out(given));
    quote!(where #(#predicates),*)
}
