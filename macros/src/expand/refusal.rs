//! Refuses a type with a live resource wherever a `DeepClone` is needed, with an error that names the way out.
//!
//! The impl exists, but with a bound that is never met. So the error is the bound's, and this module writes its text.
//! The `for<'a>` keeps rustc from reporting the false bound right away. The bound is on another type than the user's,
//! because for the user's own type rustc prints the text of the outer trait.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Lifetime;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{alias, data, output, pattern, sized, ungrouped};
use crate::check::Live;
use crate::errors;
use crate::model::{Field, Input};
use crate::names;

/// Writes the impl that never holds, and methods with the same bound, so that the error of a method call is the same.
pub(super) fn expand(live: &Live<'_, '_>) -> TokenStream {
    let (input, first) = (live.input, live.first);
    let private = input.private();
    let ident = &input.syn.ident;
    let ((impl_generics, ..), ty_generics) = (input.syn.generics.split_for_impl(), input.arguments());
    let (where_clause, asked) = (&input.given, sized::asked(input));
    // The impl has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let trait_ = data::trait_at(input);
    let spelled_out = live.spelled_out;
    let bound = |of: Of| if spelled_out { never_by_names(input, first, of) } else { never(input, first, of) };
    let never = bound(Of::Field);
    let given = where_clause.iter().flat_map(|clause| &clause.predicates).chain(&asked);
    let marker = (!spelled_out).then(|| (marker(live), ungrouped::impls(input)));
    let (marker, of_groups) = marker.unzip();
    let methods = has_methods(input).then(|| {
        let (methods, clone) = (methods(input, &never), no_clone(input, &bound(Of::Type)));
        quote!(#methods #clone)
    });
    quote! {
        #marker
        #of_groups
        // It is not marked as derived: rustc would then advise to write the impl by hand. A lifetime may be used once.
        // It is hidden, so that the documentation does not show the type as data.
        #[doc(hidden)]
        #[allow(deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #trait_ for #ident #ty_generics where #(#given,)* #never {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self {
                #private::refused()
            }
        }
        // This impl makes the error about a field of this type the same as the one above.
        #[doc(hidden)]
        #[allow(deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #private::IsRefused for #ident #ty_generics #where_clause {}
        #methods
    }
}

/// Whether the type itself gets methods: not with `builder(inherent = false)`.
fn has_methods(input: &Input<'_>) -> bool {
    input.builder.is_inherent()
}

/// Returns the names of the bound's trait and type, which rustc shows: `SessionIsData` and `SessionResource`.
fn names(input: &Input<'_>) -> (Ident, Ident) {
    let ident = input.syn.ident.unraw();
    (format_ident!("{ident}IsData"), format_ident!("{ident}Resource"))
}

/// Returns the lifetime of the bound, which errors show.
pub(super) fn lifetime(input: &Input<'_>) -> Lifetime {
    let taken = input.syn.generics.lifetimes().any(|param| param.lifetime.ident == "live");
    Lifetime::new(if taken { "'__live" } else { "'live" }, Span::call_site())
}

/// Implements the trait for the builder. Without any impl, errors would say that the trait has none, as if that were
/// the mistake.
pub(super) fn for_builder(input: &Input<'_>, params: &TokenStream, builder: &TokenStream) -> TokenStream {
    let ((trait_, _), module, live) = (names(input), names::beside(&input.syn.ident, "data"), lifetime(input));
    // The impl has the user's span, like the trait.
    quote_spanned!(input.syn.ident.span()=> impl<#live, #params> #module::#trait_<#live> for #builder {})
}

/// Defines the trait that the type's fields do not implement. It is in a separate module, because a user's type may
/// have the same name.
fn marker(live: &Live<'_, '_>) -> TokenStream {
    let input = live.input;
    let mut fields: Vec<String> = Vec::new();
    for variant in &input.variants {
        for field in variant.fields.iter().filter(|field| field.resource().is_some()) {
            // A number alone does not show which variant is meant.
            let name = match (variant.ident, &field.syn.ident) {
                (Some(variant), None) => format!("{}.{}", variant.unraw(), field.name()),
                _ => field.name().to_owned(),
            };
            if !fields.contains(&name) {
                fields.push(name);
            }
        }
    }
    let is_async = live.is_async();
    let message = errors::refused(&input.syn.ident.unraw().to_string(), &fields, has_methods(input), is_async);
    let (in_field, way_out) = (errors::resource_in_parent(is_async), errors::way_out(has_methods(input), is_async));
    let label = errors::refused_label(&fields);
    let ((trait_, resource), module, live) = (names(input), names::beside(&input.syn.ident, "data"), lifetime(input));
    let vis = &input.syn.vis;
    // These items have the user's span, because errors also show where they are defined.
    let (here, docs) = (input.syn.ident.span(), output::in_bounds());
    let of_groups = ungrouped::traits(input, here);
    let items = quote_spanned! {here=>
        #docs
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #in_field, note = #way_out)]
        pub trait #trait_<#live> {}
        #docs
        pub struct #resource<#live, __T>(*const &#live (), *const __T);
        #of_groups
    };
    quote! {
        // The module is as visible as the type, and hidden only from rustdoc: if another crate could not name its
        // items, errors would show their paths. Only bounds name the struct. The user's type may have any name.
        #docs
        #[cfg_attr(doc, doc(hidden))]
        #[allow(
            dead_code,
            missing_copy_implementations,
            missing_debug_implementations,
            non_camel_case_types,
            non_snake_case,
            unnameable_types,
            unreachable_pub
        )]
        #vis mod #module {
            #items
        }
    }
}

/// The subject of the bound that is never met.
#[derive(Clone, Copy)]
enum Of {
    /// A type that stands for the field.
    Field,
    /// The user's type.
    Type,
}

/// Returns the bound that is never met, with the library's own trait.
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

/// Returns the bound that is never met. It points to the field.
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

/// Writes the methods of `DeepClone` as inherent methods of the type. They return any type, because a call on a smart
/// pointer may end here: that the copy is not an `Arc<Session>` would be a second error.
fn methods(input: &Input<'_>, never: &TokenStream) -> TokenStream {
    let private = input.private();
    let ident = pattern::respan(&input.syn.ident);
    let ((impl_generics, ..), where_clause) = (input.syn.generics.split_for_impl(), &input.given);
    let ty_generics = input.arguments();
    quote! {
        // The user's type may be deprecated. The field's type, which is in the bound, may be private.
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

/// Writes a method `clone` that no call reaches. Without it, rustc would advise to call `deep_clone` if the user calls
/// a `clone` that the type does not have. If the type implements `Clone` or has its own `clone`, rustc prefers that
/// one, because the bound is on the impl.
fn no_clone(input: &Input<'_>, never: &TokenStream) -> TokenStream {
    // The impl has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let ident = &input.syn.ident;
    let (impl_generics, ..) = input.syn.generics.split_for_impl();
    let ty_generics = input.arguments();
    let given = input.given.iter().flat_map(|clause| &clause.predicates);
    quote! {
        // The user's type may be deprecated. The field's type, which is in the bound, may be private.
        #[allow(dead_code, deprecated, private_bounds, single_use_lifetimes)]
        impl #impl_generics #ident #ty_generics where #(#given,)* #never {
            #[doc(hidden)]
            pub fn clone(&self) {}
        }
    }
}
