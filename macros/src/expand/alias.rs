//! Aliases for the types of fields, which the items of a builder use in place of the types.
//!
//! If a type does not exist, rustc's error at the user's item says that a parameter may be missing there, and the
//! errors at each of the builder's items would say something else. The alias has the span of the user's item, so all
//! errors are the same:
//!
//! ```text
//! type Session_type1 = Live<File, FileConfig>;
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;
use syn::spanned::Spanned;

use crate::leaf;
use crate::model::{Field, Input};
use crate::names;
use crate::tokens;

/// Returns the alias of a field's type, located at the type that the user wrote. Returns the type itself if it has no
/// alias.
pub(super) fn ty(input: &Input<'_>, field: &Field<'_>) -> Type {
    match name(input, field) {
        Some(mut name) => {
            name.set_span(field.ty().span().resolved_at(Span::mixed_site()));
            syn::parse_quote!(#name)
        }
        None => field.ty().clone(),
    }
}

/// Returns the alias of a field whose type is a single word, with the span of that word, as if the user had written the
/// alias.
pub(super) fn word(input: &Input<'_>, field: &Field<'_>) -> Option<Type> {
    let is_word = matches!(field.ty(), Type::Path(ty) if ty.qself.is_none() && ty.path.get_ident().is_some());
    let mut name = name(input, field).filter(|_| is_word)?;
    name.set_span(field.ty().span());
    Some(syn::parse_quote!(#name))
}

/// Defines the aliases of an item.
pub(super) fn items(input: &Input<'_>) -> TokenStream {
    let aliases = input.fields().filter_map(|field| Some((name(input, field)?, field.ty())));
    aliases.map(|(name, ty)| item(&name, ty)).collect()
}

/// Defines an alias.
pub(super) fn item(name: &Ident, ty: impl ToTokens) -> TokenStream {
    quote! {
        #[doc(hidden)]
        // The user's types may be deprecated, or have any name. The builder and rustdoc may not use the alias.
        #[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
        type #name = #ty;
    }
}

/// Returns the name of an alias, located at the user's item. For an item with parameters it is at the derive: an alias
/// has none, so rustc would propose a second list of parameters for a type that does not exist.
pub(super) fn beside(input: &Input<'_>, what: &str) -> Ident {
    let mut name = names::beside(&input.syn.ident, what);
    let is_generic = !input.syn.generics.params.is_empty();
    name.set_span(if is_generic { Span::call_site() } else { input.syn.ident.span() });
    name
}

/// Returns the name of a field's alias, if the field has one. An alias has no parameters. Types of one letter get none
/// either: only in a struct does rustc say that such a type may be a missing parameter.
fn name(input: &Input<'_>, field: &Field<'_>) -> Option<Ident> {
    let words = || tokens::words(field.ty().to_token_stream());
    let is_spelled = !input.syn.generics.params.is_empty() || field.look.is_plain();
    // rustc would report an `impl Trait` again.
    let is_foreign = |word: &String| word == "Self" || word == "impl" || leaf::is_letter(word);
    if is_spelled || words().iter().any(is_foreign) {
        return None;
    }
    Some(beside(input, &format!("type{}", field.number)))
}
