//! Writes impls of `Debug` and of serde's traits for a builder that does not derive them, so that the error about
//! `println!("{builder:?}")` says how to.
//!
//! ```text
//! impl<Name: Slot> Debug for SessionBuilder<Name> // and the other states are `Set`
//! where
//!     Session: BuilderDerivesDebug<SessionBuilder<Name>>,
//! ```
//!
//! They are not in the way of the user's own impl: the two do not overlap, since nobody else can implement the bound
//! for the user's type. But while rustc checks the impl here, the bound holds, and if the user's impl applied as well,
//! rustc could not choose. So the impl here has one state as a parameter, and the user's impl, which is for the
//! complete builder, does not apply. An enum's builder has no states, and gets no such impls.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Ident, Lifetime, Path};

use super::context::Context;
use crate::expand::output::Names;
use crate::expand::refusal;
use crate::model::Kind;
use crate::names::word;
use crate::tokens;

pub(super) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    if context.input.kind == Kind::Enum || may_have_impls(context) {
        return None;
    }
    let state = context.slots().next().map(|slot| &slot.state)?;
    let debug = debug(context, state);
    let by_serde: Vec<_> = serialize(context, state).into_iter().chain(deserialize(context, state)).collect();
    let private = &context.private;
    let by_serde = (!by_serde.is_empty()).then(|| quote!(#private::with_serde! { #(#by_serde)* }));
    Some(quote!(#debug #by_serde))
}

fn debug(context: &Context<'_, '_>, state: &Ident) -> Option<TokenStream> {
    let private = &context.private;
    let method = quote! {
        fn fmt(&self, _: &mut #private::core::fmt::Formatter<'_>) -> #private::core::fmt::Result {
            #private::refused()
        }
    };
    one(context, state, "Debug", None, &quote!(core::fmt::Debug), &method)
}

fn serialize(context: &Context<'_, '_>, state: &Ident) -> Option<TokenStream> {
    let (private, to) = (&context.private, word("__Serializer"));
    let method = quote! {
        fn serialize<#to: #private::serde::Serializer>(&self, _: #to) -> #private::Result<#to::Ok, #to::Error> {
            #private::refused()
        }
    };
    one(context, state, "Serialize", None, &quote!(serde::Serialize), &method)
}

fn deserialize(context: &Context<'_, '_>, state: &Ident) -> Option<TokenStream> {
    let (private, from, de) = (&context.private, word("__Deserializer"), refusal::lifetime(context.input));
    let method = quote! {
        fn deserialize<#from: #private::serde::Deserializer<#de>>(_: #from) -> #private::Result<Self, #from::Error> {
            #private::refused()
        }
    };
    one(context, state, "Deserialize", Some(&de), &quote!(serde::Deserialize<#de>), &method)
}

/// Whether the type asks for code that may write the impls, without a bound on the state: a derive of another crate, or
/// an attribute.
fn may_have_impls(context: &Context<'_, '_>) -> bool {
    const KNOWN: [&str; 10] =
        ["Clone", "Debug", "Default", "Deserialize", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd", "Serialize"];
    let is_known = |path: &Path| path.segments.last().is_some_and(|last| KNOWN.iter().any(|name| last.ident == name));
    let builder = &context.input.builder;
    builder.attrs.get().is_some() || !builder.derive.get().into_iter().flatten().all(is_known)
}

/// Writes the impl of the trait with this name and path, unless the type asks for a derive of one.
fn one(
    context: &Context<'_, '_>,
    state: &Ident,
    name: &str,
    lifetime: Option<&Lifetime>,
    path: &TokenStream,
    method: &TokenStream,
) -> Option<TokenStream> {
    let mut derives = context.input.builder.derive.get().into_iter().flatten();
    if derives.any(|path| path.segments.last().is_some_and(|segment| segment.ident == name)) {
        return None;
    }
    let (private, ty, compiled) = (&context.private, &context.ty, &context.compiled);
    let (params, args, bounds) = (&context.params.bounded, &context.params.args, &context.bounds.definition);
    // The impl has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let span = context.input.syn.ident.span();
    let mut builder = context.builder.clone();
    builder.set_span(span);
    let builder = tokens::puncts_at(span, quote!(#builder<#(#args,)* #state>));
    let path = around(span, quote!(#private::#path));
    let bound = format_ident!("BuilderDerives{name}");
    let (allows, lifetime) = (Names::Bounds.allows(), lifetime.into_iter());
    Some(quote! {
        #compiled
        #allows
        #[doc(hidden)]
        impl<#(#lifetime,)* #(#params,)* #state: #private::Slot> #path for #builder
        where #(#bounds,)* #ty: #private::#bound<#builder>,
        {
            #method
        }
    })
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
