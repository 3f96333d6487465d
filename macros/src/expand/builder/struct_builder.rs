//! The builder of a struct: one typestate parameter per field that it holds, `build` and `open`.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Token;
use syn::ext::IdentExt;

use super::build_and_open::Full;
use super::context::{Context, Slot};
use super::setter::{setter_name, setters};
use super::states::{unset, with_states};
use super::{build_and_open, definition, serde};
use crate::errors;
use crate::expand::output;
use crate::names::{self, InPlace, Repeated, segment};
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
    let compiled = &context.compiled;
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
    let ty = InPlace(|tokens: &mut TokenStream| {
        slot.state.to_tokens(tokens);
        segment("Of", tokens);
        <Token![<]>::default().to_tokens(tokens);
        slot.held.ty.to_tokens(tokens);
        <Token![>]>::default().to_tokens(tokens);
    });
    field_of(context, slot, &ty)
}

/// A field of the builder, of this type.
pub(super) fn field_of(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &impl ToTokens) -> TokenStream {
    let held = &slot.held;
    let (member, vis) = (&held.member, &held.field.syn.vis);
    let (lints, serde) = (output::lints(&held.field.syn.attrs), serde::of_field(context, slot));
    let what = if held.is_config() { "The config of the resource" } else { "The field" };
    let docs = definition::docs(context, held.field.docs(), format!(" {what} `{}`.", held.field.name()));
    quote!(#docs #lints #serde #vis #member: #ty)
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder) = (&context.private, &context.builder);
    let (markers, new) = (markers(context), new(context));
    let setters = setters(context);
    let (params, states) = (&context.params.bounded, context.slots().map(|slot| &slot.state));
    let (args, bounds) =
        (with_states(context, |slot, tokens| slot.state.to_tokens(tokens)), &context.bounds.definition);
    let (finish, allows, names) = (finish(context), context.allows_in_methods(), output::unusual_names(context.input));
    let lints = output::lints(&context.input.syn.attrs);
    let compiled = &context.compiled;
    quote! {
        #markers
        #compiled
        #lints
        #new
        #compiled
        #lints
        #allows
        #names
        impl<#(#params,)* #(#states: #private::Slot,)*> #builder<#args>
        where #(#bounds,)*
        {
            #setters
            #finish
        }
    }
}

/// The traits that say that a field is set; or, if they cannot have a text of their own, types that stand for the fields.
fn markers(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.slots().next()?;
    let (input, module) = (context.input, module(context));
    let spelled_out = context.spelled_out;
    let ty = input.syn.ident.unraw().to_string();
    let imports = (!spelled_out).then(|| {
        let (krate, private) = (names::import(&input.krate), names::from_within(&input.krate));
        quote!(#krate use #private::{Set, Slot};)
    });
    let markers = context.slots().map(|slot| {
        let (marker, field) = (is_set(context, slot), slot.held.name());
        if spelled_out {
            return quote!(pub enum #marker {});
        }
        let setter = setter_name(&slot.held.ident);
        let (message, label) = errors::not_set(&ty, &field);
        let note = errors::call_setter(&setter.to_string());
        let config = answered(context, slot).map(|_| quote!(<__C>));
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            pub trait #marker #config: Slot<State = Set> {}
            #[diagnostic::do_not_recommend]
            impl #config #marker #config for Set {}
        }
    });
    let vis = &input.syn.vis;
    Some(quote! {
        // They are named in bounds only, like the fields. Hidden from rustdoc alone, as the module of the refusal.
        #[cfg_attr(doc, doc(hidden))]
        #[allow(dead_code, missing_docs, non_camel_case_types, non_snake_case, unreachable_pub, unused_imports)]
        #vis mod #module {
            #imports
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

/// The config of a bare resource, as an argument of its trait: if the field's type is no resource, the config is in error, and
/// rustc says no more of it than that.
fn answered<'c>(context: &'c Context<'_, '_>, slot: &'c Slot<'_, '_>) -> Option<&'c Repeated> {
    (context.answer.is_some() && slot.held.is_config()).then_some(&slot.held.ty)
}

fn new(context: &Context<'_, '_>) -> TokenStream {
    let (builder, vis, marker) = (&context.builder, &context.input.syn.vis, context.marker_field());
    let (params, bounds, unset) = (&context.params.bounded, &context.bounds.definition, unset(context));
    let members = context.slots().map(|slot| &slot.held.member);
    // A builder in which nothing is set is no default.
    let allows = output::allows(context.input, Some(quote!(clippy::new_without_default)));
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

/// `build` and `open`.
fn finish(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, own) = (&context.private, &context.builder, &context.ty);
    let open = &context.bounds.open_beyond;
    let module = &module(context);
    let states = context.slots().map(|slot| &slot.state);
    let set = context.slots().map(|slot| {
        let marker = is_set(context, slot);
        InPlace(move |tokens: &mut TokenStream| match (context.spelled_out, answered(context, slot)) {
            (true, _) => quote!(#private::IsSet<#own, #module::#marker>).to_tokens(tokens),
            (false, Some(config)) => quote!(#module::#marker<#config>).to_tokens(tokens),
            (false, None) => {
                module.to_tokens(tokens);
                <Token![::]>::default().to_tokens(tokens);
                marker.to_tokens(tokens);
            }
        })
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
    build_and_open::methods(context, &full, &quote!(where #(#states: #set,)* #same #(#open,)*))
}
