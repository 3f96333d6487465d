//! Impls for input with errors. They accept every use of the type, so that one mistake causes one message.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, DeriveInput, Expr, Lit, WhereClause};

use super::output::{self, Names};
use super::part::Part;
use super::{alias, builder, parts, refusal};
use crate::attr::GroupAttr;
use crate::attr::keys::{FIELD, SOURCES, TYPE};
use crate::bound::{self, Params};
use crate::check;
use crate::errors::Errors;
use crate::generics;
use crate::model::{Field, Input, Role, Source, Strategy, Variant};
use crate::names::{Krate, Private};
use crate::{tokens, typos};

/// A type that is in error.
pub(super) struct InError {
    pub(super) name: Ident,
    /// Uses of what is in error, beside the errors of the macro.
    pub(super) uses: TokenStream,
}

/// Returns an impl without bounds of its own, and a stub of the builder if the type has or seems to have resources; and
/// the name of the type that holds the errors, if there are any to hold and such a stub. It is what the type's methods
/// return:
///
/// ```text
/// type Session_in_error = Answered<(), [(); { compile_error! { ".." } 0 }]>;
/// impl Session { fn builder() -> Session_in_error { .. } }
/// ```
///
/// rustc takes all as right that is done with a value of such a type. The array alone would have methods.
pub(super) fn expand(input: &Input<'_>, errors: &Errors) -> (TokenStream, Option<InError>) {
    // Impls would repeat the error that the type is unsized, or infinite.
    if check::has_no_size(input) {
        return (without_size(input), None);
    }
    if check::is_endless(input) {
        return (TokenStream::new(), None);
    }
    let is_live = is_live(input);
    let uses = fields_without_lifetime(input);
    let has_error = errors.count() > 0 || !uses.is_empty();
    let in_error = (is_live && has_error).then(|| alias::beside(input, "in_error"));
    let data = match check::refused(input).filter(|_| !errors.is_rejected()) {
        Some(live) => {
            let refusal = refusal::expand(&live);
            let of_builder = (!live.spelled_out).then(|| builder::refusal_of_fallback(input));
            quote!(#refusal #of_builder)
        }
        None => data(input.syn, input.given.as_ref(), &input.krate),
    };
    let builder = is_live.then(|| {
        let (aliases, rest) = (alias::items(input), builder::rest(input, errors));
        let builder = builder::fallback(input, rest, in_error.as_ref());
        quote!(#aliases #builder)
    });
    // Errors of rustc about the item itself would be repeated at the questions.
    let questions = (!errors.is_rejected()).then(|| questions(input));
    let in_error = in_error.map(|name| InError { name, uses });
    (quote!(#data #builder #questions), in_error)
}

/// Returns uses of the fields whose types lack a lifetime. They are in error, and so is the constant that has these
/// uses, without an error of its own: rustc reports it at the field. The constant could not name a type with
/// parameters.
fn fields_without_lifetime(input: &Input<'_>) -> TokenStream {
    if !input.syn.generics.params.is_empty() {
        return TokenStream::new();
    }
    let ident = &input.syn.ident;
    let uses = input.variants.iter().flat_map(|variant| {
        let path = variant.ident.map_or_else(|| quote!(#ident), |variant| quote!(#ident::#variant));
        let lacking = variant.fields.iter().filter(|field| check::lacks_lifetime(input, field.ty()));
        lacking.map(
            move |Field { member, .. }| quote!(let _ = |whole: #ident| if let #path { #member: _, .. } = whole {};),
        )
    });
    uses.collect()
}

/// Whether the type has or seems to have resources, so that it gets a builder.
fn is_live(input: &Input<'_>) -> bool {
    let asks_for_a_builder = || tokens_of_data(&input.syn.attrs).any(|token| token.to_string() == "builder");
    // A group may open fields that are not marked.
    let has_group = |variant: &Variant<'_>| !variant.groups.is_empty() || !variant.groups_are_readable;
    input.has_resources()
        || input.variants.iter().any(has_group)
        || input.fields().any(|field| is_meant_as_a_resource(field) || !field.readable && field.is_named_live())
        || asks_for_a_builder()
}

/// Returns an impl for an unsized type, which cannot be `DeepClone`. Because of this impl, rustc waits with the
/// question about a field that holds the type behind a pointer, and reports nothing there.
fn without_size(input: &Input<'_>) -> TokenStream {
    if !input.syn.generics.params.is_empty() {
        return TokenStream::new();
    }
    let (private, ident) = (input.private(), &input.syn.ident);
    let code = quote! {
        impl<__Whole: ?#private::core::marker::Sized> #private::refused::PartIsData<#private::Neither, __Whole> for #ident {
            type Kind = #private::Neither;
        }
    };
    output::trait_impl(&Names::Bounds, code)
}

/// Asks whether the fields without a mistake are data or resources, so that one compilation shows all mistakes.
fn questions(input: &Input<'_>) -> TokenStream {
    if is_meant_for_another_field(input) || input.clone.is_some() {
        return TokenStream::new();
    }
    let has_types = input.syn.generics.type_params().next().is_some();
    let (private, where_clause) = (input.private(), bound::where_clause(input));
    // An attribute on a variant may be meant for its fields.
    let variants = input.variants.iter().filter(|variant| !variant.syn_attrs.iter().any(is_of_data));
    let fields = variants.flat_map(|variant| variant.fields.iter().map(move |field| (variant, field)));
    let asked = fields.filter_map(|(variant, field)| match &field.role {
        Role::Data(strategy) => Some((variant, field, strategy)),
        Role::Resource(_) => None,
    });
    let params = Params::new(&input.syn.generics);
    let mut keys = tokens_of_data(&input.syn.attrs).map(|token| token.to_string());
    let has_bound = keys.any(|word| typos::is_close(&word, "bound") || word == "where");
    let asked = asked.filter(|(variant, field, strategy)| {
        // The mistake may be in the `bound`. Expressions may name a parameter, too.
        let is_bound = has_bound && (params.mentioned_in(field.ty()) || has_types && strategy.expression().is_some());
        let is_told = check::asks_for_marks(input) && field.may_be_unmarked();
        !is_bound && !is_told && !field.is_reported && !may_be_reported(variant, field, strategy)
    });
    let asked = asked.map(|(variant, field, strategy)| Part::of(variant, field, strategy));
    let mut asked: Vec<Part<'_>> = asked.collect();
    Part::ask_once(asked.iter_mut());
    parts::join(asked.iter_mut());
    let header = |place| super::data::header(input, where_clause.as_ref(), place);
    let data = parts::tables(&private, asked.iter().collect(), Vec::new(), &header, input.syn);
    let bare = (!has_types).then(|| builder::questions(input));
    quote!(#data #bare)
}

/// Whether an attribute is `#[deep_clone(..)]`.
fn is_of_data(attr: &Attribute) -> bool {
    attr.path().is_ident("deep_clone")
}

/// Returns the tokens in all `#[deep_clone(..)]` among these attributes.
fn tokens_of_data(attrs: &[Attribute]) -> impl Iterator<Item = TokenTree> {
    let lists = attrs.iter().filter(|attr| is_of_data(attr)).filter_map(|attr| attr.meta.require_list().ok());
    lists.flat_map(|list| list.tokens.clone())
}

/// Whether an attribute with a mistake may be meant for a field without one: a `#[resource]` or a key of fields on the
/// type, or a word that may stand for such a key, a group without fields, or a `from` on the config itself.
fn is_meant_for_another_field(input: &Input<'_>) -> bool {
    let is_of_a_field = |token: TokenTree| FIELD.may_mean(&token.to_string()) && !TYPE.has(&token.to_string());
    if tokens_of_data(&input.syn.attrs).any(is_of_a_field) {
        return true;
    }
    let attrs = input.syn.attrs.iter().chain(input.variants.iter().flat_map(|variant| variant.syn_attrs));
    let written = attrs.filter(|attr| attr.path().is_ident("resource")).count();
    let read = input.variants.iter().map(|variant| variant.groups.len()).sum();
    let lacks_fields = input.variants.iter().any(|variant| {
        let is_meant = |group: &GroupAttr| {
            variant.resources().any(|opened| match &opened.resource.source {
                Source::Group(name) => group.is_meant_by(name),
                Source::Bare | Source::From(_) | Source::Maker(_) => false,
            })
        };
        let is_empty = |group: &GroupAttr| !group.readable || !is_meant(group);
        let is_misplaced = variant.resources().any(|opened| match &opened.resource.source {
            Source::From(member) => variant.find(member).is_some_and(|field| field.index == opened.field.index),
            // If there is no group at all, the user has just not written it yet.
            Source::Group(name) => {
                !variant.groups.is_empty() && !variant.groups.iter().any(|group| group.is_meant_by(name))
            }
            Source::Bare | Source::Maker(_) => false,
        });
        variant.groups.iter().any(is_empty) || is_misplaced
    });
    written != read || lacks_fields
}

/// Whether a key in the wrong attribute says that the field is a resource: `#[deep_clone(open = EXPR)]`.
fn is_meant_as_a_resource(field: &Field<'_>) -> bool {
    let mut words = tokens_of_data(&field.syn.attrs).map(|token| token.to_string());
    !field.readable && words.any(|word| word == "resource" || SOURCES.contains(&word.as_str()))
}

/// Whether `check` may have reported the field: its type is not data, there is nothing to share, or an expression is in
/// quotes or names a sibling.
fn may_be_reported(variant: &Variant<'_>, field: &Field<'_>, strategy: &Strategy) -> bool {
    let is_in_expression = !check::unseen(variant, strategy).is_empty();
    let is_by_strategy = match strategy {
        Strategy::Share => field.look.is_plain(),
        Strategy::Default(Some(Expr::Lit(literal))) => matches!(literal.lit, Lit::Str(_)),
        _ => false,
    };
    let is_in_type = tokens::has_word(field.ty().to_token_stream(), "fn") || !check::pointers(field.ty()).is_empty();
    is_in_expression || is_by_strategy || is_in_type
}

/// Returns an impl that accepts every use. `given` is its where clause.
pub(super) fn data(syn: &DeriveInput, given: Option<&WhereClause>, krate: &Krate) -> TokenStream {
    let private = Private(krate);
    let ident = &syn.ident;
    let (impl_generics, ..) = syn.generics.split_for_impl();
    let ty_generics = generics::arguments(&syn.generics);
    let left_out = output::left_out(&private);
    let code = quote! {
        impl #impl_generics #private::DeepClone for #ident #ty_generics #given {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self { #left_out }
        }
    };
    output::trait_impl(&Names::Bounds, code)
}
