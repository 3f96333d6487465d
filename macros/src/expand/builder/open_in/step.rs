//! One step of an open: a field or a group becomes a local.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Member;
use syn::spanned::Spanned;

use super::scope::Scope;
use crate::expand::builder::context::Context;
use crate::expand::builder::held;
use crate::model::Field;
use crate::names::word;
use crate::order::{How, Opened, Step};

/// The local that a field becomes.
pub(super) struct Local {
    /// As a pattern: `mut __f0`, where something runs on it.
    pub(super) pattern: TokenStream,
    /// As a value: `__f0`.
    pub(super) value: Ident,
}

/// The local of a field.
pub(super) fn local(opened: &Opened<'_, '_>) -> Local {
    let value = opened.field.local("f");
    let pattern = match opened.resource.after {
        Some(_) => quote!(mut #value),
        None => value.to_token_stream(),
    };
    Local { pattern, value }
}

/// Opens a step and runs what is to run once it is open; from then on its fields can be named.
pub(super) fn complete(context: &Context<'_, '_>, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) -> TokenStream {
    let mut code = open(context, step, scope);
    step.opened().iter().for_each(|opened| scope.opened(opened.field));
    code.extend(step.opened().iter().filter_map(|opened| after(context, opened, scope)));
    code
}

/// Opens a field or a group.
fn open(context: &Context<'_, '_>, step: &Step<'_, '_>, scope: &Scope<'_, '_>) -> TokenStream {
    let private = &context.private;
    let name = step.name();
    match step {
        Step::Group(group, fields) => {
            let locals = fields.iter().map(|opened| local(opened).pattern);
            let types: Vec<_> = fields.iter().map(|opened| opened.field.ty()).collect();
            let (siblings, open) = (scope.siblings(&group.open, None), &group.open);
            let opened = quote_spanned!(open.span()=> #private::opened::<(#(#types,)*), _>);
            quote! {
                let (#(#locals,)*): (#(#types,)*) = {
                    #siblings
                    #opened(#open, #name)?
                };
            }
        }
        Step::Field(opened, how) => {
            let (local, ty) = (local(opened).pattern, opened.field.ty());
            let value = match how {
                How::Bare => bare(context, opened, &name),
                How::From(member, config) => from(context, opened, member, config, &name),
                How::Open(expr) => {
                    let siblings = scope.siblings(expr, None);
                    let opened = quote_spanned!(expr.span()=> #private::opened::<#ty, _>);
                    quote!({ #siblings #opened(#expr, #name)? })
                }
            };
            quote!(let #local: #ty = #value;)
        }
    }
}

fn bare(context: &Context<'_, '_>, opened: &Opened<'_, '_>, name: &str) -> TokenStream {
    let opens = held::opens(&context.private, opened.resource, context.own.spelled_out(opened.field.ty()));
    let (config, opener) = (opened.field.local("c"), word("opener"));
    match (context.world.asynchronous, opened.resource.asynchronous.is_some()) {
        (true, true) => quote!(#opens::open(#config, #opener, #name).await?),
        (true, false) => {
            let sync = word("sync");
            quote!(#opens::open(#config, &mut #sync, #name)?)
        }
        (false, _) => quote!(#opens::open(#config, #opener, #name)?),
    }
}

fn from(
    context: &Context<'_, '_>,
    opened: &Opened<'_, '_>,
    member: &Member,
    config: &Field<'_>,
    name: &str,
) -> TokenStream {
    let asynchronous = opened.resource.asynchronous.is_some();
    let (ty, local) = (opened.field.ty(), config.local("f"));
    let function =
        format_ident!("{}", if asynchronous { "open_from_async" } else { "open_from" }, span = member.span());
    // At the user's name of the config, which is what does not fit if anything does not.
    let awaited = asynchronous.then(|| quote_spanned!(member.span()=> .await));
    let private = context.private.at(member.span());
    quote_spanned!(member.span()=> #private::#function::<#ty, _>(&#local, #name) #awaited ?)
}

/// What runs once a field is open.
fn after(context: &Context<'_, '_>, opened: &Opened<'_, '_>, scope: &Scope<'_, '_>) -> Option<TokenStream> {
    let (private, expr) = (&context.private, opened.resource.after.as_ref()?);
    let (siblings, name) = (scope.siblings(expr, Some(opened.field)), opened.field.name());
    let run = quote_spanned!(expr.span()=> #private::after);
    Some(quote!({ #siblings #run(#expr, #name)?; }))
}
