//! Writes impls of serde's traits for a builder that does not derive them, so that the error where it is written or
//! read says how to, and lists no types.
//!
//! ```text
//! impl<Name: Slot, Mail: Slot> Serialize for SessionBuilder<Name, Mail>
//! where
//!     Session: BuilderDerivesSerialize<SessionBuilder<Name, Mail>>,
//! ```
//!
//! They are not in the way of the user's own impl: the two do not overlap, since nobody else can implement the bound
//! for the user's type. rustc reports a false bound without parameters where it stands, so a builder without states, as
//! that of an enum, gets no such impls.
//!
//! They are there only with the feature `serde`. One for `Debug` would cost each builder 8 % of its compile time, and
//! what rustc says there lists no types.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::context::Context;
use super::derives;
use crate::expand::output::Names;
use crate::expand::refusal;
use crate::generics;
use crate::model::Kind;
use crate::tokens;

/// A trait that a builder may lack.
struct Lacked {
    name: &'static str,
    /// The parameter of the trait.
    lifetime: Option<Lifetime>,
    /// Where the runtime has the trait.
    path: TokenStream,
    method: TokenStream,
}

pub(super) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    if context.input.kind == Kind::Enum {
        return None;
    }
    context.slots().next()?;
    let lacks = |lacked: &Lacked| derives::named(context, lacked.name).is_none();
    let lacked = [serialize(context), deserialize(context)].into_iter().filter(lacks);
    let impls: Vec<_> = lacked.map(|lacked| one(context, lacked)).collect();
    let private = &context.private;
    (!impls.is_empty()).then(|| quote!(#private::with_serde! { #(#impls)* }))
}

fn serialize(context: &Context<'_, '_>) -> Lacked {
    let (private, to) = (&context.private, generics::unlike(&context.input.syn.generics, "Serializer"));
    let method = quote! {
        fn serialize<#to: #private::serde::Serializer>(&self, _: #to) -> #private::Result<#to::Ok, #to::Error> {
            #private::refused()
        }
    };
    Lacked { name: "Serialize", lifetime: None, path: quote!(serde::Serialize), method }
}

fn deserialize(context: &Context<'_, '_>) -> Lacked {
    let (private, de) = (&context.private, refusal::lifetime(context.input));
    let from = generics::unlike(&context.input.syn.generics, "Deserializer");
    let method = quote! {
        fn deserialize<#from: #private::serde::Deserializer<#de>>(_: #from) -> #private::Result<Self, #from::Error> {
            #private::refused()
        }
    };
    Lacked { name: "Deserialize", path: quote!(serde::Deserialize<#de>), lifetime: Some(de), method }
}

/// Writes the impl of a trait, for the builder in any state.
fn one(context: &Context<'_, '_>, Lacked { name, lifetime, path, method }: Lacked) -> TokenStream {
    let (private, ty, compiled) = (&context.private, &context.ty, &context.compiled);
    let (params, args, bounds) = (&context.params.bounded, &context.params.args, &context.bounds.definition);
    // The impl has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let span = context.input.syn.ident.span();
    let mut builder = context.builder.clone();
    builder.set_span(span);
    let states: Vec<_> = context.slots().map(|slot| &slot.state).collect();
    let builder = tokens::puncts_at(span, quote!(#builder<#(#args,)* #(#states,)*>));
    let path = around(span, quote!(#private::#path));
    // The text for a builder with a list of derives adds to that list: the attribute stands there once.
    let also = if derives::asked(context).next().is_some() { "Also" } else { "" };
    let bound = format_ident!("Builder{also}Derives{name}");
    let (allows, lifetime) = (Names::Bounds.allows(), lifetime.as_slice());
    quote! {
        #compiled
        #allows
        #[doc(hidden)]
        impl<#(#lifetime,)* #(#params,)* #(#states: #private::Slot,)*> #path for #builder
        where #(#bounds,)* #ty: #private::#bound<#(#lifetime,)* #builder>,
        {
            #method
        }
    }
}

/// Returns a path of the runtime's that begins and ends in the user's code. For rustc that is where it stands, and yet
/// the words in between are not, so it is no qualification that the lint against unnecessary ones could find.
fn around(span: Span, path: TokenStream) -> TokenStream {
    let mut path: Vec<TokenTree> = path.into_iter().collect();
    // The first two are `::`, or begin with `$crate`, which keeps its own span.
    if let [first @ TokenTree::Punct(_), second, .., last] = path.as_mut_slice() {
        [first, second, last].into_iter().for_each(|end| end.set_span(span));
    }
    path.into_iter().collect()
}
