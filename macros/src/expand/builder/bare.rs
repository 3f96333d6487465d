//! Asks, once for each bare resource, whether its type is a resource.

mod lives;

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::context::Context;
use super::held;
use super::open_in::shared;
use super::self_ty::SelfTy;
use crate::bound::Params;
use crate::check;
use crate::expand::{alias, question};
use crate::known_types::{self, KINDS, LOCKS, Written};
use crate::leaf::{self, Asked, Doubts, Leaf};
use crate::look::Look;
use crate::model::{Field, Input, Resource};
use crate::names::{End, Private};
use crate::order::{How, Step};
use crate::tokens;
use lives::{WrittenLive, lives};

/// Writes the questions, each located at its type. If the type depends on a type parameter, there is no question, and
/// only the bound asks.
///
/// If possible, the questions are in a constant that the bounds name: see the runtime's module `field`. The questions
/// are in a closure that is never called, so they may contain anything.
pub(super) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    let private = &context.private;
    let constant = context.answer.as_ref().map(|answer| {
        let mut questions = questions(context, |field| context.answer_for(field).is_some());
        questions.extend(from_siblings(context));
        let asked = quote! {
            #private::Asked<{
                let _ = || { #(#questions)* };
                true
            }>
        };
        of_threads(context, answer, &asked).unwrap_or_else(|| alias::item(answer, asked))
    });
    let others = questions(context, |field| context.answer_for(field).is_none());
    let asserted = (!others.is_empty()).then(|| asserted(context.input, &others));
    constant
        .into_iter()
        .chain(shared::expand(context))
        .chain(asserted)
        .reduce(|constant, asserted| quote!(#constant #asserted))
}

/// Writes the constant in two parts, if there are resources that open in threads: whether their types can go to one is
/// asked only if they are resources.
fn of_threads(context: &Context<'_, '_>, answer: &Ident, asked: &TokenStream) -> Option<TokenStream> {
    let private = &context.private;
    let known = alias::beside(context.input, "known");
    let steps = context.variants.iter().flat_map(|form| &form.opening.steps).flat_map(Step::opened);
    let fields = steps.filter(|opened| context.asks_of_threads(opened).is_some());
    let questions = fields.map(|opened| {
        let (first, last) = tokens::ends(opened.field.ty().to_token_stream());
        let (here, close) = (private.at(first), End(last, "__freshtwin_ask"));
        let (ty, end) = (context.ty_of(opened.field), quote_spanned!(last=> >));
        let way = quote!((&#private::Parts::<#private::Answered<#ty, #known>>::new().way()));
        // The error points to the type.
        let ty = quote_spanned!(first=> #here::Answered<#ty, #known #end);
        quote_spanned!(first=> <#ty as #here::expression::InThreads<_> #close #way;)
    });
    let questions: Vec<_> = questions.collect();
    if questions.is_empty() {
        return None;
    }
    let known = alias::item(&known, asked.clone());
    let answer = alias::item(answer, quote!(#private::Asked<{ let _ = || { #(#questions)* }; true }>));
    Some(quote!(#known #answer))
}

/// Writes the questions for wrong input, about the fields without a mistake.
pub(super) fn fallback(input: &Input<'_>) -> Option<TokenStream> {
    let (private, own) = (input.private(), SelfTy::new(input.syn));
    let fields = input
        .variants
        .iter()
        .flat_map(|variant| variant.fields.iter().filter(|field| !check::is_marked_config(variant, field)));
    let fields = fields.filter(|field| field.readable && !held::mentions_itself(input, field));
    let questions = of_bare(&private, &own, &|_| None, fields);
    (!questions.is_empty()).then(|| asserted(input, &questions))
}

/// Puts the questions into a function that is never called.
fn asserted(input: &Input<'_>, questions: &[TokenStream]) -> TokenStream {
    let ((impl_generics, ..), where_clause) = (input.syn.generics.split_for_impl(), &input.given);
    quote! {
        const _: () = {
            // The function is never called. Its types may be deprecated, and it may not use each parameter.
            #[allow(
                dead_code,
                deprecated,
                single_use_lifetimes,
                unused_lifetimes,
                clippy::extra_unused_type_parameters,
                clippy::extra_unused_lifetimes,
            )]
            fn __assert #impl_generics () #where_clause {
                #(#questions)*
            }
        };
    }
}

fn questions(context: &Context<'_, '_>, is_asked: impl Fn(&Field<'_>) -> bool) -> Vec<TokenStream> {
    if context.bounds.recursive {
        return Vec::new();
    }
    let params = Params::new(&context.input.syn.generics);
    let fields = context.input.fields().filter(|field| !params.mentioned_in(field.ty()) && is_asked(field));
    // A type that does not exist is named by its alias, so that rustc says the same of it everywhere.
    of_bare(&context.private, &context.own, &|field| alias::word(context.input, field), fields)
}

/// Returns the questions whether the configs of other resources open them: if an `async` is missing or too much, there
/// may be an `.await` or a `?` in the user's code.
fn from_siblings(context: &Context<'_, '_>) -> Vec<TokenStream> {
    let steps = context.variants.iter().flat_map(|form| &form.opening.steps);
    let questions = steps.filter_map(|step| {
        let Step::Field(opened, How::From(member, config)) = step else { return None };
        context.asks_from(opened, config)?;
        // That a manager is not data is the mistake.
        if let Some(answer) = context.is_data(config).filter(|_| known_types::is_manager(config.ty())) {
            return Some(quote!(let _: #answer;));
        }
        let (ty, of) = (context.ty_of(opened.field), context.ty_of(config));
        let (open, here) = (held::opens_from(&context.private, opened, (member, config), &ty), member.span());
        let private = context.private.at(here);
        let probe = quote_spanned!(here=> #private::expression::ConfigProbe::<#of, #ty>::new());
        // There are lints against what goes to a `_`: a future, and a value with a destructor.
        let drop = quote_spanned!(here=> #private::core::mem::drop);
        if context.world.asynchronous {
            return Some(quote_spanned!(here=> #drop(#open(#probe.config(), ""));));
        }
        let asked = quote_spanned!(here=> #probe.waits());
        Some(quote_spanned! {here=>
            #private::expression::OpensWithoutAwait::<#of, #ty>::__freshtwin_ask(&#asked);
            #drop(#open(#asked.config(), ""));
        })
    });
    questions.collect()
}

/// Returns the questions about the bare resources among these fields. `alias_of` returns the alias that stands for a
/// field's type, if that is a single word.
fn of_bare<'f>(
    private: &Private<'_>,
    own: &SelfTy,
    alias_of: &dyn Fn(&Field<'_>) -> Option<Type>,
    fields: impl Iterator<Item = &'f Field<'f>>,
) -> Vec<TokenStream> {
    let questions = fields.filter_map(|field| {
        // If `after` awaits without `async`, that has been reported.
        let is_reported = |resource: &Resource<'_>| {
            resource.asynchronous.is_none() && resource.after.as_ref().is_some_and(|after| after.awaits)
        };
        let resource = field.resource().filter(|resource| held::is_bare(resource) && !is_reported(resource))?;
        Some(of_field(private, own, alias_of(field), field, resource))
    });
    questions.collect()
}

/// Returns the question about a field. Its traits name the part that is not a resource.
fn of_field(
    private: &Private<'_>,
    own: &SelfTy,
    alias: Option<Type>,
    field: &Field<'_>,
    resource: &Resource<'_>,
) -> TokenStream {
    let ty = own.spelled_out(field.ty());
    if tokens::has_word(ty.to_token_stream(), "Live") || !field.look.is_plain() && !is_reached(field.ty()) {
        return as_a_whole(private, alias.as_ref().unwrap_or(&ty), field, resource);
    }
    // `#[resource]` reaches through a lock, too.
    let content = match leaf::of_names(field.ty(), LOCKS).as_slice() {
        [lock] => Written::of(lock).and_then(|written| written.args.last().copied()),
        _ => None,
    };
    let content = content.unwrap_or(field.ty());
    // For a trait object, the question is about all of the content, because a `Live` would hold the object in its box.
    let leaf = Leaf::of(content).filter(|leaf| leaf.object.is_none());
    let part = leaf.map_or_else(|| content.to_token_stream(), |leaf| leaf.part);
    let questions = match (field.look.is_plain(), resource.asynchronous.is_some()) {
        (true, false) => ["waits", "OpensAtOnce", "DataIsResource"],
        (true, true) => ["opens", "OpensByAwait", "DataIsAsyncResource"],
        (false, false) if is_end_of_channel(&part) => ["waits", "OpensAtOnce", "EndOfChannelIsResource"],
        (false, false) => ["waits", "OpensAtOnce", "IsResource"],
        (false, true) if tokens::has_word(ty.to_token_stream(), "Rc") => {
            ["opens", "OpensByAwait", "AsyncResourceIsInRc"]
        }
        (false, true) => ["opens", "OpensByAwait", "IsAsyncResource"],
    };
    // A single word is its own part.
    let (ty, part) = alias.map_or((ty, part), |alias| (alias.clone(), alias.into_token_stream()));
    let (first, last) = tokens::ends(ty.to_token_stream());
    let here = private.at(first);
    let [other, way, knows] = questions.map(|name| Ident::new(name, Span::mixed_site().located_at(first)));
    let end = tokens::group(last, Delimiter::Parenthesis, TokenStream::new());
    let answer = quote_spanned!(first=> #here::refused::BareProbe::<#ty>::new().#other #end);
    quote_spanned! {first=>
        #here::refused::#way::<#part>::__freshtwin_ask(&#answer);
        #here::refused::#knows::<#part>::__freshtwin_ask(&#answer);
    }
}

/// Whether a part of a type is an end of a channel, as its name shows.
fn is_end_of_channel(part: &TokenStream) -> bool {
    let is_end = |word: &String| KINDS.iter().any(|(kind, names)| *kind == "channel" && names.contains(&word.as_str()));
    tokens::words(part.clone()).iter().any(is_end)
}

/// Types that are resources if their content is, or, for a map, if its value is.
const REACHED: [&str; 9] = ["Arc", "BTreeMap", "Box", "HashMap", "Option", "Rc", "RefCell", "Vec", "VecDeque"];

/// Whether `#[resource]` reaches what is inside a type, as far as names show, and the content is not data.
fn is_reached(ty: &Type) -> bool {
    match ty {
        Type::Array(array) => is_reached(&array.elem),
        Type::Slice(_) => false,
        Type::Tuple(tuple) => !tuple.elems.iter().any(|elem| Look::at(elem).is_plain()),
        _ => match Written::of(ty) {
            Some(Written { known, args, .. }) if REACHED.contains(&known.name) => {
                // In a map, the value is the second argument, before the hasher.
                args.get(usize::from(known.key.is_some())).is_none_or(|content| is_reached(content))
            }
            // A `Weak`.
            Some(Written { known, .. }) if known.shares => false,
            Some(Written { known, .. }) => !known.looked_through && !Look::at(ty).is_plain(),
            None => true,
        },
    }
}

/// What the built-in configs open without `await`.
const OPENED: [&str; 6] = ["Child", "File", "TcpListener", "TcpStream", "UdpSocket", "UnixStream"];

/// Returns the name of the question whether a config opens this. Those about what a built-in config opens name that.
fn config_opens(handle: &Type, resource: &Resource<'_>) -> String {
    let opened = known_types::last_name(handle)
        .filter(|name| resource.asynchronous.is_none() && OPENED.contains(&name.as_str()));
    format!("ConfigOpens{}", opened.unwrap_or_default())
}

/// Asks first about the config of each `Live` (located at the config) and the keys of maps, and then about the whole
/// type.
fn as_a_whole(private: &Private<'_>, ty: &Type, field: &Field<'_>, resource: &Resource<'_>) -> TokenStream {
    let kinds = lives(field.ty()).into_iter().map(|live| {
        let (WrittenLive::Whole(part) | WrittenLive::Of([_, part])) = live;
        let (first, last) = tokens::ends(part.to_token_stream());
        let (here, close) = (private.at(first), End(last, "Kind"));
        let question = |name: &str| Ident::new(&held::trait_of(resource, name).to_string(), first);
        match live {
            WrittenLive::Whole(live) => {
                let names_config = question("LiveNamesConfig");
                quote_spanned!(first=> <#live as #here::refused::#names_config<_> #close)
            }
            WrittenLive::Of([handle, config]) => {
                let config_opens = question(&config_opens(handle, resource));
                let data = quote_spanned!(first=> <#config as #here::refused::ConfigIsData<#handle, _> #close);
                quote_spanned!(first=> <#config as #here::refused::#config_opens<#handle, _, #data> #close)
            }
        }
    });
    // Keys with a `Live` are not asked about: a set of resources is not a resource, whatever they are.
    let is_asked = |asked: &Asked| asked.key.is_some() && !tokens::has_word(asked.part.clone(), "Live");
    let keys = Doubts::of(field.ty(), &field.param_names).asked.into_iter().filter(is_asked);
    let keys = keys.map(|key| question::kind_of(private, &key));
    let kind = keys.chain(kinds).reduce(|kind, other| question::together(private, &kind, &other));
    let kind = kind.unwrap_or_else(|| quote!(#private::KindIsData));
    let opens = held::trait_of(resource, "FieldOpens");
    quote!(<#ty as #private::refused::#opens<#kind>>::ASKED;)
}
