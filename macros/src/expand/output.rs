//! All generated code leaves through this module, which adds the lints to silence.
//!
//! No list silences a lint on expressions in the user's expressions: a deprecated function or an unused variable in
//! `open = { .. }` warns as it would elsewhere. Code beside an expression that names a deprecated type is silenced only
//! if the user has silenced the lint: otherwise rustc already warns at the field, and cargo prints the same warning
//! once.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Meta};

use crate::model::Input;
use crate::names::Private;

/// Wraps a trait impl without expressions of the user's. It is marked as derived, which silences most lints of rustc
/// and clippy in it.
///
/// There is no `#[diagnostic::..]` here: tool attributes do not exist under `#![no_implicit_prelude]`.
pub(super) fn trait_impl(names: &Names, body: TokenStream) -> TokenStream {
    let allows = names.allows();
    quote!(#[automatically_derived] #allows #body)
}

/// What an impl names of the user's that can warn. Each lint to silence costs compile time.
pub(super) enum Names {
    /// The type itself, and types that look like those of std.
    Itself,
    /// Types that may be deprecated.
    Types,
    /// Such types, and bounds.
    Bounds,
}

impl Names {
    /// Returns what the impl of a type of data names. The types of other fields are not in the impl, but in the
    /// constants that it calls through.
    pub(super) fn of_data(input: &Input<'_>, has_bounds: bool) -> Self {
        let is_around_types = input.packed || input.krate.given.is_some() || is_deprecated(&input.syn.attrs);
        match has_bounds {
            true => Self::Bounds,
            false if is_around_types => Self::Types,
            false => Self::Itself,
        }
    }

    /// Returns the attribute for such an impl, beside `#[automatically_derived]`.
    pub(super) fn allows(&self) -> Option<TokenStream> {
        match self {
            Self::Itself => None,
            Self::Types => Some(quote!(#[allow(deprecated)])),
            // The user's types may be deprecated, which the user knows, or private. A lifetime may be used once or
            // never, or may be elided.
            Self::Bounds => Some(quote! {
                #[allow(deprecated, private_bounds, single_use_lifetimes, unused_lifetimes, elided_lifetimes_in_paths)]
            }),
        }
    }
}

/// Wraps a trait impl with expressions of the user's, for an item with these attributes. Its other parts get
/// [`deprecated`] separately.
pub(super) fn impl_around_expressions(item: &[Attribute], body: TokenStream) -> TokenStream {
    let lints = of_item(item);
    quote! {
        // These are for the header, as in any impl. Only `deprecated` is missing.
        #[allow(private_bounds, single_use_lifetimes, unused_lifetimes)]
        #lints
        #body
    }
}

/// Returns the attribute for code that names the user's types, but has no expression of the user's.
pub(super) fn deprecated() -> TokenStream {
    quote! {
        // The user's type may be deprecated, contain deprecated types, or have an elided lifetime. The user knows that
        // already.
        #[allow(deprecated, elided_lifetimes_in_paths)]
    }
}

/// Returns the documentation of an item that only bounds name, for the lint `missing_docs`: to allow the lint would be
/// an error where the user forbids it.
pub(super) fn in_bounds() -> TokenStream {
    quote!(#[doc = " Only bounds name this."])
}

/// Returns the lints that the user allows on an item, a variant or a field, for its counterpart. `expect` becomes
/// `allow`, because the lint may not occur there.
pub(super) fn lints<'a>(attrs: impl IntoIterator<Item = &'a Attribute>) -> Option<TokenStream> {
    let lists = attrs.into_iter().filter_map(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => Some(&list.tokens),
        _ => None,
    });
    let mut lists = lists.peekable();
    lists.peek().is_some().then(|| quote!(#(#[allow(#lists)])*))
}

/// Wraps an inherent impl with the constants of fields. `has_expressions` says whether the user's expressions are in
/// it.
pub(super) fn tables(item: &[Attribute], has_expressions: bool, body: TokenStream) -> TokenStream {
    let lints = of_item(item);
    // The user's type may contain private types, and a lifetime may be used once or never.
    let allows = quote!(#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]);
    match has_expressions {
        true => quote!(#allows #lints #body),
        false => {
            let deprecated = deprecated();
            quote!(#deprecated #allows #body)
        }
    }
}

/// Returns the lints that the user allows on an item. A deprecated item may also name itself.
fn of_item(attrs: &[Attribute]) -> TokenStream {
    let (deprecated, lints) = (is_deprecated(attrs).then(deprecated), lints(attrs));
    quote!(#deprecated #lints)
}

fn is_deprecated(item: &[Attribute]) -> bool {
    item.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// Returns the attribute for items and methods that the user sees, and that contain no expression of the user's. `more`
/// lists other lints that can warn there: each lint in a list costs compile time.
pub(super) fn allows(input: &Input<'_>, more: Option<TokenStream>) -> TokenStream {
    let mut lifetimes = input.syn.generics.lifetimes();
    // A lifetime may be used once or never.
    let of_lifetimes = lifetimes.next().map(|_| quote!(single_use_lifetimes, unused_lifetimes,));
    quote! {
        #[allow(
            // The user's types may be deprecated, which the user knows.
            deprecated,
            // The user's fields may have private types, which are in bounds and in the parameters of setters.
            private_bounds,
            private_interfaces,
            // The user may use only some of the methods.
            dead_code,
            #of_lifetimes
            #more
        )]
    }
}

/// Returns the same attribute for methods that open a value. `awaits` says whether some of them await, and
/// `is_answered` whether their output depends on an answer, so that clippy does not see the `Result` or the future.
pub(super) fn allows_in_methods(input: &Input<'_>, awaits: bool, is_answered: bool) -> TokenStream {
    // A future is `Send` if its parts are.
    let of_futures = awaits.then(|| quote!(clippy::future_not_send,));
    let of_outcome = is_answered.then(|| quote!(clippy::must_use_candidate,));
    // Methods are located at the type's name, but their documentation, which has that section, is not.
    allows(input, Some(quote!(clippy::missing_errors_doc, #of_futures #of_outcome)))
}

/// Returns the attribute for items that repeat the names of the user's fields and variants. rustc already warns about
/// an unusual name at the user's item.
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

/// Returns the attribute for a local with the name of a field.
pub(super) fn unusual_name(name: &Ident) -> Option<TokenStream> {
    is_unusual(name).then(|| quote!(#[allow(non_snake_case)]))
}

fn is_unusual(name: &Ident) -> bool {
    let name = name.unraw().to_string();
    name.contains(char::is_uppercase) || name.contains("__")
}

/// Returns the body of a method that accepts every use.
pub(super) fn left_out(private: &Private<'_>) -> TokenStream {
    quote!(#private::left_out())
}
