//! Writes `open_in`, which turns a builder into a value and opens one resource after the other.
//!
//! Each field becomes a local as soon as it is there. So a failure, a panic or a cancelled future closes what is open,
//! last opened first.

mod argument;
mod call;
mod concurrent;
mod scope;
mod sequence;
pub(super) mod shared;
mod step;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::context::{Context, Form};
use crate::expand::{output, pattern, value};
use crate::model::{Field, Kind, Role, Strategy, Variant};
use crate::names::{End, word};
use crate::order;
use crate::tokens;
use scope::Scope;
use sequence::Sequence;

/// Writes the function.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let (private, opener_ty, config_ty) = (&context.private, &context.world.opener, &context.config_ty);
    let (config, opener, never) = (word("__freshtwin_config"), word("__freshtwin_opener"), word("__freshtwin_never"));
    let forms = context.variants.iter().map(|form| (taken(context, form), finished(context, form)));
    let body = match context.input.kind {
        Kind::Struct => forms.map(|(pattern, opened)| quote!(let #pattern = #config; #opened)).collect(),
        Kind::Enum => {
            let arms = forms.map(|(pattern, opened)| quote!(#pattern => { #opened }));
            let never = context.marker_variant().map(|marker| quote!(#marker((#never, _)) => match #never {},));
            quote!(match #config { #(#arms)* #never })
        }
    };
    let awaits = context.world.asynchronous.then(|| quote!(async));
    // The future is `Send` if its parts are.
    let send = context.world.asynchronous.then(|| quote!(#[allow(clippy::future_not_send)]));
    quote! {
        #[inline]
        #send
        #awaits fn open_in(
            #config: #config_ty,
            #opener: &mut #private::#opener_ty,
        ) -> #private::Result<Self, #private::OpenError> {
            #body
        }
    }
}

/// Returns the pattern that takes the builder apart. Data and configs get locals with different prefixes.
fn taken(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let members = form.slots.iter().map(|slot| &slot.held.member);
    let locals = form.slots.iter().map(|slot| slot.held.field.local(if slot.held.is_config() { "c" } else { "f" }));
    let (path, marker) = (&form.path, context.marker_field());
    quote!(#path { #(#members: #locals,)* #marker })
}

/// Returns the code that makes the fields that the builder does not hold, opens the resources, and puts the value
/// together.
fn finished(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let private = &context.private;
    let variant = form.variant;
    let is_held = |field: &Field<'_>| form.slots.iter().any(|slot| slot.held.field.index == field.index);
    let fresh = variant.fields.iter().filter_map(|field| match &field.role {
        Role::Data(strategy) if !is_held(field) => Some(fresh_value(context, variant, field, strategy)),
        Role::Data(_) | Role::Resource(_) => None,
    });
    let fresh: TokenStream = fresh.collect();
    let mut scope = Scope::new(variant, context.concurrent);
    let mut sequence = Sequence::new(context);
    let steps = &form.opening.steps;
    if context.concurrent {
        for wave in order::waves(variant, steps) {
            concurrent::open(context, &wave, &mut scope, &mut sequence);
        }
    } else {
        steps.iter().for_each(|step| sequence.push(step, &mut scope));
    }
    let steps = sequence.finish();
    let path = pattern::path(variant);
    let members = variant.fields.iter().map(pattern::member);
    let locals = variant.fields.iter().map(|field| {
        // The local is located at the field, where the error belongs if a value is still borrowed and cannot move.
        let mut local = field.local("f");
        local.set_span(local.span().located_at(field.scope().span()));
        local
    });
    quote! {
        #fresh
        #steps
        #private::Result::Ok(#path { #(#members: #locals,)* })
    }
}

/// Returns the code of a variant's steps alone, with all other fields in scope. It is for input with errors, for which
/// some steps are left out.
pub(super) fn unfinished(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let private = &context.private;
    let steps = &form.opening.steps;
    let there = form.variant.fields.iter().filter(|field| !steps.iter().any(|step| step.opens(field)));
    let mut scope = Scope::new(form.variant, context.concurrent);
    let there: TokenStream = there
        .map(|field| {
            scope.add(field);
            let (local, ty) = (field.local("f"), context.ty_of(field));
            quote!(let #local: #ty = #private::refused();)
        })
        .collect();
    let mut sequence = Sequence::new(context);
    steps.iter().for_each(|step| sequence.push(step, &mut scope));
    let steps = sequence.finish();
    quote!({ #there #steps })
}

/// Makes a field that starts afresh in each value.
fn fresh_value(
    context: &Context<'_, '_>,
    variant: &Variant<'_>,
    field: &Field<'_>,
    strategy: &Strategy,
) -> TokenStream {
    let private = &context.private;
    let (local, ty) = (field.local("f"), context.ty_of(field));
    let value = match strategy {
        // It is a closure, because in a function that returns a `Result`, rustc would advise to add a `?`.
        Strategy::Default(Some(expr)) => {
            let expr = value::fresh(private, expr, field.ty(), field.look);
            quote!({ #[allow(clippy::redundant_closure_call)] (|| -> #ty { #expr })() })
        }
        Strategy::Default(None) => {
            let (first, last) = tokens::ends(field.ty().to_token_stream());
            let (here, close) = (private.at(first), End(last, "__FRESHTWIN_FRESH"));
            let has_default = value::has_default(field.ty());
            let fresh = quote_spanned!(first=> <#here::Itself<_> as #here::refused::#has_default #close);
            quote!((#fresh)())
        }
        _ => quote!(#private::core::marker::PhantomData),
    };
    let lints = output::lints(variant.syn_attrs.iter().chain(&field.syn.attrs));
    quote!(#lints let #local: #ty = #value;)
}
