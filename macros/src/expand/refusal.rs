//! A type with a live resource is refused wherever a `DeepClone` is needed, by an error that names the way out.
//!
//! The impl exists, under a bound that is never met: so the error is that of the bound, whose text is written here. The
//! `for<'a>` keeps rustc from reporting the false bound right away, and the bound sits on another type than the user's,
//! because for the user's own type the text of the outer trait is printed.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Lifetime;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{alias, data, pattern, sized};
use crate::check::Live;
use crate::errors;
use crate::model::{Field, Input};
use crate::names;

/// The impl that never holds, and methods under the same bound, so that a method call is refused in the same words.
pub(super) fn expand(live: &Live<'_, '_>) -> TokenStream {
    let (input, first) = (live.input, live.first);
    let private = input.private();
    let ident = &input.syn.ident;
    let ((impl_generics, ..), ty_generics) = (input.syn.generics.split_for_impl(), input.arguments());
    let (where_clause, asked) = (&input.given, sized::asked(input));
    // In the user's span: of an impl inside of a derive, rustc says that another bound would help.
    let trait_ = data::trait_at(input);
    let spelled_out = live.spelled_out;
    let bound = |of: Of| if spelled_out { never_by_names(input, first, of) } else { never(input, first, of) };
    let never = bound(Of::Field);
    let given = where_clause.iter().flat_map(|clause| &clause.predicates).chain(&asked);
    let marker = (!spelled_out).then(|| marker(live));
    let methods = has_methods(input).then(|| {
        let (methods, clone) = (methods(input, &never), no_clone(input, &bound(Of::Type)));
        quote!(#methods #clone)
    });
    quote! {
        #marker
        // Not marked as derived: rustc would then advise to write the impl by hand. A lifetime may serve one field.
        // Hidden, so that the documentation does not show the type as data.
        #[doc(hidden)]
        #[allow(deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #trait_ for #ident #ty_generics where #(#given,)* #never {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self {
                #private::refused()
            }
        }
        // So that the error about a field of this type is the one above.
        #[doc(hidden)]
        #[allow(deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #private::IsRefused for #ident #ty_generics #where_clause {}
        #methods
    }
}

/// With `builder(inherent = false)` nothing is added to the type itself.
fn has_methods(input: &Input<'_>) -> bool {
    input.builder.is_inherent()
}

/// The names of what the bound is about, as rustc shows them: `SessionIsData` and `SessionResource`.
fn names(input: &Input<'_>) -> (Ident, Ident) {
    let ident = input.syn.ident.unraw();
    (format_ident!("{ident}IsData"), format_ident!("{ident}Resource"))
}

/// The lifetime of the bound, which errors show.
pub(super) fn lifetime(input: &Input<'_>) -> Lifetime {
    let taken = input.syn.generics.lifetimes().any(|param| param.lifetime.ident == "live");
    Lifetime::new(if taken { "'__live" } else { "'live" }, Span::call_site())
}

/// The trait, implemented for the builder: without any impl, errors would say that it has none, as if that were the
/// mistake.
pub(super) fn for_builder(input: &Input<'_>, params: &TokenStream, builder: &TokenStream) -> TokenStream {
    let ((trait_, _), module, live) = (names(input), names::beside(&input.syn.ident, "data"), lifetime(input));
    // In the user's span, as the trait.
    quote_spanned!(input.syn.ident.span()=> impl<#live, #params> #module::#trait_<#live> for #builder {})
}

/// The trait that the type's fields do not implement, in a module of its own: a user's type may have one of these names.
fn marker(live: &Live<'_, '_>) -> TokenStream {
    let input = live.input;
    let mut fields: Vec<String> = Vec::new();
    for variant in &input.variants {
        for field in variant.fields.iter().filter(|field| field.resource().is_some()) {
            // A number alone does not tell of which variant it is.
            let name = match (variant.ident, &field.syn.ident) {
                (Some(variant), None) => format!("{}.{}", variant.unraw(), field.name()),
                _ => field.name(),
            };
            if !fields.contains(&name) {
                fields.push(name);
            }
        }
    }
    let is_async = live.is_async();
    let message = errors::refused(&input.syn.ident.unraw().to_string(), &fields, has_methods(input));
    let (in_field, way_out) = (errors::resource_in_parent(is_async), errors::way_out(has_methods(input), is_async));
    let label = errors::refused_label(&fields);
    let ((trait_, resource), module, live) = (names(input), names::beside(&input.syn.ident, "data"), lifetime(input));
    let vis = &input.syn.vis;
    // In the user's span: errors show where these are, too.
    let here = input.syn.ident.span();
    let items = quote_spanned! {here=>
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #in_field, note = #way_out)]
        pub trait #trait_<#live> {}
        pub struct #resource<#live, __T>(*const &#live (), *const __T);
    };
    quote! {
        // As visible as the type, and hidden from rustdoc alone: of what another crate could not name, errors would show the
        // path. The struct is named in bounds only; the user's type may have any name.
        #[cfg_attr(doc, doc(hidden))]
        #[allow(
            dead_code,
            missing_copy_implementations,
            missing_debug_implementations,
            missing_docs,
            non_camel_case_types,
            non_snake_case,
            unnameable_types,
            unreachable_pub,
            clippy::missing_docs_in_private_items
        )]
        #vis mod #module {
            #items
        }
    }
}

