//! Writes the standard derives of a builder for which rustc's own ask for too much.
//!
//! For a field of type `Kids::Of<Config>`, rustc's derives need `Kids::Of<Config>: Clone`. If the config is a list of
//! the same builder, that needs the builder to be `Clone`, without end. The impls for the builder of a type that
//! contains itself are for the complete builder only, which needs no such bound, and they only bound what depends on a
//! parameter.
//!
//! rustc's derives also need each parameter to be `Clone`. If a resource depends on one, that may be a live type, which
//! is not: `R` in `Opens<R>::Config`, or in a field that opens from a sibling. The impls for such a builder only bound
//! what it holds.

mod methods;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Meta, Path, Token};

use super::context::{Context, Slot};
use super::held;
use crate::bound::Params;
use crate::expand::output::{self, Names};
use crate::model::Kind;
use crate::names::at_call;
use crate::tokens;

/// A trait that can be derived here.
#[derive(Clone, Copy, PartialEq)]
enum Derived {
    Clone,
    Debug,
    Default,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
}

impl Derived {
    const ALL: [Self; 8] =
        [Self::Clone, Self::Debug, Self::Default, Self::Eq, Self::Hash, Self::Ord, Self::PartialEq, Self::PartialOrd];

    /// Returns the trait with this path, if it is one of them. It is in the module that it has in std, under any name
    /// of std, or in a prelude. `other::Debug` is a derive of another crate.
    fn named(path: &Path) -> Option<Self> {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let (name, within) = words.split_last()?;
        let derived = Self::ALL.into_iter().find(|derived| derived.module_and_name().1 == name)?;
        let of_std = match within {
            [] => true,
            [first, ..] if first == "core" || first == "std" => true,
            [.., last] => last == derived.module_and_name().0 || within.iter().any(|module| module == "prelude"),
        };
        of_std.then_some(derived)
    }

    /// Returns the module of `core` in which the trait is, and its name there.
    fn module_and_name(self) -> (&'static str, &'static str) {
        match self {
            Self::Clone => ("clone", "Clone"),
            Self::Debug => ("fmt", "Debug"),
            Self::Default => ("default", "Default"),
            Self::Eq => ("cmp", "Eq"),
            Self::Hash => ("hash", "Hash"),
            Self::Ord => ("cmp", "Ord"),
            Self::PartialEq => ("cmp", "PartialEq"),
            Self::PartialOrd => ("cmp", "PartialOrd"),
        }
    }

    /// Returns the traits that a type with this one must have.
    fn needed(self) -> &'static [Self] {
        match self {
            Self::Eq | Self::PartialOrd => &[Self::PartialEq],
            Self::Ord => &[Self::PartialEq, Self::Eq, Self::PartialOrd],
            Self::Clone | Self::Debug | Self::Default | Self::Hash | Self::PartialEq => &[],
        }
    }

    /// Returns the path of the trait in `core`.
    fn path(self) -> TokenStream {
        let (module, name) = self.module_and_name();
        let (module, name) = (at_call(module), at_call(name));
        quote!(#module::#name)
    }
}

/// Returns the trait if it is derived here, and not by rustc. For an enum's builder, rustc derives all.
fn here(context: &Context<'_, '_>, path: &Path) -> Option<Derived> {
    let own = context.input.kind == Kind::Struct && (context.bounds.recursive || depends(context));
    own.then(|| Derived::named(path)).flatten().filter(|derived| !has_attributes(context, *derived))
}

/// Whether the builder or a field of it has an attribute that is named after the trait, such as `debug(skip)`. std's
/// derives of structs read none, so the derive is of another crate, even if its name is imported. It does not count if
/// it belongs to a derive that is spelled with its crate: `partial_eq(skip)` beside `derive_more::PartialEq` and `Eq`.
fn has_attributes(context: &Context<'_, '_>, derived: Derived) -> bool {
    let other = asked(context).filter(|path| Derived::named(path).is_none());
    let others: Vec<_> = other.filter_map(|path| path.segments.last()).map(|last| compared(&last.ident)).collect();
    let name = compared(&at_call(derived.module_and_name().1));
    let of_fields = context.input.fields().filter_map(|field| field.attrs.get());
    let mut metas = context.input.builder.attrs.get().into_iter().chain(of_fields).flatten();
    metas.any(|meta| {
        is_any(meta, &|word| {
            let word = compared(word);
            // A derive of `Eq` also reads `partial_eq`, and one of `PartialEq` reads `eq`.
            whole(&word) == whole(&name) && !others.contains(&word)
        })
    })
}

/// Whether this is the name of an attribute, or of one of those in a `cfg_attr`.
fn is_any(meta: &Meta, is: &dyn Fn(&Ident) -> bool) -> bool {
    let Meta::List(list) = meta else { return meta.path().get_ident().is_some_and(is) };
    if !list.path.is_ident("cfg_attr") {
        return list.path.get_ident().is_some_and(is);
    }
    // The first is the condition.
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
    let rest: TokenStream = list.tokens.clone().into_iter().skip_while(|token| !is_comma(token)).skip(1).collect();
    let inner = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(rest);
    inner.is_ok_and(|inner| inner.iter().any(|meta| is_any(meta, is)))
}

