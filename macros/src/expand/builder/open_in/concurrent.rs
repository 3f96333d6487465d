//! Opens steps at the same time, for types with `builder(concurrent)`: in threads, or as futures that are polled in
//! turn.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::scope::Scope;
use super::sequence::Sequence;
use super::shared;
use super::step;
use crate::expand::builder::context::Context;
use crate::names::{self, word};
use crate::order::{How, Step};
use crate::tokens;

/// Writes the code that opens the steps of a wave, which do not need each other.
pub(super) fn open(
    context: &Context<'_, '_>,
    wave: &[Step<'_, '_>],
    scope: &mut Scope<'_, '_>,
    sequence: &mut Sequence<'_, '_, '_>,
) {
    // A step that does not await cannot be polled in turn with the others.
    let (together, alone): (Vec<_>, Vec<_>) =
        wave.iter().partition(|step| !context.world.asynchronous || step.awaits());
    alone.into_iter().for_each(|step| sequence.push(step, scope));
    if let [step] = together.as_slice() {
        return sequence.push(step, scope);
    }
    if together.is_empty() {
        return;
    }
    // Each gets the scope from before the wave, because none of them can name another.
    let branches: Vec<Branch> =
        together.iter().enumerate().map(|(index, step)| Branch::new(context, index, step, scope.clone())).collect();
    let opened = together.iter().flat_map(|step| step.opened());
    opened.for_each(|opened| scope.add(opened.field));
    sequence.extend(if context.world.asynchronous {
        in_turn(context, &branches)
    } else {
        in_threads(context, &branches)
    });
}

/// A step of a wave, for a closure or an `async` block.
struct Branch {
    /// Its position among the steps of the wave.
    index: usize,
    /// The code that gives its fields as [`nested`] pairs, or leaves by `?`.
    body: TokenStream,
    /// The locals of its fields.
    locals: Vec<Ident>,
    /// The type of these pairs.
    ty: TokenStream,
    /// The lints that the user allows on its fields.
    lints: Option<TokenStream>,
    /// An expression that says whether the step has to use the common opener. `None` if it never has to.
    shares: Option<TokenStream>,
    /// The place of the error that the step cannot go to a thread: its expression, or the type of its first field.
    here: (Span, Span),
}

