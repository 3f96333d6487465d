//! Writes `build` and `open` of a struct's builder. If a field is not set, a call is one error, which names the field.
//!
//! If they await, there are two impls. A type `impl Future` carries all bounds of the method that returns it. So rustc
//! would repeat, at the `.await` and at the whole call, that a field is not set. A builder that is not complete
//! therefore has methods of its own, which return a future with a name:
//!
//! ```text
//! impl ChatBuilder { fn build(self) -> impl Future<..> { .. } }
//! impl<Nick, Room> ChatBuilder<Nick, Room> where Nick: ChatSetAnd<Room, Is = Unset> {
//!     fn build(self) -> Pending<..> where Nick: ChatNickIsSet, Room: ChatRoomIsSet { .. }
//! }
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Token;
use syn::ext::IdentExt;

use super::build_and_open::{self, Full};
use super::context::{Context, Slot};
use super::setter::setter_name;
use super::states::with_states;
use crate::errors;
use crate::expand::output;
use crate::names::{self, InPlace, segment};

/// Defines the items that say which fields are set: for each field one, and a trait that joins two states if `build`
/// awaits.
pub(super) fn markers(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.slots().next()?;
    let (input, module) = (context.input, module(context));
    // Once for all of them, since each name and each token is a call into the compiler.
    let (ty, docs) = (input.syn.ident.unraw().to_string(), output::in_bounds());
    let joint = context.world.asynchronous.then(|| joint(context, &docs));
    let imports = (!context.spelled_out || joint.is_some()).then(|| {
        let (krate, private) = (names::import(&input.krate), names::from_within(&input.krate));
        let unset = joint.is_some().then(|| quote!(, Unset));
        quote!(#krate use #private::{Set, Slot #unset};)
    });
    let markers = context.slots().map(|slot| marker(context, slot, &ty, &docs));
    let vis = &input.syn.vis;
    Some(quote! {
        // Only bounds name these items. The module is hidden only from rustdoc, like the one of the refusal.
        #docs
        #[cfg_attr(doc, doc(hidden))]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub, unused_imports)]
        #vis mod #module {
            #imports
            #(#markers)*
            #joint
        }
    })
}

/// Defines the trait that says that a field is set. If paths are spelled out, it cannot have a text of its own, and a
/// type stands for the field instead.
fn marker(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &str, docs: &TokenStream) -> TokenStream {
    let marker = is_set(context, slot);
    if context.spelled_out {
        return quote!(#docs pub enum #marker {});
    }
    let (message, label) = errors::not_set(ty, &slot.held.name());
    let note = errors::call_setter(&setter_name(&slot.held.ident).to_string());
    let config = answered(context, slot).map(|_| quote!(<__C>));
    quote! {
        #docs
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        pub trait #marker #config: Slot<State = Set> {}
        #[diagnostic::do_not_recommend]
        impl #config #marker #config for Set {}
    }
}

/// Defines the trait [`set_and`].
fn joint(context: &Context<'_, '_>, docs: &TokenStream) -> TokenStream {
    let and = set_and(context);
    quote! {
        #docs
        pub trait #and<Other> {
            #docs
            type Is;
        }
        impl<Other> #and<Other> for Set {
            type Is = Other;
        }
        impl<Other> #and<Other> for Unset {
            type Is = Unset;
        }
    }
}

/// Returns the name of the trait `ChatSetAnd`, which gives `Set` for two states if both are `Set`. The trait is in the
/// user's crate, where rustc knows that there are no other impls.
fn set_and(context: &Context<'_, '_>) -> Ident {
    format_ident!("{}SetAnd", context.input.syn.ident.unraw())
}

fn module(context: &Context<'_, '_>) -> Ident {
    names::beside(&context.input.syn.ident, "fields")
}