/// Returns the name of a trait, or of an attribute that is named after one, without what may differ: `partialeq` for
/// `PartialEq` and `partial_eq`.
fn compared(name: &Ident) -> String {
    name.to_string().to_lowercase().replace('_', "")
}

/// Returns what two traits have in common of which one is for parts of the values: `eq` for `PartialEq` and `Eq`.
fn whole(name: &str) -> &str {
    name.strip_prefix("partial").unwrap_or(name)
}

/// Whether a resource depends on a parameter, which may then be a live type.
fn depends(context: &Context<'_, '_>) -> bool {
    let all = Params::new(&context.input.syn.generics);
    context.input.fields().any(|field| field.resource().is_some() && all.mentioned_in(field.ty()))
}

/// Returns the derives that the type asks for.
pub(super) fn asked<'c>(context: &'c Context<'_, '_>) -> impl Iterator<Item = &'c Path> {
    context.input.builder.derive.get().into_iter().flatten()
}

/// Returns the one whose path ends with this name.
pub(super) fn named<'c>(context: &'c Context<'_, '_>, name: &str) -> Option<&'c Path> {
    asked(context).find(|path| path.segments.last().is_some_and(|segment| segment.ident == name))
}

/// Returns the derives that are left to rustc and to other macros.
pub(super) fn by_rustc<'c>(context: &'c Context<'_, '_>) -> Vec<&'c Path> {
    asked(context).filter(|path| here(context, path).is_none()).collect()
}

/// Writes the impls of the other derives.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let asked: Vec<_> = asked(context).filter_map(|path| Some((path, here(context, path)?))).collect();
    let impls = asked.iter().map(|(path, derived)| one(context, path, *derived));
    let used = (!asked.is_empty()).then(|| used(context, &asked));
    quote!(#used #(#impls)*)
}

/// Writes a type that derives the traits by the user's paths. So rustc resolves them, and sees that their imports are
/// used.
fn used(context: &Context<'_, '_>, asked: &[(&Path, Derived)]) -> TokenStream {
    let (private, paths) = (&context.private, asked.iter().map(|(path, _)| path));
    let needs = |need: &Derived| asked.iter().any(|(_, derived)| derived.needed().contains(need));
    let lacks = |need: &Derived| asked.iter().all(|(_, derived)| derived != need);
    let needed = Derived::ALL.into_iter().filter(|need| needs(need) && lacks(need)).map(Derived::path);
    quote! {
        #[derive(#(#paths,)* #(#private::core::#needed,)*)]
        #[allow(dead_code)]
        struct __FreshtwinAsked;
    }
}

fn one(context: &Context<'_, '_>, asked_for: &Path, derived: Derived) -> TokenStream {
    let (private, params) = (&context.private, &context.params.bounded);
    let (path, methods, bounds) = (derived.path(), methods::of(context, derived), &context.bounds.definition);
    let (states, ty, asked) = if context.bounds.recursive { complete(context) } else { in_any_state(context) };
    // The impl is located at the user's path, like one of rustc's: if a bound is not met, the error points there.
    let here = asked_for.segments.last().map_or_else(Span::call_site, |name| name.ident.span());
    let path = tokens::from_end_to_end(quote!(#private::core::#path), asked_for);
    let (head, ty) = (Token![impl](Span::call_site().located_at(here)), from_to(here, ty));
    let mut body = Group::new(Delimiter::Brace, methods);
    body.set_span(body.span().located_at(here));
    let code = quote! {
        #head<#(#params,)* #(#states: #private::Slot,)*> #path for #ty
        where #(#bounds,)* #(#asked: #path,)*
        #body
    };
    output::trait_impl(&Names::Bounds, code)
}

/// Returns a type whose first and last token are located there. Between them are the user's tokens, which stay as they
/// are.
fn from_to(here: Span, ty: TokenStream) -> TokenStream {
    let mut ty: Vec<TokenTree> = ty.into_iter().collect();
    if let [first, .., last] = ty.as_mut_slice() {
        [first, last].into_iter().for_each(|end| end.set_span(end.span().located_at(here)));
    }
    ty.into_iter().collect()
}

/// What an impl is for: the states that are parameters, the builder, and the types that must have the trait.
type For<'c> = (Vec<&'c Ident>, TokenStream, Vec<TokenStream>);

fn complete<'c>(context: &'c Context<'_, '_>) -> For<'c> {
    let all = Params::new(&context.input.syn.generics);
    let asked = context.slots().map(|slot| &slot.held).filter(|held| all.mentioned_in(held.field.ty()));
    let asked =
        asked.filter(|held| !held::mentions_itself(context.input, held.field)).map(|held| held.ty.to_token_stream());
    (Vec::new(), context.config_ty.to_token_stream(), asked.collect())
}

fn in_any_state<'c>(context: &'c Context<'_, '_>) -> For<'c> {
    let (builder, args) = (&context.builder, &context.params.args);
    let states: Vec<_> = context.slots().map(|slot| &slot.state).collect();
    let asked = context.slots().map(|Slot { state, held, .. }| {
        let ty = &held.ty;
        quote!(#state::Of<#ty>)
    });
    let ty = quote!(#builder<#(#args,)* #(#states,)*>);
    (states, ty, asked.collect())
}
