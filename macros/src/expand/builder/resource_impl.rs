//! Writes `impl Resource` for the type, which turns a value into its builder, and back.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::Token;

use super::context::{Context, Form, Slot};
use super::held::{Content, Held};
use super::{into_config, open_in};
use crate::expand::access::{Access, Spot};
use crate::expand::arm;
use crate::expand::output::{self, Names};
use crate::expand::part::Part;
use crate::expand::pattern;
use crate::model::{Field, Kind, Role, Source};
use crate::names::{Private, word};
use crate::order::Step;

/// Writes the impl.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let (private, ident, resource) = (&context.private, &context.input.syn.ident, &context.world.resource);
    let ((impl_generics, ..), ty_generics) = (context.input.syn.generics.split_for_impl(), context.input.arguments());
    let (ty, bounds) = (&context.config_ty, &context.bounds.open);
    let fields: Vec<_> = context.variants.iter().map(|form| Fields::of(context, form)).collect();
    let (config, survey, open) = (config(context, &fields), survey(context, &fields), open_in::expand(context));
    let (into_config, shares) = (into_config::expand(context), shares(context, &fields));
    let compiled = &context.compiled;
    let has_expressions = has_expressions(context);
    let quiet = has_expressions.then(output::deprecated);
    let into_config = into_config.map(|into_config| quote!(#quiet #into_config));
    // With this attribute, errors about other types do not list the impl. If paths are spelled out, the attribute does
    // not exist.
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
        false => output::trait_impl(Names::Bounds, code),
    }
}

/// Whether `open_in` contains expressions of the user's.
fn has_expressions(context: &Context<'_, '_>) -> bool {
    let of_field = |field: &Field<'_>| match &field.role {
        Role::Data(strategy) => !field.is_held() && strategy.expression().is_some(),
        Role::Resource(resource) => matches!(resource.source, Source::Maker(_)) || resource.after.is_some(),
    };
    let mut variants = context.input.variants.iter();
    variants.any(|variant| !variant.groups.is_empty() || variant.fields.iter().any(of_field))
}

/// The fields of a variant that the builder holds. The constants with the functions of data are those of the builder.
struct Fields<'c, 'a, 'i> {
    form: &'c Form<'a, 'i>,
    data: Vec<Part<'c>>,
}

impl<'c, 'a, 'i> Fields<'c, 'a, 'i> {
    fn of(context: &'c Context<'a, 'i>, form: &'c Form<'a, 'i>) -> Self {
        let data = form.slots.iter().filter_map(|Slot { held, .. }| {
            let Content::Data(strategy) = &held.content else { return None };
            let table = Some((context.config_ty.clone(), held.field.number));
            Some(Part { ty: &held.written, table, ..Part::of(form.variant, held.field, strategy) })
        });
        Self { form, data: data.collect() }
    }

    /// Returns the fields with configs of bare resources, each with its path `opens`: see [`Content::Config`].
    fn configs(&self) -> impl Iterator<Item = (&TokenStream, &Held<'a, 'i>)> {
        self.form.slots.iter().filter_map(|Slot { held, .. }| match &held.content {
            Content::Config { opens } => Some((opens, held)),
            Content::Data(_) => None,
        })
    }
}

