//! One step of an open: a field or a group becomes a local.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::held;
use super::plan::Plan;
use super::scope::Scope;
use crate::expand::field::word;
use crate::model::{Field, Source};
use crate::order::Step;

/// Opens a step and runs what is to run once it is open; from then on its fields can be named.
pub(super) fn complete(plan: &Plan<'_, '_>, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) -> TokenStream {
    let fields = step.fields();
    let mut opened = open(plan, step, scope);
    fields.iter().for_each(|field| scope.opened(field));
    opened.extend(fields.iter().map(|field| after(plan, field, scope)));
    opened
}

/// Opens a field or a group.
fn open(plan: &Plan<'_, '_>, step: &Step<'_, '_>, scope: &Scope<'_, '_>) -> TokenStream {
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

/// The local that the field becomes.
pub(super) fn mutable(field: &Field<'_>) -> TokenStream {
    let local = field.local("f");
    let after = field.resource().is_some_and(|resource| resource.after.is_some());
    match after {
        true => quote!(mut #local),
        false => local.to_token_stream(),
    }
}

/// A local without its `mut`.
pub(super) fn value(local: &TokenStream) -> TokenStream {
    local.clone().into_iter().filter(|word| word.to_string() != "mut").collect()
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
    let private = private.at(member.span());
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