/// Returns the name of a field's trait, `SessionAddressIsSet`, or of the type that stands for the field.
fn is_set(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> Ident {
    let ty = context.input.syn.ident.unraw();
    match context.spelled_out {
        true => format_ident!("{}_of_{ty}", slot.held.name()),
        false => format_ident!("{ty}{}IsSet", slot.state),
    }
}

/// Returns an argument for the trait of a field, which is an error type if there is an error at the field. Then rustc
/// reports nothing else about it. The argument is the config of a bare resource, or says whether a field is data.
fn answered(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> Option<TokenStream> {
    if slot.held.is_config() {
        return context.answer_for(slot.held.field).map(|_| slot.held.ty.to_token_stream());
    }
    context.is_data(slot.held.field)
}

/// Writes both methods for an impl over all states.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, open) = (&context.private, &context.builder, &context.bounds.open_beyond);
    let (full, same) = match context.slots().next() {
        None => (Full::Itself, None),
        Some(_) => {
            let filled = with_states(context, |Slot { state, .. }, tokens| {
                state.to_tokens(tokens);
                tokens.extend(segment("State"));
            });
            (Full::ByBounds, Some(quote!(Self: #private::SameAs<#builder<#filled>>,)))
        }
    };
    let set = all_set(context);
    build_and_open::methods(context, &full, &quote!(where #set #same #(#open,)*))
}

/// Writes the impl of the complete builder alone. A method for all states would need the bounds of `build`, which cost
/// compile time.
pub(super) fn alone(context: &Context<'_, '_>) -> Option<TokenStream> {
    let (config, params, bounds) = (&context.config_ty, &context.params.bounded, &context.bounds.definition);
    let (compiled, allows) = (&context.compiled, context.allows_in_methods());
    let copy = &context.bounds.copy_beyond;
    let deep_clone = build_and_open::deep_clone(context, &quote!(where #(#copy,)*))?;
    Some(quote! {
        #compiled
        #allows
        impl<#(#params,)*> #config where #(#bounds,)* {
            #deep_clone
        }
    })
}

/// Writes the impls of methods that await: those of the complete builder, and those whose errors name the missing
/// fields.
pub(super) fn awaiting(context: &Context<'_, '_>) -> TokenStream {
    let (config, params) = (&context.config_ty, &context.params.bounded);
    let (bounds, open) = (&context.bounds.definition, &context.bounds.open_beyond);
    let (compiled, lints) = (&context.compiled, output::lints(&context.input.syn.attrs));
    let (allows, names) = (context.allows_in_methods(), output::unusual_names(context.input));
    let methods = build_and_open::methods(context, &Full::Itself, &quote!(where #(#open,)*));
    let copy = &context.bounds.copy_beyond;
    let deep_clone = build_and_open::deep_clone(context, &quote!(where #(#copy,)*));
    let incomplete = context.slots().next().map(|_| {
        let incomplete = incomplete(context);
        quote!(#compiled #lints #allows #names #incomplete)
    });
    quote! {
        #compiled
        #lints
        #allows
        impl<#(#params,)*> #config where #(#bounds,)* {
            #methods
            #deep_clone
        }
        #incomplete
    }
}

/// Writes the impl for builders in which a field is not set.
fn incomplete(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, own, vis) = (&context.private, &context.builder, &context.ty, &context.input.syn.vis);
    let (params, bounds) = (&context.params.bounded, &context.bounds.definition);
    let args = with_states(context, |slot, tokens| slot.state.to_tokens(tokens));
    let states: Vec<_> = context.slots().map(|slot| &slot.state).collect();
    let (module, and) = (module(context), set_and(context));
    let mut not_all = Vec::new();
    let unset = quote!(, Is = #private::Unset);
    match states.as_slice() {
        [only] => not_all.push(quote!(#only: #module::#and<#private::Set #unset>)),
        states => {
            let (first, second) = halves(states, &quote!(#module::#and), &mut not_all);
            not_all.push(quote!(#first: #module::#and<#second #unset>));
        }
    }
    let set = all_set(context);
    let opened = quote!(#private::core::future::Pending<#private::Result<#own, #private::OpenError>>);
    quote! {
        impl<#(#params,)* #(#states: #private::Slot,)*> #builder<#args>
        where #(#bounds,)* #(#not_all,)*
        {
            #[doc(hidden)]
            #vis fn build(self) -> #opened where #set {
                #private::core::future::pending()
            }
            #[doc(hidden)]
            #vis fn open(&self) -> #opened where #set {
                #private::core::future::pending()
            }
        }
    }
}

/// Returns the joint state of all these states, and adds the bounds that it needs. It joins two halves at each level,
/// because rustc follows nested types only to a depth of 128.
fn together(states: &[&Ident], and: &TokenStream, bounds: &mut Vec<TokenStream>) -> TokenStream {
    if let [only] = states {
        return only.to_token_stream();
    }
    let (first, second) = halves(states, and, bounds);
    bounds.push(quote!(#first: #and<#second>));
    quote!(<#first as #and<#second>>::Is)
}

/// Returns the joint states of the two halves.
fn halves(states: &[&Ident], and: &TokenStream, bounds: &mut Vec<TokenStream>) -> (TokenStream, TokenStream) {
    let (first, second) = states.split_at(states.len() / 2);
    (together(first, and, bounds), together(second, and, bounds))
}

/// Returns the bounds that each field is set.
fn all_set<'c>(context: &'c Context<'_, '_>) -> impl ToTokens + 'c {
    let (private, own, module) = (&context.private, &context.ty, module(context));
    InPlace(move |tokens: &mut TokenStream| {
        for slot in context.slots() {
            let marker = is_set(context, slot);
            slot.state.to_tokens(tokens);
            <Token![:]>::default().to_tokens(tokens);
            match (context.spelled_out, answered(context, slot)) {
                (true, _) => quote!(#private::IsSet<#own, #module::#marker>).to_tokens(tokens),
                (false, Some(config)) => quote!(#module::#marker<#config>).to_tokens(tokens),
                (false, None) => {
                    module.to_tokens(tokens);
                    <Token![::]>::default().to_tokens(tokens);
                    marker.to_tokens(tokens);
                }
            }
            <Token![,]>::default().to_tokens(tokens);
        }
    })
}
