//! `open_in`: from a builder to a value, one resource after the other.
//!
//! Each field becomes a local as soon as it is there, so that a failure, a panic or a cancelled future closes what was
//! open in the opposite order.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::held;
use super::plan::Plan;
use super::scope::Scope;
use crate::expand::field::word;
use crate::expand::pattern;
use crate::model::{Fate, Field, Kind, Source, Variant};
use crate::order::{self, Step};

/// The function.
pub(super) fn open_in(plan: &Plan<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let (_, opener_ty, _) = plan.world();
    let (config, opener) = (word("config"), word("opener"));
    let body = match plan.input.kind {
        Kind::Struct => plan
            .input
            .variants
            .iter()
            .map(|variant| {
                let (pattern, opened) = (taken(plan, variant), opened(plan, variant));
                quote!(let #pattern = #config; #opened)
            })
            .collect(),
        Kind::Enum => {
            let arms = plan.input.variants.iter().map(|variant| {
                let (pattern, opened) = (taken(plan, variant), opened(plan, variant));
                quote!(#pattern => { #opened })
            });
            let never =
                super::choice::needs_marker(plan).then(|| quote!(Self::Config::__Marker(never, _) => match never {},));
            quote!(match #config { #(#arms)* #never })
        }
    };
    let awaits = plan.asynchronous.then(|| quote!(async));
    quote! {
        #[allow(unused_variables, unused_mut, unused_parens, unused_braces, clippy::all, clippy::pedantic)]
        #awaits fn open_in(
            #config: Self::Config,
            #opener: &mut #private::#opener_ty,
        ) -> #private::core::result::Result<Self, #private::OpenError> {
            #body
        }
    }
}

/// `Self::Config`, or its variant.
pub(super) fn config_path(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let builder = &plan.builder;
    match variant.ident {
        None => quote!(#builder),
        Some(ident) => quote!(#builder::#ident),
    }
}

/// The field of a struct's builder that nobody sets.
pub(super) fn marker(plan: &Plan<'_, '_>) -> Option<TokenStream> {
    let private = &plan.private;
    let phantom = quote!(__marker: #private::core::marker::PhantomData);
    (plan.input.kind == Kind::Struct).then_some(phantom)
}

/// Takes the builder apart: data under its field's local, configs under another.
fn taken(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let path = config_path(plan, variant);
    let members = plan.held(variant);
    let members = members.iter().map(|held| {
        let local = held.field.local(if held.bare { "c" } else { "f" });
        let member = &held.member;
        quote!(#member: #local)
    });
    let marker = (plan.input.kind == Kind::Struct).then(|| quote!(__marker: _));
    quote!(#path { #(#members,)* #marker })
}

/// Fills in what the builder does not hold, opens the resources, and puts the value together.
fn opened(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let private = &plan.private;
    let fresh = variant.fields.iter().filter(|field| field.resource().is_none() && !held::is_held(field));
    let fresh: TokenStream = fresh.map(|field| fresh_value(plan, field)).collect();
    let mut scope = Scope::new(variant);
    let mut steps = TokenStream::new();
    // A cycle was reported before, and never comes here.
    let ordered = order::order(variant).unwrap_or_default();
    let mut run = Run::default();
    for step in &ordered {
        let fields = step.fields();
        let mut opened = open_step(plan, step, &scope);
        fields.iter().for_each(|field| scope.opened(field));
        opened.extend(fields.iter().map(|field| after(plan, field, &scope)));
        if plan.asynchronous && run.takes(step) {
            run.opened.extend(opened);
            run.fields.extend(fields.iter().map(|field| mutable(field)));
        } else {
            steps.extend(run.finish(plan));
            steps.extend(opened);
        }
    }
    steps.extend(run.finish(plan));
    let path = pattern::path(variant);
    let members = variant.fields.iter().map(|field| {
        let (member, local) = (pattern::member(field), field.local("f"));
        quote!(#member: #local)
    });
    quote! {
        #fresh
        #steps
        #private::core::result::Result::Ok(#path { #(#members,)* })
    }
}

/// In a value that opens asynchronously, fields that open synchronously share an opener of their own. It is not `Send`,
/// so it lives in a block that no `await` is in.
#[derive(Default)]
struct Run {
    opened: TokenStream,
    fields: Vec<TokenStream>,
}

impl Run {
    /// Whether a step is part of such a block: those that need the opener begin one, others that do not await stay in.
    fn takes(&self, step: &Step<'_, '_>) -> bool {
        let fields = step.fields();
        let resources = || fields.iter().filter_map(|field| field.resource());
        let group = matches!(step, Step::Group(group, _) if group.asynchronous.is_some());
        let awaits = group || resources().any(|resource| resource.asynchronous.is_some());
        let bare = resources().any(|resource| matches!(resource.source, Source::Bare));
        !awaits && (bare || !self.fields.is_empty())
    }

    fn finish(&mut self, plan: &Plan<'_, '_>) -> TokenStream {
        let Self { opened, fields } = core::mem::take(self);
        if fields.is_empty() {
            return opened;
        }
        let (private, sync) = (&plan.private, word("sync"));
        let locals = fields.iter().map(|field| {
            let words = field.clone().into_iter().filter(|word| word.to_string() != "mut");
            words.collect::<TokenStream>()
        });
        quote! {
            let (#(#fields,)*) = {
                let mut #sync = #private::Opener::new();
                #opened
                (#(#locals,)*)
            };
        }
    }
}

/// A field that starts afresh in each value.
fn fresh_value(plan: &Plan<'_, '_>, field: &Field<'_>) -> TokenStream {
    let private = &plan.private;
    let (local, ty) = (field.local("f"), field.ty());
    let value = match &field.fate {
        Fate::Default(Some(expr)) => quote!(#expr),
        Fate::Default(None) => quote!(<#ty as #private::core::default::Default>::default()),
        _ => quote!(#private::core::marker::PhantomData),
    };
    quote!(let #local: #ty = #value;)
}

/// Opens a field or a group.
fn open_step(plan: &Plan<'_, '_>, step: &Step<'_, '_>, scope: &Scope<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let name = step.name();
    match step {
        Step::Group(group, fields) => {
            let locals = fields.iter().map(|field| mutable(field));
            let types: Vec<_> = fields.iter().map(|field| field.ty()).collect();
            let (siblings, open) = (scope.siblings(&group.open, None), &group.open);
            let opened = quote_spanned!(open.span()=> #private::opened::<(#(#types,)*), _>);
            quote! {
                let (#(#locals,)*): (#(#types,)*) = {
                    #siblings
                    #opened(#open, #name)?
                };
            }
        }
        Step::Field(field) => {
            let Some(resource) = field.resource() else { return TokenStream::new() };
            let (local, ty) = (mutable(field), field.ty());
            let value = match &resource.source {
                Source::Bare => bare(plan, field, &name),
                Source::From(member) => from(plan, field, member, scope, &name),
                Source::Open(expr) => {
                    let siblings = scope.siblings(expr, None);
                    let opened = quote_spanned!(expr.span()=> #private::opened::<#ty, _>);
                    quote!({ #siblings #opened(#expr, #name)? })
                }
                // Opened with its group.
                Source::Group(_) => TokenStream::new(),
            };
            quote!(let #local: #ty = #value;)
        }
    }
}

fn mutable(field: &Field<'_>) -> TokenStream {
    let local = field.local("f");
    let after = field.resource().is_some_and(|resource| resource.after.is_some());
    match after {
        true => quote!(mut #local),
        false => local.to_token_stream(),
    }
}

fn bare(plan: &Plan<'_, '_>, field: &Field<'_>, name: &str) -> TokenStream {
    let asynchronous = field.resource().is_some_and(|resource| resource.asynchronous.is_some());
    let opens = held::opens(&plan.private, field, plan.spelled_out(field.ty()));
    let (config, opener) = (field.local("c"), word("opener"));
    match (plan.asynchronous, asynchronous) {
        (true, true) => quote!(#opens::open(#config, #opener, #name).await?),
        (true, false) => {
            let sync = word("sync");
            quote!(#opens::open(#config, &mut #sync, #name)?)
        }
        (false, _) => quote!(#opens::open(#config, #opener, #name)?),
    }
}

fn from(
    plan: &Plan<'_, '_>,
    field: &Field<'_>,
    member: &syn::Member,
    scope: &Scope<'_, '_>,
    name: &str,
) -> TokenStream {
    let private = &plan.private;
    let Some(config) = scope.find(member) else { return TokenStream::new() };
    let asynchronous = field.resource().is_some_and(|resource| resource.asynchronous.is_some());
    let (ty, local) = (field.ty(), config.local("f"));
    let function =
        format_ident!("{}", if asynchronous { "open_from_async" } else { "open_from" }, span = member.span());
    // At the user's name of the config, which is what does not fit if anything does not.
    let awaited = asynchronous.then(|| quote_spanned!(member.span()=> .await));
    quote_spanned!(member.span()=> #private::#function::<#ty, _>(&#local, #name) #awaited ?)
}

/// What runs once a field is open.
fn after(plan: &Plan<'_, '_>, field: &Field<'_>, scope: &Scope<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let Some(expr) = field.resource().and_then(|resource| resource.after.as_ref()) else {
        return TokenStream::new();
    };
    let (siblings, name) = (scope.siblings(expr, Some(field)), field.name());
    let run = quote_spanned!(expr.span()=> #private::after);
    quote!({ #siblings #run(#expr, #name)?; })
}