/// What the bound that is never met is about.
#[derive(Clone, Copy)]
enum Of {
    /// A type that stands for the field.
    Field,
    /// The user's type.
    Type,
}

/// `never` with the library's trait.
fn never_by_names(input: &Input<'_>, field: &Field<'_>, of: Of) -> TokenStream {
    let private = input.private();
    let (owner, ty, live) = (&input.syn.ident, alias::ty(input, field), lifetime(input));
    let ty_generics = input.arguments();
    let here = ty.span().resolved_at(Span::mixed_site());
    let subject = match of {
        Of::Field => quote_spanned!(here=> #private::refused::LiveResource<#live, #ty>),
        Of::Type => quote!(#owner #ty_generics),
    };
    quote_spanned!(here=> for<#live> #subject: #private::refused::IsData<#live, #owner #ty_generics, #ty>)
}

/// The bound that is never met, which points to the field.
fn never(input: &Input<'_>, field: &Field<'_>, of: Of) -> TokenStream {
    let ((trait_, resource), mut module, live) =
        (names(input), names::beside(&input.syn.ident, "data"), lifetime(input));
    let ty = alias::ty(input, field);
    let here = ty.span();
    module.set_span(here);
    let subject = match of {
        Of::Field => quote_spanned!(here=> #module::#resource<#live, #ty>),
        Of::Type => {
            let (owner, ty_generics) = (&input.syn.ident, input.arguments());
            quote!(#owner #ty_generics)
        }
    };
    quote_spanned!(here=> for<#live> #subject: #module::#trait_<#live>)
}

/// The methods of `DeepClone`, as the type's own. The copy is of any type, since a smart pointer's call may end here: a copy
/// that is no `Arc<Session>` would be a second error.
fn methods(input: &Input<'_>, never: &TokenStream) -> TokenStream {
    let private = input.private();
    let ident = pattern::respan(&input.syn.ident);
    let ((impl_generics, ..), where_clause) = (input.syn.generics.split_for_impl(), &input.given);
    let ty_generics = input.arguments();
    quote! {
        // The user's type may be deprecated; the field's type, which the bound names, may be private.
        #[allow(deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #ident #ty_generics #where_clause {
            #[doc(hidden)]
            pub fn deep_clone<__Copy>(&self) -> __Copy where #never {
                #private::refused()
            }
            #[doc(hidden)]
            pub fn try_deep_clone<__Copy>(
                &self,
            ) -> #private::Result<__Copy, #private::CloneError> where #never {
                #private::refused()
            }
            #[doc(hidden)]
            pub fn deep_clone_from(&mut self, _: &Self) where #never {
                #private::refused()
            }
        }
    }
}

/// A method `clone` that no call reaches: without it, rustc would advise to call `deep_clone` in place of a `clone` that the
/// type does not have. `Clone`, where the type implements it, and a `clone` of the user's come first, as the bound is on the
/// impl.
fn no_clone(input: &Input<'_>, never: &TokenStream) -> TokenStream {
    // In the user's span: of an impl inside of a derive, rustc says that another bound would help.
    let ident = &input.syn.ident;
    let (impl_generics, ..) = input.syn.generics.split_for_impl();
    let ty_generics = input.arguments();
    let given = input.given.iter().flat_map(|clause| &clause.predicates);
    quote! {
        // The user's type may be deprecated; the field's type, which the bound names, may be private.
        #[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #ident #ty_generics where #(#given,)* #never {
            #[doc(hidden)]
            pub fn clone(&self) {}
        }
    }
}
