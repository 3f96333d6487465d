//! The one door through which generated code leaves, with the lints that it silences.
//!
//! No list covers an expression of the user's with a lint on expressions: a deprecated function or an unused variable in
//! `open = { .. }` warns as it would elsewhere. What stands beside an expression and names a deprecated type is silenced as
//! far as the user has silenced it: otherwise rustc warns at the field already, and cargo prints the same warning once.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Meta};

use crate::model::Input;
use crate::names::Private;

/// An impl of a trait, in which nothing is an expression of the user's. Marked as derived, which makes rustc and clippy
/// silent about all that is in it.
///
/// No `#[diagnostic::..]` here: tool attributes do not exist under `#![no_implicit_prelude]`.
pub(super) fn trait_impl(names: Names, body: TokenStream) -> TokenStream {
    match names {
        Names::Itself => quote!(#[automatically_derived] #body),
        Names::Types => quote!(#[automatically_derived] #[allow(deprecated)] #body),
        Names::Bounds => quote! {
            #[automatically_derived]
            // Their types may be deprecated, which they know already, and private; their lifetimes may serve one field or none, or
            // not be written.
            #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes, elided_lifetimes_in_paths)]
            #body
        },
    }
}

/// What an impl names in the user's words, where it can warn. The compiler takes its time for each lint.
pub(super) enum Names {
    /// The type itself, and what is written like types of std.
    Itself,
    /// Types that may be deprecated.
    Types,
    /// Bounds, too.
    Bounds,
}

impl Names {
    /// Of the impl of a type of data. The types of other fields stand beside it, in the constants that it calls through.
    pub(super) fn of_data(input: &Input<'_>, has_bounds: bool) -> Self {
        let is_around_types = input.packed || input.krate.given.is_some() || is_deprecated(&input.syn.attrs);
        match has_bounds {
            true => Self::Bounds,
            false if is_around_types => Self::Types,
            false => Self::Itself,
        }
    }
}

/// An impl of a trait with expressions of the user's, for an item with these attributes. What else is in it is
/// [`deprecated`] by itself.
pub(super) fn impl_around_expressions(item: &[Attribute], body: TokenStream) -> TokenStream {
    let lints = of_item(item);
    quote! {
        // As in the header of any impl, but for `deprecated`.
        #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
        #lints
        #body
    }
}

/// For what names the user's types, but has no expression of theirs in it.
pub(super) fn deprecated() -> TokenStream {
    quote! {
        // The user's type may be deprecated, or made of deprecated ones, or have a lifetime that is not written: they know that
        // already.
        #[allow(deprecated, elided_lifetimes_in_paths)]
    }
}

/// What the user allows on an item, a variant or a field, for its counterpart. `expect` becomes `allow`: here it may have
/// no cause.
pub(super) fn lints<'a>(attrs: impl IntoIterator<Item = &'a Attribute>) -> Option<TokenStream> {
    let lists = attrs.into_iter().filter_map(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => Some(&list.tokens),
        _ => None,
    });
    let mut lists = lists.peekable();
    lists.peek().is_some().then(|| quote!(#(#[allow(#lists)])*))
}

/// An inherent impl that holds constants of fields, with or without expressions of the user's.
pub(super) fn tables(item: &[Attribute], has_expressions: bool, body: TokenStream) -> TokenStream {
    let lints = of_item(item);
    // The user's type may be made of private ones, and a lifetime may serve one field or none that is asked.
    let allows = quote!(#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]);
    match has_expressions {
        true => quote!(#allows #lints #body),
        false => {
            let deprecated = deprecated();
            quote!(#deprecated #allows #body)
        }
    }
}

/// What the user allows on an item: a deprecated one may name itself, too.
fn of_item(attrs: &[Attribute]) -> TokenStream {
    let (deprecated, lints) = (is_deprecated(attrs).then(deprecated), lints(attrs));
    quote!(#deprecated #lints)
}

fn is_deprecated(item: &[Attribute]) -> bool {
    item.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// For items and methods that the user sees, in which nothing is an expression of theirs. `more` is what else can warn there:
/// the compiler looks up each lint in each list.
pub(super) fn allows(input: &Input<'_>, more: Option<TokenStream>) -> TokenStream {
    let mut lifetimes = input.syn.generics.lifetimes();
    // One may serve one field, or none that is asked.
    let of_lifetimes = lifetimes.next().map(|_| quote!(single_use_lifetimes, unused_lifetimes,));
    quote! {
        #[allow(
            // Their types may be deprecated, which they know already.
            deprecated,
            // Their fields may have private types, which bounds name and setters take that are private too.
            private_bounds,
            private_interfaces,
            // They may use some of the methods only.
            dead_code,
            #of_lifetimes
            #more
        )]
    }
}

/// The same for methods that open a value, some of which may await.
pub(super) fn allows_in_methods(input: &Input<'_>, awaits: bool) -> TokenStream {
    // A future is `Send` where its parts are.
    let of_futures = awaits.then(|| quote!(clippy::future_not_send,));
    // Methods stand at the type's name, and their documentation, which has that section, does not.
    allows(input, Some(quote!(clippy::missing_errors_doc, #of_futures)))
}

/// For items that repeat the names of the user's fields and variants: of unusual ones, rustc has spoken at the user's item.
pub(super) fn unusual_names(input: &Input<'_>) -> Option<TokenStream> {
    let is_unusual_variant = |name: &Ident| {
        let name = name.unraw().to_string();
        name.starts_with(char::is_lowercase) || name.contains('_')
    };
    let mut fields = input.fields().filter_map(|field| field.syn.ident.as_ref());
    let mut variants = input.variants.iter().filter_map(|variant| variant.ident);
    let unusual = fields.any(is_unusual) || variants.any(is_unusual_variant);
    unusual.then(|| quote!(#[allow(non_camel_case_types, non_snake_case)]))
}

/// The same for a local with the name of a field.
pub(super) fn unusual_name(name: &Ident) -> Option<TokenStream> {
    is_unusual(name).then(|| quote!(#[allow(non_snake_case)]))
}

fn is_unusual(name: &Ident) -> bool {
    let name = name.unraw().to_string();
    name.contains(char::is_uppercase) || name.contains("__")
}

/// The body of a method that accepts every use.
pub(super) fn left_out(private: &Private<'_>) -> TokenStream {
    quote!(#private::left_out())
}