impl Branch {
    fn new(context: &Context<'_, '_>, index: usize, step: &Step<'_, '_>, mut scope: Scope<'_, '_>) -> Self {
        let (shares, lints) = (shares(context, step), scope.lints(step));
        let code = step::complete(context, step, &mut scope);
        // The last field is the first of the pairs, and so the first to be closed if another step fails.
        let locals: Vec<_> = step.opened().iter().rev().map(step::local).collect();
        let private = &context.private;
        let types = step.opened().iter().rev().map(|opened| {
            let ty = context.ty_of(opened.field).into_token_stream();
            context.asks_of_threads(opened).map_or(ty.clone(), |answer| quote!(#private::Answered<#ty, #answer>))
        });
        let types: Vec<TokenStream> = types.collect();
        let answer = shared::answer(context, scope.variant(), step);
        let place = match step {
            Step::Group(group, _) => Some(group.maker.expr().to_token_stream()),
            Step::Field(_, How::Maker(maker)) => Some(maker.expr().to_token_stream()),
            Step::Field(opened, _) => Some(opened.field.ty().to_token_stream()),
        };
        let here = place.map_or_else(|| (Span::call_site(), Span::call_site()), tokens::ends);
        let done = nested(&locals);
        let done = quote!(#private::Result::Ok(#done));
        let body = tokens::group(here.1, Delimiter::Brace, quote!(#code #done)).into_token_stream();
        let ty = nested(&types);
        let ty = answer.map_or(ty.clone(), |answer| quote!(#private::Answered<#ty, #answer>));
        Self { index, body, ty, locals, lints, shares, here }
    }

    fn local(&self, prefix: &str) -> Ident {
        names::local(prefix, self.index)
    }

    fn shares(&self) -> TokenStream {
        self.shares.clone().unwrap_or_else(|| quote!(false))
    }

    /// Returns the pattern of the tuple that it gives.
    fn pattern(&self) -> TokenStream {
        nested(&self.locals)
    }
}

/// Returns the parts as nested pairs: `(a, (b, ()))`. So the runtime can name the one type that cannot be sent between
/// threads. Many of them are nested in two halves, because rustc follows types only to a depth of 128.
fn nested(parts: &[impl ToTokens]) -> TokenStream {
    if parts.len() > 32 {
        let (first, second) = parts.split_at(parts.len() / 2);
        let (first, second) = (nested(first), nested(second));
        return quote!((#first, #second));
    }
    parts.iter().rev().fold(quote!(()), |rest, first| quote!((#first, #rest)))
}

/// Returns an expression that says whether a step's config is shared. Then its handles have to meet in one opener,
/// which opens the resource only once. Returns `None` for steps that cannot have such a config.
fn shares(context: &Context<'_, '_>, step: &Step<'_, '_>) -> Option<TokenStream> {
    let Step::Field(opened, How::Bare) = step else { return None };
    let (opens, opener) = (context.opens(opened), word("__freshtwin_opener"));
    let config = opened.field.local("c");
    Some(quote!(#opener.__freshtwin_asks() && #opens::__freshtwin_shares_of(&#config)))
}

/// Opens the steps in scoped threads. All results become locals, in order, before the first failure is returned, so
/// that all resources are closed in the opposite order.
fn in_threads(context: &Context<'_, '_>, branches: &[Branch]) -> TokenStream {
    let private = &context.private;
    let (opener, failure, threads) =
        (word("__freshtwin_opener"), word("__freshtwin_failure"), word("__freshtwin_threads"));
    let starts = branches.iter().map(|branch| {
        let (task, body, ty, lints, shares) =
            (branch.local("t"), &branch.body, &branch.ty, &branch.lints, branch.shares());
        let (first, _) = branch.here;
        let (launch, here) =
            (tokens::at(first, quote!(::expression::OpenInThread::__freshtwin_launch)), private.at(first));
        let result = quote!(#private::Result<#ty, #private::OpenError>);
        let opener_ty = quote!(#private::Opener);
        quote_spanned! {first=>
            #lints
            let #task = #here #launch(#threads, #opener, #shares, |#opener: &mut #opener_ty| -> #result #body);
        }
    });
    let tasks: Vec<_> = branches.iter().map(|branch| branch.local("t")).collect();
    let outcomes: Vec<_> = branches.iter().map(|branch| branch.local("o")).collect();
    let patterns = branches.iter().map(Branch::pattern);
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
            return #private::Result::Err(#failure.raise());
        }
        let (#(#option::Some(#patterns),)*) = (#(#outcomes,)*) else { #private::settled() };
    }
}

/// Polls several futures in one task.
fn in_turn(context: &Context<'_, '_>, branches: &[Branch]) -> TokenStream {
    let private = &context.private;
    let (opener, own, opened, depth) =
        (word("__freshtwin_opener"), word("__freshtwin_own"), word("__freshtwin_opened"), word("__freshtwin_depth"));
    let result = quote!(#private::Result);
    let starts = branches.iter().map(|branch| {
        let (task, body, ty, lints, shares) =
            (branch.local("t"), &branch.body, &branch.ty, &branch.lints, &branch.shares);
        let opening = quote! {
            async {
                let mut #own = #private::opener_at(#depth);
                let #opener = &mut #own;
                let #opened: #result<#ty, #private::OpenError> = async #body.await;
                #opened
            }
        };
        let Some(shares) = shares else { return quote!(#lints let #task = #private::MaybeDone::future(#opening);) };
        quote! {
            #lints
            let #task = if #shares {
                let #opened: #result<#ty, #private::OpenError> = async #body.await;
                #private::MaybeDone::done(#opened?)
            } else {
                #private::MaybeDone::future(#opening)
            };
        }
    });
    let chain = branches.iter().rev().fold(quote!(#private::Nil), |next, branch| {
        let task = branch.local("t");
        quote!(#private::Cons::new(#task, #next))
    });
    let pattern = branches.iter().rev().fold(quote!(()), |next, branch| {
        let pattern = branch.pattern();
        quote!((#pattern, #next))
    });
    quote! {
        let #depth = #private::depth_of(#opener);
        #(#starts)*
        let #pattern = #private::TryJoin::new(#chain).await?;
    }
}
