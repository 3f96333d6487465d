//! Functions that users may look for, but that do not exist. No call reaches these, and rustc's error says why there is
//! none, and what to write.
//!
//! Their impls have a bound that nothing meets. If the user has a function with such a name, rustc prefers that one.
//! Each impl costs 1 to 4 % of a builder's compile time, so there is none for what users seldom look for.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::context::Context;
use super::held;
use super::setter::setter_name;
use crate::expand::{output, refusal};
use crate::model::{Field, Kind};
use crate::tokens;

/// Writes `into_builder` for a type without `builder(into)`. Otherwise rustc would advise to call `to_builder`, which
/// leaves everything open.
pub(super) fn into_builder(context: &Context<'_, '_>) -> Option<TokenStream> {
    if context.input.builder.into.key().is_some() {
        return None;
    }
    let (ident, bounds) = (&context.input.syn.ident, &context.bounds.definition);
    let (impl_generics, ..) = context.input.syn.generics.split_for_impl();
    let ty_generics = tokens::puncts_at(ident.span(), context.input.arguments());
    let ty = quote!(#ident #ty_generics);
    let header = quote!(#impl_generics #ty where #(#bounds,)*);
    Some(of(context, &header, &ty, "MovesIntoBuilder", &[quote!(into_builder(&self))]))
}

/// Writes setters for fields that the builder does not hold, and `new` for an enum's builder.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let private = &context.private;
    let (params, bounds) = (&context.params.bounded, &context.bounds.definition);
    let states: Vec<_> = match context.input.kind {
        Kind::Struct => context.slots().map(|slot| &slot.state).collect(),
        Kind::Enum => Vec::new(),
    };
    let args = &context.params.args;
    // The impl has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let mut builder = context.builder.clone();
    builder.set_span(context.input.syn.ident.span());
    let builder = tokens::puncts_at(builder.span(), quote!(#builder<#(#args,)* #(#states,)*>));
    if context.input.kind == Kind::Enum {
        let header = quote!(<#(#params,)*> #builder where #(#bounds,)*);
        return of(context, &header, &builder, "StartsEmpty", &[quote!(new())]);
    }
    let header = quote!(<#(#params,)* #(#states: #private::Slot,)*> #builder where #(#bounds,)*);
    let absent = context.input.fields().filter(|field| !field.is_held());
    let (opened, fresh): (Vec<_>, Vec<_>) = absent.partition(|field| field.resource().is_some());
    let mut names = Vec::new();
    let mut setters = |fields: Vec<&Field<'_>>| {
        let mut setters = Vec::new();
        for name in fields.into_iter().map(|field| setter_name(&held::ident(field))) {
            // A name is added once: the fields `new` and `set_new` both have the setter `set_new`.
            if !names.iter().any(|other| tokens::same(other, &name)) {
                setters.push(quote!(#name(&self)));
                names.push(name);
            }
        }
        setters
    };
    let opened = of(context, &header, &builder, "SetsOpenedField", &setters(opened));
    let fresh = of(context, &header, &builder, "SetsFreshField", &setters(fresh));
    quote!(#opened #fresh)
}

/// Writes functions in an impl with the bound of this name on `ty`, which nothing meets. `header` ends in a where
/// clause that takes more bounds.
fn of(
    context: &Context<'_, '_>,
    header: &TokenStream,
    ty: &dyn ToTokens,
    bound: &str,
    functions: &[TokenStream],
) -> TokenStream {
    if functions.is_empty() {
        return TokenStream::new();
    }
    let (private, live) = (&context.private, refusal::lifetime(context.input));
    let (compiled, allows, bound) = (&context.compiled, context.allows(), format_ident!("{bound}"));
    let names = output::unusual_names(context.input);
    quote! {
        #compiled
        #allows
        #names
        impl #header for<#live> #ty: #private::refused::#bound<#live>,
        {
            #(#[doc(hidden)] pub fn #functions {})*
        }
    }
}
