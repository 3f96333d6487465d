//! `impl Resource` for the type: from a value to its builder, and back.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Form, Slot};
use super::held::{Content, Held};
use super::{into_config, open_in};
use crate::expand::access::{Access, Spot};
use crate::expand::output;
use crate::expand::part::Part;
use crate::expand::pattern;
use crate::expand::value::Value;
use crate::model::{Field, Kind, Role, Source, Strategy};
use crate::names::word;

/// The impl.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let (private, ident, resource) = (&context.private, &context.input.syn.ident, &context.world.resource);
    let ((impl_generics, ..), ty_generics) = (context.input.syn.generics.split_for_impl(), context.input.arguments());
    let (ty, bounds) = (context.config_ty(), &context.bounds.open);
    let (config, survey, open) = (config(context), survey(context), open_in::expand(context));
    let (into_config, shares) = (into_config::expand(context), shares(context));
    let compiled = context.compiled();
    let has_expressions = has_expressions(context);
    let quiet = has_expressions.then(output::deprecated);
    let into_config = into_config.map(|into_config| quote!(#quiet #into_config));
    // An error about another type does not list it. Where paths are spelled out there is no such attribute.
    let unlisted = (!context.spelled_out).then(|| quote!(#[diagnostic::do_not_recommend]));
    let code = quote! {
        #compiled
        #unlisted
        impl #impl_generics #private::#resource for #ident #ty_generics where #(#bounds,)* {
            #quiet
            type Config = #ty;
            #quiet
            #config
            #into_config
            #open
            #quiet
            #survey
            #quiet
            #shares
        }
    };
    match has_expressions {
        true => output::impl_around_expressions(&context.input.syn.attrs, code),
        false => output::trait_impl(true, code),
    }
}

/// Whether expressions of the user's are in `open_in`.
fn has_expressions(context: &Context<'_, '_>) -> bool {
    let of_field = |field: &Field<'_>| match &field.role {
        Role::Data(strategy) => !field.is_held() && strategy.expression().is_some(),
        Role::Resource(resource) => matches!(resource.source, Source::Maker(_)) || resource.after.is_some(),
    };
    let mut variants = context.input.variants.iter();
    variants.any(|variant| !variant.groups.is_empty() || variant.fields.iter().any(of_field))
}

/// The body of a method on a value: `of` says what it does with the fields that the builder holds.
fn by_variant(context: &Context<'_, '_>, of: impl Fn(&Form<'_, '_>, &Access) -> TokenStream) -> TokenStream {
    let this = word("self");
    match context.input.kind {
        Kind::Struct => context.variants.iter().map(|form| of(form, &Access::Place(this.clone()))).collect(),
        Kind::Enum => {
            let arms = context.variants.iter().map(|form| {
                let is_held = |field: &Field<'_>| form.slots.iter().any(|slot| slot.held.field.index == field.index);
                let pattern = pattern::pattern(form.variant, "a", is_held);
                let body = of(form, &Access::Bound("a"));
                quote!(#pattern => { #body })
            });
            quote!(match #this { #(#arms)* })
        }
    }
}

/// `config_in`: copies data and configs.
fn config(context: &Context<'_, '_>) -> TokenStream {
    let (private, ty, wrapper) = (&context.private, context.config_ty(), &context.world.wrapper);
    let (this, cloner) = (word("self"), word("__cloner"));
    let body = by_variant(context, |form, from| copied(context, form, from));
    quote! {
        #[inline]
        fn config_in(&#this, #cloner: &mut #private::Cloner) -> #ty {
            if #private::begins_config(#cloner) {
                return #private::begin_config(&#private::#wrapper(#this), #cloner);
            }
            #body
        }
    }
}

fn copied(context: &Context<'_, '_>, form: &Form<'_, '_>, from: &Access) -> TokenStream {
    let cloner = word("__cloner");
    let members = form.slots.iter().map(|Slot { held, .. }| {
        let member = &held.member;
        let value = match &held.content {
            Content::Config { opens } => {
                let source = from.reference(&Spot::of(held.field));
                Value::Tokens(quote!(#opens::__freshtwin_config_of(#source, #cloner)))
            }
            Content::Data(strategy) => part(context, form, held, strategy).clone(&context.private, from),
        };
        quote!(#member: #value)
    });
    let (path, marker) = (&form.path, context.marker_field());
    quote!(#path { #(#members,)* #marker })
}

/// A field of data, whose type's functions the builder has.
fn part<'c>(context: &Context<'_, '_>, form: &Form<'_, '_>, held: &'c Held<'_, '_>, strategy: &Strategy) -> Part<'c> {
    let table = Some((context.config_ty(), held.field.number));
    Part { ty: &held.written, table, ..Part::of(form.variant, held.field, strategy) }
}

/// `__freshtwin_walk`: walks what `config_in` copies.
fn survey(context: &Context<'_, '_>) -> TokenStream {
    let private = &context.private;
    let (this, surveyor) = (word("self"), word("__surveyor"));
    let body = by_variant(context, |form, from| walked(context, form, from));
    quote! {
        #[inline]
        // Variants may be alike.
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(&#this, #surveyor: &mut #private::ResourceSurveyor<'_, '_>) {
            #body
        }
    }
}

fn walked(context: &Context<'_, '_>, form: &Form<'_, '_>, from: &Access) -> TokenStream {
    let surveyor = word("__surveyor");
    let walked = form.slots.iter().filter_map(|Slot { held, .. }| match &held.content {
        Content::Config { opens } => {
            let source = from.reference(&Spot::of(held.field));
            Some(quote!(#opens::__freshtwin_survey_of(#source, #surveyor);))
        }
        // The value stands beside itself: there is no copy yet.
        Content::Data(strategy) => {
            part(context, form, held, strategy).survey(&context.private, from, from, &quote!(#surveyor.data_surveyor()))
        }
    });
    walked.collect()
}

/// `__freshtwin_shares`: whether one of the configs is shared.
fn shares(context: &Context<'_, '_>) -> TokenStream {
    let private = &context.private;
    let (config, ty) = (word("__config"), context.config_ty());
    let body = match context.input.kind {
        Kind::Struct => context.variants.iter().map(|form| asked(form, &Access::Place(config.clone()))).collect(),
        Kind::Enum => {
            let arms = context.variants.iter().map(|form| {
                let configs = form.slots.iter().filter(|slot| slot.held.is_config()).map(|slot| {
                    let (member, local) = (&slot.held.member, slot.held.field.local("c"));
                    quote!(#member: #local)
                });
                let (path, asked) = (&form.path, asked(form, &Access::Bound("c")));
                quote!(#path { #(#configs,)* .. } => #asked,)
            });
            let never = context.marker_variant().map(|marker| quote!(#marker(..) => false,));
            quote!(match #config { #(#arms)* #never })
        }
    };
    quote! {
        #[inline]
        // Variants may be alike, and nothing in them may share.
        #[allow(clippy::match_same_arms, clippy::nonminimal_bool, clippy::match_like_matches_macro)]
        fn __freshtwin_shares(#config: &#ty) -> #private::core::primitive::bool {
            #body
        }
    }
}

fn asked(form: &Form<'_, '_>, from: &Access) -> TokenStream {
    let asked = form.slots.iter().filter_map(|Slot { held, .. }| {
        let Content::Config { opens } = &held.content else { return None };
        let config = from.reference(&Spot { member: held.member.clone(), ..Spot::of(held.field) });
        Some(quote!(#opens::__freshtwin_shares_of(#config)))
    });
    quote!(false #(|| #asked)*)
}