/// Returns the body of a method on a value. `of` returns the code for the fields of a variant that the builder holds.
fn by_variant(
    context: &Context<'_, '_>,
    fields: &[Fields<'_, '_, '_>],
    of: impl Fn(&Fields<'_, '_, '_>, &Access) -> TokenStream,
) -> TokenStream {
    let this = word("self");
    match context.input.kind {
        Kind::Struct => fields.iter().map(|fields| of(fields, &Access::Place(this.clone()))).collect(),
        Kind::Enum => {
            let arms = fields.iter().map(|fields| {
                let Form { variant, slots, .. } = fields.form;
                let is_held = |field: &Field<'_>| slots.iter().any(|slot| slot.held.field.index == field.index);
                let pattern = pattern::pattern(variant, "a", is_held);
                let body = of(fields, &Access::Bound("a"));
                quote!(#pattern => { #body })
            });
            quote!(match #this { #(#arms)* })
        }
    }
}

/// Writes `config_in`, which copies data and configs.
fn config(context: &Context<'_, '_>, fields: &[Fields<'_, '_, '_>]) -> TokenStream {
    let (private, ty, resource) = (&context.private, &context.config_ty, &context.world.resource);
    let (this, cloner) = (word("self"), word("__cloner"));
    let body = by_variant(context, fields, |fields, from| copied(context, fields, from));
    quote! {
        #[inline]
        fn config_in(&#this, #cloner: &mut #private::Cloner) -> #ty {
            if #private::begins_config(#cloner) {
                return #private::#resource::__freshtwin_begin(#this, #cloner);
            }
            #body
        }
    }
}

fn copied(context: &Context<'_, '_>, fields: &Fields<'_, '_, '_>, from: &Access) -> TokenStream {
    let (cloner, path) = (word("__cloner"), &fields.form.path);
    let (shared, mut copies) = arm::copies(&context.private, &fields.data, &[], from);
    let mut members = TokenStream::new();
    for Slot { held, .. } in in_opening_order(fields.form) {
        held.member.to_tokens(&mut members);
        <Token![:]>::default().to_tokens(&mut members);
        match &held.content {
            Content::Config { opens } => {
                let source = from.reference(&Spot::of(held.field));
                quote!(#opens::__freshtwin_config_of(#source, #cloner)).to_tokens(&mut members);
            }
            Content::Data(_) => copies.next().to_tokens(&mut members),
        }
        <Token![,]>::default().to_tokens(&mut members);
    }
    context.marker_field().to_tokens(&mut members);
    quote!(#shared #path { #members })
}

/// Returns the fields of the builder, with its configs in the order in which they open. So the cloner meets what they
/// share in that order, and `into_builder` closes it in the opposite one.
fn in_opening_order<'f, 'a, 'i>(form: &'f Form<'a, 'i>) -> impl Iterator<Item = &'f Slot<'a, 'i>> {
    let opened = form.opening.steps.iter().flat_map(Step::opened);
    let mut configs = opened.filter_map(|opened| form.slots.iter().find(|slot| slot.held.is_config_of(opened.field)));
    form.slots.iter().map(move |slot| match slot.held.is_config() {
        true => configs.next().unwrap_or(slot),
        false => slot,
    })
}

/// Writes `__freshtwin_walk`, which walks what `config_in` copies. Returns `None` if there is nothing to walk, because
/// the provided method does that.
fn survey(context: &Context<'_, '_>, fields: &[Fields<'_, '_, '_>]) -> Option<TokenStream> {
    let is_walked =
        |fields: &Fields<'_, '_, '_>| fields.configs().next().is_some() || fields.data.iter().any(Part::is_surveyed);
    if !fields.iter().any(is_walked) {
        return None;
    }
    let private = &context.private;
    let (this, surveyor) = (word("self"), word("__surveyor"));
    let body = by_variant(context, fields, |fields, from| walked(private, fields, from));
    Some(quote! {
        #[inline]
        // Two variants may have the same code.
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(&#this, #surveyor: &mut #private::ResourceSurveyor<'_, '_>) {
            #body
        }
    })
}

fn walked(private: &Private<'_>, fields: &Fields<'_, '_, '_>, from: &Access) -> TokenStream {
    let surveyor = word("__surveyor");
    let of_data = quote!(#surveyor.data_surveyor());
    let mut data = fields.data.iter();
    let walked = fields.form.slots.iter().filter_map(|Slot { held, .. }| match &held.content {
        Content::Config { opens } => {
            let source = from.reference(&Spot::of(held.field));
            Some(quote!(#opens::__freshtwin_survey_of(#source, #surveyor);))
        }
        // The value is passed in place of its copy, which does not exist yet.
        Content::Data(_) => data.next()?.survey(private, from, from, &of_data),
    });
    walked.collect()
}

/// Writes `__freshtwin_shares`, which says whether one of the configs is shared.
fn shares(context: &Context<'_, '_>, fields: &[Fields<'_, '_, '_>]) -> TokenStream {
    let private = &context.private;
    let (config, ty) = (word("__config"), &context.config_ty);
    let body = match context.input.kind {
        Kind::Struct => fields.iter().map(|fields| asked(fields, &Access::Place(config.clone()))).collect(),
        Kind::Enum => {
            let arms = fields.iter().map(|fields| {
                let configs = fields.configs().map(|(_, held)| {
                    let (member, local) = (&held.member, held.field.local("c"));
                    quote!(#member: #local)
                });
                let (path, asked) = (&fields.form.path, asked(fields, &Access::Bound("c")));
                quote!(#path { #(#configs,)* .. } => #asked,)
            });
            let never = context.marker_variant().map(|marker| quote!(#marker(..) => false,));
            quote!(match #config { #(#arms)* #never })
        }
    };
    quote! {
        #[inline]
        // Two variants may have the same code, and a variant may have no configs.
        #[allow(clippy::match_same_arms, clippy::nonminimal_bool, clippy::match_like_matches_macro)]
        fn __freshtwin_shares(#config: &#ty) -> #private::bool {
            #body
        }
    }
}

fn asked(fields: &Fields<'_, '_, '_>, from: &Access) -> TokenStream {
    let asked = fields.configs().map(|(opens, held)| {
        let config = from.reference(&Spot { member: held.member.clone(), ..Spot::of(held.field) });
        quote!(#opens::__freshtwin_shares_of(#config))
    });
    quote!(false #(|| #asked)*)
}
