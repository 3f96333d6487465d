//! Writes the methods of the impls, which do with one field after the other what rustc's derives do.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::context::{Context, Slot};
use super::Derived;
use crate::generics;
use crate::names::{at_call, word};

/// Returns the methods of a trait.
pub(super) fn of(context: &Context<'_, '_>, derived: Derived) -> TokenStream {
    let private = &context.private;
    let core = quote!(#private::core);
    match derived {
        Derived::Clone => {
            let value = made(context, |member| quote!(#core::clone::Clone::clone(#member)));
            quote!(#[inline] fn clone(&self) -> Self { #value })
        }
        Derived::Debug => debug(context, &core),
        Derived::Default => {
            let value = made(context, |_| quote!(#core::default::Default::default()));
            quote!(#[inline] fn default() -> Self { #value })
        }
        Derived::Eq => quote!(),
        Derived::Hash => hash(context, &core),
        Derived::Ord => {
            let ordering = quote!(#core::cmp::Ordering);
            ordered(context, (quote!(#core::cmp::Ord), "cmp"), &ordering, &quote!(#ordering::Equal))
        }
        Derived::PartialEq => equal(context, &core),
        Derived::PartialOrd => {
            let (ordering, option) = (quote!(#core::cmp::Ordering), quote!(#core::option::Option));
            let equal = quote!(#option::Some(#ordering::Equal));
            ordered(context, (quote!(#core::cmp::PartialOrd), "partial_cmp"), &quote!(#option<#ordering>), &equal)
        }
    }
}

fn debug(context: &Context<'_, '_>, core: &TokenStream) -> TokenStream {
    let (to, builder) = (word("__freshtwin_to"), context.builder.to_string());
    let (names, members) = (context.slots().map(|slot| slot.held.name()), members(context, this()));
    quote! {
        fn fmt(&self, #to: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
            #to.debug_struct(#builder) #(.field(#names, #members))* .finish()
        }
    }
}

fn hash(context: &Context<'_, '_>, core: &TokenStream) -> TokenStream {
    let (to, members) = (word("__freshtwin_to"), members(context, this()));
    let hasher = generics::unlike(&context.input.syn.generics, "H");
    quote! {
        fn hash<#hasher: #core::hash::Hasher>(&self, #to: &mut #hasher) {
            #(#core::hash::Hash::hash(#members, #to);)*
        }
    }
}

fn equal(context: &Context<'_, '_>, core: &TokenStream) -> TokenStream {
    let other = word("__freshtwin_other");
    let (own, others) = (members(context, this()), members(context, other.clone()));
    let nothing = context.slots().next().is_none().then(|| quote!(true));
    quote! {
        fn eq(&self, #other: &Self) -> #core::primitive::bool {
            #nothing #(#core::cmp::PartialEq::eq(#own, #others))&&*
        }
    }
}

/// Returns the method that compares fields until two are not `equal`. A value of nested pairs would do the same, but
/// each bound on it has the depth of the pairs, and rustc stops at 128.
fn ordered(
    context: &Context<'_, '_>,
    (of, method): (TokenStream, &str),
    output: &TokenStream,
    equal: &TokenStream,
) -> TokenStream {
    let (method, other, unequal) = (at_call(method), word("__freshtwin_other"), word("__freshtwin_unequal"));
    let (own, others) = (members(context, this()), members(context, other.clone()));
    quote! {
        fn #method(&self, #other: &Self) -> #output {
            #(match #of::#method(#own, #others) {
                #equal => {}
                #unequal => return #unequal,
            })*
            #equal
        }
    }
}

fn this() -> Ident {
    Ident::new("self", Span::call_site())
}

/// Returns references to all fields of a builder: `&self.name`.
fn members(context: &Context<'_, '_>, of: Ident) -> impl Iterator<Item = TokenStream> {
    context.slots().map(move |slot| member(slot, &of))
}

fn member(slot: &Slot<'_, '_>, of: &Ident) -> TokenStream {
    let member = &slot.held.member;
    quote!(&#of.#member)
}

/// Returns an expression for the builder. `value` makes the value of a field from a reference to that of `self`.
fn made(context: &Context<'_, '_>, value: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let members = context.slots().map(|slot| {
        let (name, value) = (&slot.held.member, value(member(slot, &this())));
        quote!(#name: #value)
    });
    let (builder, marker) = (&context.builder, context.marker_field());
    quote!(#builder { #(#members,)* #marker })
}
