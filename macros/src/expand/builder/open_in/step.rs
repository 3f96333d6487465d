//! Writes one step of opening, which turns a field or the fields of a group into locals.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Member;
use syn::spanned::Spanned;

use super::argument;
use super::call::{alone, as_result, awaited, bound, call, call_of, called, filled, given, may_keep_a_sibling, told};
use super::scope::Scope;
use crate::attr::{GroupAttr, Maker};
use crate::expand::builder::context::Context;
use crate::expand::builder::held;
use crate::known_types;
use crate::model::Field;
use crate::names::{End, word};
use crate::order::{How, Opened, Step};
use crate::tokens;
use crate::uses::Expression;

/// Returns the local that a field becomes.
pub(super) fn local(opened: &Opened<'_, '_>) -> Ident {
    opened.field.local("f")
}

/// Returns the locals of a step as patterns. A local is `mut` if an `after` names the field, which is `&mut` there.
fn patterns<'s>(step: &'s Step<'_, '_>) -> impl Iterator<Item = TokenStream> + 's {
    let of_group = match step {
        Step::Group(group, _) => group.after.as_ref(),
        Step::Field(..) => None,
    };
    step.opened().iter().map(move |opened| {
        let (mut local, own) = (local(opened), opened.field.scope());
        // The local is located at the field: an error about a value that does not live long enough points there.
        local.set_span(local.span().located_at(own.span()));
        let mut afters = opened.resource.after.iter().chain(of_group);
        match afters.any(|after| after.names(&own)) {
            true => quote!(mut #local),
            false => local.into_token_stream(),
        }
    })
}

