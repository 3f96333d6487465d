//! Writes `impl Resource` for the type, which turns a value into its builder, and back.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::context::{Context, Form, Slot};
use super::held::{Counterpart, Held};
use super::{into_config, open_in};
use crate::code::Code;
use crate::expand::access::{Access, Spot};
use crate::expand::arm::Copies;
use crate::expand::output::{self, Names};
use crate::expand::part::Part;
use crate::expand::pattern;
use crate::model::{Field, Kind, Role, Source};
use crate::names::{Private, at_call};
use crate::order::Step;
use crate::tokens;

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
        false => output::trait_impl(&Names::Bounds, code),
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
            let Counterpart::Data(strategy) = &held.counterpart else { return None };
            let (table, owner) = (Some(held.field.number), Some(context.config_ty.clone()));
            Some(Part { ty: &held.written, table, owner, ..Part::of(form.variant, held.field, strategy) })
        });
        Self { form, data: data.collect() }
    }

    /// Returns the fields with configs of bare resources, each with its path `opens`: see [`Counterpart::Config`].
    fn configs(&self) -> impl Iterator<Item = (&TokenStream, &Held<'a, 'i>)> {
        self.form.slots.iter().filter_map(|Slot { held, .. }| match &held.counterpart {
            Counterpart::Config { opens } => Some((opens, held)),
            Counterpart::Data(_) => None,
        })
    }
}

/// Returns the body of a method on a value. `write` writes the code for the fields of a variant that the builder holds.
fn by_variant(
    context: &Context<'_, '_>,
    fields: &[Fields<'_, '_, '_>],
    write: impl Fn(&Fields<'_, '_, '_>, &Access, &mut Code<'_>),
) -> TokenStream {
    Code::of(|code| match context.input.kind {
        Kind::Struct => fields.iter().for_each(|fields| write(fields, &Access::Place("self"), code)),
        Kind::Enum => {
            code.text("match self").braces(|code| {
                for fields in fields {
                    let Form { variant, slots, .. } = fields.form;
                    let is_held = |field: &Field<'_>| slots.iter().any(|slot| slot.held.field.index == field.index);
                    let pattern = pattern::pattern(variant, "a", is_held);
                    code.tokens(&tokens::at(Span::call_site(), pattern)).text("=>");
                    code.braces(|code| write(fields, &Access::Bound("a"), code));
                }
            });
        }
    })
}

/// Writes `config_in`, which copies data and configs.
fn config(context: &Context<'_, '_>, fields: &[Fields<'_, '_, '_>]) -> TokenStream {
    let (private, ty, resource) = (&context.private, &context.config_ty, &context.world.resource);
    let (this, cloner) = (at_call("self"), at_call("__freshtwin_cloner"));
    let body = by_variant(context, fields, |fields, from, code| copied(context, fields, from, code));
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

fn copied(context: &Context<'_, '_>, fields: &Fields<'_, '_, '_>, from: &Access, code: &mut Code<'_>) {
    let copies = Copies::of(&fields.data, &[], from, code);
    let mut data = fields.data.iter().enumerate();
    code.tokens(&fields.form.path).braces(|code| {
        for Slot { held, .. } in in_opening_order(fields.form) {
            let spot = Spot::at(&held.member, held.field);
            match &held.counterpart {
                Counterpart::Config { opens } => {
                    write!(code, "{}:", spot.member);
                    code.tokens(opens).text("::__freshtwin_config_of").parentheses(|code| {
                        write!(code, "{}, __freshtwin_cloner", from.reference(&Spot::of(held.field)));
                    });
                    code.text(",");
                }
                Counterpart::Data(_) => {
                    if let Some((position, part)) = data.next() {
                        copies.member(position, part, &spot.member, &context.private, from, code);
                    }
                }
            }
        }
        if let Some(marker) = context.marker_field() {
            code.tokens(&marker);
        }
    });
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
    let (this, surveyor) = (at_call("self"), at_call("__freshtwin_surveyor"));
    let body = by_variant(context, fields, |fields, from, code| walked(private, fields, from, code));
    Some(quote! {
        #[inline]
        // Two variants may have the same code.
        #[allow(clippy::match_same_arms)]
        fn __freshtwin_walk(&#this, #surveyor: &mut #private::ResourceSurveyor<'_, '_>) {
            #body
        }
    })
}

fn walked(private: &Private<'_>, fields: &Fields<'_, '_, '_>, from: &Access, code: &mut Code<'_>) {
    let mut data = fields.data.iter();
    for Slot { held, .. } in &fields.form.slots {
        match &held.counterpart {
            Counterpart::Config { opens } => {
                code.tokens(opens).text("::__freshtwin_survey_of").parentheses(|code| {
                    write!(code, "{}, __freshtwin_surveyor", from.reference(&Spot::of(held.field)));
                });
                code.text(";");
            }
            // The value is passed in place of its copy, which does not exist yet.
            Counterpart::Data(_) => {
                data.next().into_iter().for_each(|part| {
                    part.survey(private, from, from, "__freshtwin_surveyor.data_surveyor()", code);
                });
            }
        }
    }
}

/// Writes `__freshtwin_shares`, which says whether one of the configs is shared.
fn shares(context: &Context<'_, '_>, fields: &[Fields<'_, '_, '_>]) -> TokenStream {
    let private = &context.private;
    let (config, ty) = (at_call("__freshtwin_config"), &context.config_ty);
    let body = Code::of(|code| match context.input.kind {
        Kind::Struct => fields.iter().for_each(|fields| asked(fields, &Access::Place("__freshtwin_config"), code)),
        Kind::Enum => {
            code.text("match __freshtwin_config").braces(|code| {
                for fields in fields {
                    code.tokens(&fields.form.path).braces(|code| {
                        for (_, held) in fields.configs() {
                            let spot = Spot::at(&held.member, held.field);
                            write!(code, "{}: {},", spot.member, spot.local("c"));
                        }
                        code.text("..");
                    });
                    code.text("=>");
                    asked(fields, &Access::Bound("c"), code);
                    code.text(",");
                }
                if let Some(marker) = context.marker_variant() {
                    code.tokens(&marker).text("(..) => false,");
                }
            });
        }
    });
    quote! {
        #[inline]
        // Two variants may have the same code, and a variant may have no configs.
        #[allow(clippy::match_same_arms, clippy::nonminimal_bool, clippy::match_like_matches_macro)]
        fn __freshtwin_shares(#config: &#ty) -> #private::bool {
            #body
        }
    }
}

fn asked(fields: &Fields<'_, '_, '_>, from: &Access, code: &mut Code<'_>) {
    code.text("false");
    for (opens, held) in fields.configs() {
        code.text("||").tokens(opens).text("::__freshtwin_shares_of");
        write!(code, "({})", from.reference(&Spot::at(&held.member, held.field)));
    }
}
