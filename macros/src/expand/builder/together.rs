//! Steps at the same time, where the type says `builder(concurrent)`: threads, or futures that are polled in turn.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::held;
use super::plan::Plan;
use super::scope::Scope;
use super::sequence::Sequence;
use super::step;
use crate::expand::field::word;
use crate::model::{Field, Source};
use crate::names;
use crate::order::Step;

/// Opens steps that do not need each other.
pub(super) fn open(
    plan: &Plan<'_, '_>,
    wave: &[Step<'_, '_>],
    scope: &mut Scope<'_, '_>,
    sequence: &mut Sequence<'_, '_, '_>,
) {
    // What does not await cannot be polled in turn with the rest.
    let (together, alone): (Vec<_>, Vec<_>) = wave.iter().partition(|step| !plan.asynchronous || step.awaits());
    alone.into_iter().for_each(|step| sequence.push(step, scope));
    if let [step] = together.as_slice() {
        return sequence.push(step, scope);
    }
    if together.is_empty() {
        return;
    }
    let parts: Vec<Part> =
        together.into_iter().enumerate().map(|(index, step)| Part::new(plan, index, step, scope)).collect();
    sequence.extend(if plan.asynchronous { in_turn(plan, &parts) } else { in_threads(plan, &parts) });
}

/// A step as a closure or an `async` block.
struct Part {
    /// Its place among the others.
    index: usize,
    /// Gives a tuple of its fields, or leaves by `?`.
    body: TokenStream,
    /// The locals of its fields.
    locals: Vec<TokenStream>,
    /// The type of the tuple.
    ty: TokenStream,
    /// Whether it has to share an opener with others.
    shares: TokenStream,
    /// Where it is said that the step cannot go to a thread: at the first of its fields.
    here: Span,
}

impl Part {
    fn new(plan: &Plan<'_, '_>, index: usize, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) -> Self {
        let fields = step.fields();
        let shares = shares(plan, &fields);
        let opened = step::complete(plan, step, scope);
        let locals: Vec<_> = fields.iter().map(|field| step::value(&step::mutable(field))).collect();
        let types: Vec<&Type> = fields.iter().map(|field| field.ty()).collect();
        let private = &plan.private;
        let here = types.first().map_or_else(Span::call_site, |ty| ty.span());
        let done = quote!(#private::core::result::Result::Ok((#(#locals,)*)));
        let body = quote_spanned!(here=> { #opened #done });
        Self { index, body, locals, ty: quote!((#(#types,)*)), shares, here }
    }

    fn local(&self, prefix: &str) -> proc_macro2::Ident {
        names::local(prefix, self.index)
    }

    /// The pattern of what it gives.
    fn pattern(&self) -> TokenStream {
        let locals = &self.locals;
        quote!((#(#locals,)*))
    }
}

/// Handles of one shared resource would meet in one opener only.
fn shares(plan: &Plan<'_, '_>, fields: &[&Field<'_>]) -> TokenStream {
    match fields {
        [field] if field.resource().is_some_and(|resource| matches!(resource.source, Source::Bare)) => {
            let opens = held::opens(&plan.private, field, plan.spelled_out(field.ty()));
            let config = field.local("c");
            quote!(#opens::shares(&#config))
        }
        _ => quote!(false),
    }
}

/// Scoped threads. What they give becomes locals in order before anything is said to have failed, so that all is closed
/// in the opposite order.
fn in_threads(plan: &Plan<'_, '_>, parts: &[Part]) -> TokenStream {
    let private = &plan.private;
    let (opener, failure, threads) = (word("opener"), word("failure"), word("threads"));
    let starts = parts.iter().map(|part| {
        let (task, body, ty, shares) = (part.local("t"), &part.body, &part.ty, &part.shares);
        let (launch, here) = (names::at(part.here, quote!(::launch)), private.at(part.here));
        let result = quote!(#private::core::result::Result<#ty, #private::OpenError>);
        let opener_ty = quote!(#private::Opener);
        quote_spanned! {part.here=>
            let #task = #here #launch(#threads, #shares, |#opener: &mut #opener_ty| -> #result #body);
        }
    });
    let tasks: Vec<_> = parts.iter().map(|part| part.local("t")).collect();
    let outcomes: Vec<_> = parts.iter().map(|part| part.local("o")).collect();
    let patterns = parts.iter().map(Part::pattern);
    let option = quote!(#private::core::option::Option);
    quote! {
        let (#(#outcomes,)*) = #private::scope(|#threads| {
            #(#starts)*
            #(let #tasks = #tasks.here(#opener);)*
            (#(#tasks.finish(),)*)
        });
        let mut #failure = #option::None;
        #(let #outcomes = #private::settle(#outcomes, &mut #failure);)*
        if let #option::Some(#failure) = #failure {
            return #private::core::result::Result::Err(#failure.raise());
        }
        let (#(#option::Some(#patterns),)*) = (#(#outcomes,)*) else { #private::settled() };
    }
}

/// Futures that one task polls.
fn in_turn(plan: &Plan<'_, '_>, parts: &[Part]) -> TokenStream {
    let private = &plan.private;
    let opener = word("opener");
    let result = quote!(#private::core::result::Result);
    let starts = parts.iter().map(|part| {
        let (task, body, ty, shares) = (part.local("t"), &part.body, &part.ty, &part.shares);
        let own = quote! {
            async {
                let mut own = #private::OpenerAsync::new();
                let #opener = &mut own;
                let opened: #result<#ty, #private::OpenError> = async #body.await;
                opened
            }
        };
        if shares.to_string() == "false" {
            return quote!(let #task = #private::Turn::opening(#own););
        }
        quote! {
            let #task = if #shares {
                let opened: #result<#ty, #private::OpenError> = async #body.await;
                #private::Turn::open(opened?)
            } else {
                #private::Turn::opening(#own)
            };
        }
    });
    let chain = parts.iter().rev().fold(quote!(#private::Last), |next, part| {
        let task = part.local("t");
        quote!(#private::Turns::new(#task, #next))
    });
    let pattern = parts.iter().rev().fold(quote!(()), |next, part| {
        let pattern = part.pattern();
        quote!((#pattern, #next))
    });
    quote! {
        #(#starts)*
        let #pattern = #private::InTurn::new(#chain).await?;
    }
}
