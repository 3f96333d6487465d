//! The builder of a struct: one typestate parameter per field that it holds, setters, `build` and `open`.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Token, Visibility};

use super::build_and_open::Full;
use super::context::{Context, Slot};
use super::held::Held;
use super::{build_and_open, definition, serde};
use crate::errors;
use crate::expand::output;
use crate::names::{self, Private, segment, word};
use crate::tokens;

/// The definition.
pub(super) fn item(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, vis) = (&context.private, &context.builder, &context.input.syn.vis);
    let attributes = definition::attributes(context);
    let (params, bounds) = (&context.params.declared, &context.bounds.item);
    let states = context.slots().map(|slot| &slot.state);
    let fields = context.slots().map(|slot| field(context, slot));
    let marker = context.needs_marker.then(|| {
        let (skip, ty) = (serde::skip(context), definition::marker_ty(context));
        quote!(#skip __freshtwin_marker: #ty,)
    });
    let typestate = context.slots().next().map(|_| typestate_docs(context));
    // At the builder's name, from end to end: rustc shows the item there.
    let struct_ = Token![struct](builder.span());
    let body = tokens::group(builder.span(), Delimiter::Brace, quote!(#(#fields,)* #marker));
    let compiled = context.compiled();
    quote! {
        #compiled
        #attributes
        #typestate
        #vis #struct_ #builder<#(#params,)* #(#states: #private::Slot = #private::Set,)*>
        where #(#bounds,)* #body
    }
}

/// What the builder's page says about its parameters.
fn typestate_docs(context: &Context<'_, '_>) -> TokenStream {
    let text = format!(
        "\n\n As a type, `{}` is a complete builder: it can be opened, and its fields can be changed in place. The parameters \
         with a default say which fields are set.",
        context.builder
    );
    quote!(#[doc = #text])
}

fn field(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let (state, ty) = (&slot.state, &slot.held.ty);
    field_of(context, slot, &quote!(#state::Of<#ty>))
}

/// A field of the builder, of this type.
pub(super) fn field_of(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &TokenStream) -> TokenStream {
    let held = &slot.held;
    let (member, vis) = (&held.member, &held.field.syn.vis);
    let (lints, serde) = (output::lints(&held.field.syn.attrs), serde::of_field(context, slot));
    let what = if held.is_config() { "The config of the resource" } else { "The field" };
    let docs = definition::docs(context, held.field.docs(), &format!(" {what} `{}`.", held.field.name()));
    quote!(#docs #lints #serde #vis #member: #ty)
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder) = (&context.private, &context.builder);
    let (markers, new) = (markers(context), new(context));
    let setters = context.slots().map(|slot| setter(context, slot));
    let (params, states) = (&context.params.bounded, context.slots().map(|slot| &slot.state));
    let (args, bounds) =
        (with_states(context, |slot, tokens| slot.state.to_tokens(tokens)), &context.bounds.definition);
    let (finish, allows) = (finish(context), output::allows());
    let lints = output::lints(&context.input.syn.attrs);
    let compiled = context.compiled();
    quote! {
        #markers
        #compiled
        #lints
        #new
        #compiled
        #lints
        #allows
        impl<#(#params,)* #(#states: #private::Slot,)*> #builder<#args>
        where #(#bounds,)*
        {
            #(#setters)*
            #finish
        }
    }
}

/// The builder's arguments, with a state for each slot, which `state` writes. There are as many lists of states as states, so
/// they are written token by token.
fn with_states(context: &Context<'_, '_>, state: impl Fn(&Slot<'_, '_>, &mut TokenStream)) -> TokenStream {
    let args = &context.params.args;
    let mut tokens = quote!(#(#args,)*);
    for slot in context.slots() {
        state(slot, &mut tokens);
        <Token![,]>::default().to_tokens(&mut tokens);
    }
    tokens
}

/// A state of the runtime's: `Set` or `Unset`.
fn state_of_runtime(private: &Private<'_>, name: &str, tokens: &mut TokenStream) {
    private.to_tokens(tokens);
    segment(name, tokens);
}

/// All arguments of a builder in which nothing is set.
pub(super) fn unset(context: &Context<'_, '_>) -> TokenStream {
    with_states(context, |_, tokens| state_of_runtime(&context.private, "Unset", tokens))
}

/// The traits that say that a field is set; or, if they cannot have a text of their own, types that stand for the fields.
fn markers(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.slots().next()?;
    let (input, module) = (context.input, module(context));
    let spelled_out = context.spelled_out;
    let ty = input.syn.ident.unraw().to_string();
    let private = names::from_within(&input.krate);
    let import = names::import(&input.krate).filter(|_| !spelled_out);
    let markers = context.slots().map(|slot| {
        let (marker, field) = (is_set(context, slot), slot.held.name());
        if spelled_out {
            return quote!(pub enum #marker {});
        }
        let setter = setter_name(&slot.held.ident);
        let (message, label) = errors::not_set(&ty, &field);
        let note = errors::call_setter(&setter.to_string());
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            pub trait #marker: #private::Slot<State = #private::Set> {}
            #[diagnostic::do_not_recommend]
            impl #marker for #private::Set {}
        }
    });
    let vis = &input.syn.vis;
    Some(quote! {
        // They are named in bounds only, like the fields. Hidden from rustdoc alone, as the module of the refusal.
        #[cfg_attr(doc, doc(hidden))]
        #[allow(dead_code, missing_docs, non_camel_case_types, non_snake_case, unreachable_pub, unused_imports)]
        #vis mod #module {
            #import
            #(#markers)*
        }
    })
}

fn module(context: &Context<'_, '_>) -> Ident {
    names::beside(&context.input.syn.ident, "fields")
}

/// `SessionAddressIsSet`, or a type that reads like the field.
fn is_set(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> Ident {
    let ty = context.input.syn.ident.unraw();
    match context.spelled_out {
        true => format_ident!("{}_of_{ty}", slot.held.name()),
        false => format_ident!("{ty}{}IsSet", slot.state),
    }
}

fn new(context: &Context<'_, '_>) -> TokenStream {
    let (builder, vis, marker) = (&context.builder, &context.input.syn.vis, context.marker_field());
    let (params, bounds, unset) = (&context.params.bounded, &context.bounds.definition, unset(context));
    let members = context.slots().map(|slot| &slot.held.member);
    let allows = output::allows();
    let docs = definition::empty(context);
    quote! {
        #allows
        impl<#(#params,)*> #builder<#unset>
        where #(#bounds,)*
        {
            #docs
            #[inline]
            #vis fn new() -> Self {
                Self { #(#members: (),)* #marker }
            }
        }
    }
}

/// The setter of a field: fields that are named like a method of the builder get a longer one.
pub(super) fn setter_name(field: &Ident) -> Ident {
    match field.unraw().to_string().as_str() {
        name @ ("new" | "build" | "open") => format_ident!("set_{}", name, span = field.span()),
        _ => field.clone(),
    }
}

/// The visibility of a setter.
pub(super) fn setter_vis<'c>(context: &'c Context<'_, '_>, held: &Held<'c, '_>) -> &'c Visibility {
    context.input.builder.setters.get().unwrap_or(&held.field.syn.vis)
}

/// What is said about a setter.
pub(super) fn setter_docs(context: &Context<'_, '_>, held: &Held<'_, '_>) -> TokenStream {
    let what = if held.is_config() { "the config of the resource" } else { "the field" };
    definition::docs(context, held.field.docs(), &format!(" Sets {what} `{}`.", held.field.name()))
}

/// In a tuple struct: the field's name in expressions, by which rustc finds the setter that was meant.
fn alias(held: &Held<'_, '_>) -> Option<TokenStream> {
    let name = held.field.syn.ident.is_none().then(|| held.field.scope().to_string())?;
    Some(quote!(#[doc(alias = #name)]))
}

/// What a setter takes for a value of type `ty`.
pub(super) fn argument(context: &Context<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> TokenStream {
    let private = &context.private;
    if held.takes_into() { quote!(impl #private::core::convert::Into<#ty>) } else { ty.clone() }
}

fn setter(context: &Context<'_, '_>, own: &Slot<'_, '_>) -> TokenStream {
    let (private, builder, held) = (&context.private, &context.builder, &own.held);
    let (name, vis) = (setter_name(&held.ident), setter_vis(context, held));
    let is_own = |slot: &Slot<'_, '_>| std::ptr::eq(slot, own);
    let changed = with_states(context, |slot, tokens| match is_own(slot) {
        true => state_of_runtime(private, "Set", tokens),
        false => slot.state.to_tokens(tokens),
    });
    let value = word("__value");
    let (argument, set) = match held.takes_into() {
        true => {
            // At the field, which rustc shows where the bound is not met.
            let ((place, _), ty) = (tokens::ends(held.field.ty().to_token_stream()), &held.ty);
            let trait_ = Ident::new(if held.is_config() { "IntoConfig" } else { "IntoField" }, place);
            let here = private.at(place);
            let bound = quote_spanned!(place=> impl #here::expression::#trait_<#ty>);
            (bound, quote!(#private::expression::#trait_::__freshtwin_into(#value)))
        }
        false => (held.ty.clone(), quote!(#value)),
    };
    let members = moved(context, is_own, &set);
    let (docs, alias) = (setter_docs(context, held), alias(held));
    let (lints, marker) = (output::lints(&held.field.syn.attrs), context.marker_field());
    quote! {
        #docs
        #alias
        #lints
        #[inline]
        #vis fn #name(self, #value: #argument) -> #builder<#changed> {
            #builder { #members #marker }
        }
    }
}

/// The members of a builder that is made of `self`, with another value for one slot.
fn moved(context: &Context<'_, '_>, is_set: impl Fn(&Slot<'_, '_>) -> bool, value: &TokenStream) -> TokenStream {
    let mut members = TokenStream::new();
    for slot in context.slots() {
        let member = &slot.held.member;
        member.to_tokens(&mut members);
        <Token![:]>::default().to_tokens(&mut members);
        match is_set(slot) {
            true => value.to_tokens(&mut members),
            false => {
                <Token![self]>::default().to_tokens(&mut members);
                <Token![.]>::default().to_tokens(&mut members);
                member.to_tokens(&mut members);
            }
        }
        <Token![,]>::default().to_tokens(&mut members);
    }
    members
}

/// `build` and `open`.
fn finish(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, own) = (&context.private, &context.builder, &context.ty);
    let open = &context.bounds.open_beyond;
    let module = module(context);
    let set = context.slots().map(|slot| {
        let (state, marker) = (&slot.state, is_set(context, slot));
        match context.spelled_out {
            true => quote!(#state: #private::IsSet<#own, #module::#marker>),
            false => quote!(#state: #module::#marker),
        }
    });
    let (full, same) = match context.slots().next() {
        None => (Full::Itself, None),
        Some(_) => {
            let filled = with_states(context, |Slot { state, .. }, tokens| {
                state.to_tokens(tokens);
                segment("State", tokens);
            });
            (Full::ByBounds, Some(quote!(Self: #private::SameAs<#builder<#filled>>,)))
        }
    };
    build_and_open::methods(context, &full, &quote!(where #(#set,)* #same #(#open,)*))
}