/// Writes the code that opens a step and then runs each `after`. From then on, expressions can name its fields.
pub(super) fn complete(context: &Context<'_, '_>, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) -> TokenStream {
    let mut code = open(context, step, scope);
    let lints = scope.lints(step);
    step.opened().iter().for_each(|opened| scope.add(opened.field));
    for opened in step.opened() {
        if let Some(expr) = &opened.resource.after {
            let after = after(context, expr, &[*opened], opened.field.name(), scope);
            code.extend(quote!(#lints #after));
        }
    }
    if let Step::Group(GroupAttr { after: Some(expr), .. }, opened) = step {
        let after = after(context, expr, opened, &step.name(), scope);
        code.extend(quote!(#lints #after));
    }
    code
}

/// Writes the code that opens a field or a group.
fn open(context: &Context<'_, '_>, step: &Step<'_, '_>, scope: &Scope<'_, '_>) -> TokenStream {
    let (name, lints) = (step.name(), scope.lints(step));
    match step {
        Step::Group(group, fields) => {
            let locals = patterns(step);
            let (types, written): (Vec<_>, Vec<_>) =
                fields.iter().map(|opened| (context.ty_of(opened.field), opened.field.ty())).unzip();
            // If the expression has another type, the error shows the types of the fields, not the derive.
            let here = types.first().map_or_else(Span::call_site, |ty| tokens::ends(ty.to_token_stream()).0);
            let ty = tokens::group(here, Delimiter::Parenthesis, quote!(#(#types,)*)).into_token_stream();
            // The tuple may have one value too many, which is for a field without this mark.
            let ty = context.unless_wrong(scope.fields(), &ty).unwrap_or(ty);
            let made = made(context, (step, &group.maker), (&ty, &quote!((#(#written,)*))), scope);
            quote!(#lints let (#(#locals,)*): #ty = #made;)
        }
        Step::Field(opened, how) => {
            let (locals, ty) = (patterns(step), context.ty_of(opened.field));
            let value = match how {
                How::Bare => bare(context, opened, &name),
                How::From(member, config) => from(context, opened, member, config, &name),
                How::Maker(maker) => {
                    let written = opened.field.ty().to_token_stream();
                    made(context, (step, maker), (&ty.to_token_stream(), &written), scope)
                }
            };
            quote!(#lints let #(#locals)*: #ty = #value;)
        }
    }
}

/// Returns the value that a user's expression opens or makes.
fn made(
    context: &Context<'_, '_>,
    (step, maker): (&Step<'_, '_>, &Maker),
    (ty, written): (&TokenStream, &TokenStream),
    scope: &Scope<'_, '_>,
) -> TokenStream {
    let (private, expr, name) = (&context.private, maker.expr(), &*step.name());
    let siblings = scope.siblings(expr, &[], &|_| None);
    // Such an expression never gives a value, so a closure says its type. For `new`, that is the field's type in any
    // case.
    if expr.never_returns() || matches!(maker, Maker::New(_)) && expr.ends_the_process() && !expr.awaits {
        let value = match maker {
            Maker::Open(_) => {
                let value = called(expr, &quote!(#private::Result<#ty, #private::OpenError>));
                quote!(#value?)
            }
            Maker::New(_) => called(expr, ty),
        };
        return quote!({ #siblings #value });
    }
    if let Some(value) = argument::value(private, step, maker, ty) {
        let value = match maker {
            Maker::Open(_) => given(private, ty, expr, &value, name),
            Maker::New(_) => value,
        };
        return quote!({ #siblings #value });
    }
    let asked = argument::taken_pipes(private, expr, &siblings);
    if siblings.is_empty() || expr.awaits || !may_keep_a_sibling(expr, written) {
        let value = in_place(context, (step, maker), (ty, written), scope);
        return quote!({ #asked #siblings #value });
    }
    let value = by_parameters(context, (maker, ty), name, scope);
    quote!({ #asked #value })
}

/// Returns the value of an expression that keeps no sibling, so that it can stand where it is.
fn in_place(
    context: &Context<'_, '_>,
    (step, maker): (&Step<'_, '_>, &Maker),
    (ty, written): (&TokenStream, &TokenStream),
    scope: &Scope<'_, '_>,
) -> TokenStream {
    let (private, expr, name) = (&context.private, maker.expr(), &*step.name());
    // The tuple type of a group is not in the user's code, so it is located at the expression.
    let at_the_expression = tokens::respan(ty.clone(), &|own| own.located_at(expr.span()));
    if let Some(value) = filled(private, maker, ty, || context.unmarked_end(scope.fields())) {
        return value;
    }
    match maker {
        // A `return` leaves only the expression.
        Maker::Open(_) if expr.returns() && !expr.awaits => {
            given(private, ty, expr, &called(expr, &quote!(#private::Result<#ty, _>)), name)
        }
        Maker::Open(_) if !expr.leaves_its_type_open() => {
            given(private, ty, expr, &argument::given_a_pipe(private, expr, ty, alone(expr)), name)
        }
        Maker::Open(_) => given(private, ty, expr, &expr.to_token_stream(), name),
        Maker::New(_) if expr.ends_with_ok() && !may_be_coerced_to(written) => {
            told(private, ty, expr, (&alone(expr), "MadeWithoutOk"))
        }
        Maker::New(_) if expr.makes_a(written) => {
            let made = if expr.makes_a_channel() { "ChannelMadeByNew" } else { "MadeByNew" };
            told(private, ty, expr, (&alone(expr), made))
        }
        Maker::New(_) if expr.returns() && !expr.awaits => called(expr, &at_the_expression),
        Maker::New(_) if !expr.awaits => bound(expr, &at_the_expression),
        Maker::New(_) if scope.uses_plain_data(expr) => awaited(expr, ty),
        Maker::New(_) => expr.to_token_stream(),
    }
}

/// Whether a value of another type than this one may be coerced to it, or is the `Option` that it names: a method `ok`
/// of the user's may give any value.
fn may_be_coerced_to(ty: &TokenStream) -> bool {
    const TARGETS: [&str; 7] = ["Arc", "Box", "Option", "Pin", "Rc", "dyn", "fn"];
    let is_plain_path = ty.clone().into_iter().all(|token| match token {
        TokenTree::Punct(mark) => matches!(mark.as_char(), ':' | '<' | '>' | ','),
        TokenTree::Group(group) => group.delimiter() == Delimiter::None,
        _ => true,
    });
    !is_plain_path || TARGETS.iter().any(|target| tokens::has_word(ty.clone(), target))
}

/// Returns the value of an expression that may borrow from a sibling, or start a thread that does. The expression is in
/// a closure that gets its siblings as parameters. There, such a borrow is one error. Without the closure it would be
/// two: one where the borrow ends, and one where the sibling moves.
fn by_parameters(
    context: &Context<'_, '_>,
    (maker, ty): (&Maker, &TokenStream),
    name: &str,
    scope: &Scope<'_, '_>,
) -> TokenStream {
    let (private, expr, local) = (&context.private, maker.expr(), word("__freshtwin_value"));
    let (parameters, arguments) = scope.parameters(expr);
    let (parameters, arguments) = (quote!(#(#parameters),*), quote!(#(#arguments),*));
    let value = match maker {
        // A `return` leaves only the expression.
        Maker::Open(_) if expr.returns() => {
            let output = expr.leaves_its_type_open().then(|| quote!(-> #private::Result<#ty, _>));
            let called = call(expr, (&parameters, &quote!(#output)), arguments);
            given(private, ty, expr, &called, name)
        }
        Maker::New(_) if expr.returns() => call(expr, (&parameters, &quote!(-> #ty)), arguments),
        Maker::Open(_) => {
            let (here, inferred) = (private.at(expr.span()), tokens::without_lifetimes(ty.clone()));
            let value = argument::given_a_pipe(private, expr, &inferred, expr.to_token_stream());
            let outcome = as_result(private, &inferred, expr, &value, name);
            let checked = checked(expr, &quote_spanned!(expr.span()=> #here::Result<#ty, #here::OpenError>), &outcome);
            let called = call_of(expr, (&parameters, &checked), arguments);
            quote!(#called?)
        }
        Maker::New(_) => {
            let value = filled(private, maker, ty, || context.unmarked_end(scope.fields()))
                .unwrap_or_else(|| expr.to_token_stream());
            call_of(expr, (&parameters, &checked(expr, ty, &value)), arguments)
        }
    };
    quote!({
        #[allow(clippy::let_and_return, clippy::redundant_closure_call)]
        let #local = #value;
        #local
    })
}

/// Binds the value to a local with its type, located at the expression. Without the local, rustc's error would be about
/// the return type of the closure.
fn checked(expr: &Expression, ty: &TokenStream, value: &TokenStream) -> TokenStream {
    let (ty, local) = (tokens::from_end_to_end(ty.clone(), expr), word("__freshtwin_value"));
    quote!({ let #local: #ty = #value; #local })
}

fn bare(context: &Context<'_, '_>, opened: &Opened<'_, '_>, name: &str) -> TokenStream {
    let opens = context.opens(opened);
    let (config, opener) = (opened.field.local("c"), word("__freshtwin_opener"));
    let at_once = context.opens_at_once(opened);
    match (context.world.asynchronous, opened.resource.asynchronous.is_some()) {
        (true, true) if at_once => quote!(#opens::__freshtwin_open_field_at_once(#config, #opener, #name).await?),
        (true, true) => quote!(#opens::__freshtwin_open_field(#config, #opener, #name).await?),
        (true, false) => {
            let sync = word("__freshtwin_sync");
            quote!(#opens::__freshtwin_open_field(#config, &mut #sync, #name)?)
        }
        (false, _) if at_once => {
            let (private, ty) = (&context.private, context.ty_of(opened.field));
            if let Some(answer) = context.asks_of_threads(opened) {
                let ty = quote!(#private::Answered<#ty, #answer>);
                let open = quote!(<#ty as #private::expression::InThreads<_>>::__freshtwin_in_threads);
                return quote!(#open(#private::Parts::<#ty>::new().way(), #config, #opener, #name)?);
            }
            // The error that the type cannot go to a thread points to the type.
            let (first, last) = tokens::ends(opened.field.ty().to_token_stream());
            let (here, close) = (private.at(first), End(last, "__freshtwin_in_threads"));
            let open = quote_spanned!(first=> <#here::Itself<_> as #here::expression::InThreads<_> #close);
            quote!(#open(#private::Parts::<#ty>::new().way(), #config, #opener, #name)?)
        }
        (false, _) => quote!(#opens::__freshtwin_open_field(#config, #opener, #name)?),
    }
}

fn from(
    context: &Context<'_, '_>,
    opened: &Opened<'_, '_>,
    member: &Member,
    config: &Field<'_>,
    name: &str,
) -> TokenStream {
    let (ty, local) = (context.ty_of(opened.field), config.local("f"));
    let open = match context.asks_from(opened, config) {
        Some(answer) => {
            let (private, opens) = (&context.private, held::trait_of(opened.resource, "OpensFrom"));
            quote!(<#answer as #private::#opens<_, #ty>>::__freshtwin_open_from)
        }
        None => held::opens_from(&context.private, opened, (member, config), &ty),
    };
    let awaited = opened.resource.asynchronous.is_some().then(|| quote!(.await));
    // That a manager is not data is the mistake.
    let config = match context.unless_wrong(from_ref(config), context.ty_of(config)) {
        Some(ty) if known_types::is_manager(config.ty()) => quote!({ let #local: &#ty = &#local; #local }),
        _ => quote!(&#local),
    };
    quote!(#open(#config, #name) #awaited ?)
}

/// Writes the code that runs an `after`, once a field or all fields of a group are open.
fn after(
    context: &Context<'_, '_>,
    expr: &Expression,
    own: &[Opened<'_, '_>],
    name: &str,
    scope: &Scope<'_, '_>,
) -> TokenStream {
    let private = context.private.at(expr.span());
    // It may change the field, which only a field with the right mark allows.
    let typed = |field: &Field<'_>| context.unless_wrong(from_ref(field), context.ty_of(field));
    let siblings = scope.siblings(expr, own, &typed);
    if expr.never_returns() {
        let ran = called(expr, &quote!(()));
        return quote!({ #siblings #ran });
    }
    let run = quote_spanned!(expr.span()=> #private::expression::Ran::__freshtwin_ran);
    let ran = alone(expr);
    quote!({ #siblings #run(#ran, #name)?; })
}
