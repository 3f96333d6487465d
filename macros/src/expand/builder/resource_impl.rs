//! `impl Resource` for the type: from a value to its builder, and back.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::context::{Context, Form, Slot};
use super::held::{self, Content, Held};
use super::{into_config, open_in};
use crate::bound::Params;
use crate::expand::access::{Access, Spot};
use crate::expand::output;
use crate::expand::part::Part;
use crate::expand::pattern;
use crate::expand::value::Value;
use crate::leaf::{self, Leaf};
use crate::model::{Field, Kind, Resource, Role, Source, Strategy};
use crate::names::word;
use crate::tokens;

/// The impl, and the assertions that report fields that are not resources.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let (private, ident, resource) = (&context.private, &context.input.syn.ident, &context.world.resource);
    let ((impl_generics, ..), ty_generics) = (context.input.syn.generics.split_for_impl(), context.input.arguments());
    let (ty, bounds) = (context.config_ty(), &context.bounds.open);
    let (config, survey, open) = (config(context), survey(context), open_in::expand(context));
    let (into_config, shares, assertions) = (into_config::expand(context), shares(context), assertions(context));
    let compiled = context.compiled();
    let has_expressions = has_expressions(context);
    let quiet = has_expressions.then(output::deprecated);
    let into_config = into_config.map(|into_config| quote!(#quiet #into_config));
    let code = quote! {
        #compiled
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
    let code = match has_expressions {
        true => output::impl_around_expressions(&context.input.syn.attrs, code),
        false => output::trait_impl(code),
    };
    quote!(#code #assertions)
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
    let (this, cloner) = (word("self"), word("cloner"));
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
    let cloner = word("cloner");
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
fn part(context: &Context<'_, '_>, form: &Form<'_, '_>, held: &Held<'_, '_>, strategy: &Strategy) -> Part {
    let table = Some((context.config_ty(), held.field.number));
    Part { ty: held.ty.clone(), table, ..Part::of(form.variant, held.field, strategy) }
}

/// `__freshtwin_walk`: walks what `config_in` copies.
fn survey(context: &Context<'_, '_>) -> TokenStream {
    let private = &context.private;
    let (this, surveyor) = (word("self"), word("surveyor"));
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
    let surveyor = word("surveyor");
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
    let (config, ty) = (word("config"), context.config_ty());
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

/// The traits that ask, and name the part that is no resource: not behind a `Live`, where the config may be what is wrong.
fn bare_questions(context: &Context<'_, '_>, field: &Field<'_>, resource: &Resource<'_>) -> TokenStream {
    let private = &context.private;
    let ty = context.own.spelled_out(field.ty());
    if let Some([handle, config]) = leaf::live(field.ty()) {
        let opens = held::trait_of(resource, "Opens");
        let (first, last) = tokens::ends(config.to_token_stream());
        let (here, close) = (private.at(first), quote_spanned!(last=> >::Kind));
        let kind = quote_spanned!(first=> <#config as #here::refused::ConfigData<#handle, _> #close);
        return quote!(<#ty as #private::refused::#opens<#kind>>::ASKED;);
    }
    let part = Leaf::of(field.ty()).map_or_else(|| field.ty().to_token_stream(), |leaf| leaf.part);
    if tokens::has_word(part.clone(), "Live") || tokens::has_word(part.clone(), "Self") {
        let resource = held::trait_of(resource, "Resource");
        return quote!(<#ty as #private::#resource>::__KNOWS_ITS_CONFIG;);
    }
    let questions = match (field.look.is_plain(), resource.asynchronous.is_some()) {
        (true, false) => ["waits", "at_once", "data"],
        (true, true) => ["opens", "by_await", "data_async"],
        (false, false) => ["waits", "at_once", "live"],
        (false, true) => ["opens", "by_await", "live_async"],
    };
    let (first, last) = tokens::ends(ty.to_token_stream());
    let here = private.at(first);
    let [other, way, knows] = questions.map(|name| Ident::new(name, Span::mixed_site().located_at(first)));
    let end = tokens::group(last, Delimiter::Parenthesis, TokenStream::new());
    let answer = quote_spanned!(first=> #here::refused::resource::Probe::<#ty>::new().#other #end);
    quote_spanned! {first=>
        #here::refused::resource::#way::<#part>::ask(&#answer);
        #here::refused::resource::#knows::<#part>::ask(&#answer);
    }
}

/// One plain question per bare resource, at its type. Where that depends on a parameter, the bound alone asks.
fn assertions(context: &Context<'_, '_>) -> Option<TokenStream> {
    if context.bounds.recursive {
        return None;
    }
    let params = Params::new(&context.input.syn.generics);
    let (impl_generics, _, where_clause) = context.input.syn.generics.split_for_impl();
    let asked: Vec<_> = context
        .input
        .fields()
        .filter(|field| !params.mentioned_in(field.ty()))
        .filter_map(|field| {
            let resource = field.resource().filter(|resource| held::is_bare(resource))?;
            Some(bare_questions(context, field, resource))
        })
        .collect();
    (!asked.is_empty()).then(|| {
        quote! {
            // It is never called; it names types that may be deprecated, and may not name each parameter.
            #[allow(
                dead_code,
                deprecated,
                single_use_lifetimes,
                unused_lifetimes,
                clippy::extra_unused_type_parameters,
                clippy::extra_unused_lifetimes,
            )]
            fn __assert #impl_generics () #where_clause {
                #(#asked)*
            }
        }
    })
}
