//! `impl Resource` for the type: from a value to its builder, and back.

use proc_macro2::TokenStream;
use quote::quote;

use super::held::{self, Held};
use super::make;
use super::plan::Plan;
use crate::bound::Params;
use crate::expand::field::{self, Access, word};
use crate::expand::pattern;
use crate::model::{Fate, Kind, Source, Variant};

/// The impl, and the assertions that tell of fields that are no resources.
pub(super) fn expand(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, ident) = (&plan.private, &plan.input.syn.ident);
    let (resource, ..) = plan.world();
    let (impl_generics, ty_generics, _) = plan.input.syn.generics.split_for_impl();
    let (ty, bounds) = (config_type(plan), plan.open_bounds());
    let (config, reach, open) = (config(plan), reach(plan), make::open_in(plan));
    let shares = shares(plan);
    let assertions = assertions(plan);
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::#resource for #ident #ty_generics where #(#bounds,)* {
            type Config = #ty;
            #config
            #open
            #reach
            #shares
        }
        #assertions
    }
}

/// The complete builder. Not `Self::Config`, which could be a variant.
pub(super) fn config_type(plan: &Plan<'_, '_>) -> TokenStream {
    let (builder, args) = (&plan.builder, plan.args());
    quote!(#builder<#(#args,)*>)
}

/// How the value's fields are reached: by place in a struct, by a pattern's locals in an enum.
fn access(plan: &Plan<'_, '_>) -> Access {
    match plan.input.kind {
        Kind::Struct => Access::Place(word("self")),
        Kind::Enum => Access::Bound("a"),
    }
}

/// `config_in`: copies data and configs.
fn config(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, ty) = (&plan.private, config_type(plan));
    let (this, cloner) = (word("self"), word("cloner"));
    let body = match plan.input.kind {
        Kind::Struct => plan.input.variants.iter().map(|variant| copied(plan, variant)).collect(),
        Kind::Enum => {
            let arms = plan.input.variants.iter().map(|variant| {
                let pattern = pattern::pattern(variant, "a", held::is_held);
                let copied = copied(plan, variant);
                quote!(#pattern => #copied,)
            });
            quote!(match #this { #(#arms)* })
        }
    };
    let (_, _, traveller) = plan.world();
    quote! {
        #[inline]
        #[allow(clippy::redundant_closure_call)]
        fn config_in(&#this, #cloner: &mut #private::Cloner) -> #ty {
            if #private::begins(#cloner) {
                return #private::begin(&#private::#traveller(#this), #cloner);
            }
            #body
        }
    }
}

fn copied(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let private = &plan.private;
    let (cloner, from) = (word("cloner"), access(plan));
    let held = plan.held(variant);
    let members = held.iter().map(|held| {
        let member = &held.member;
        let value = if held.bare {
            let (opens, source) = (own_opens(plan, held), from.reference(held.field));
            quote!(#opens::config(#source, #cloner))
        } else {
            field::clone(private, held.field, &from)
        };
        quote!(#member: #value)
    });
    let path = make::config_path(plan, variant);
    let marker = make::marker(plan);
    quote!(#path { #(#members,)* #marker })
}

/// [`held::opens`] of a field whose type is written inside of an impl for the type itself.
fn own_opens(plan: &Plan<'_, '_>, held: &Held<'_, '_>) -> TokenStream {
    let ty = plan.spelled_out(held.field.ty());
    held::opens(&plan.private, held.field, ty)
}

/// `__reach`: walks what `config_in` copies.
fn reach(plan: &Plan<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let (this, reach) = (word("self"), word("reach"));
    let body = match plan.input.kind {
        Kind::Struct => plan.input.variants.iter().map(|variant| walked(plan, variant)).collect(),
        Kind::Enum => {
            let arms = plan.input.variants.iter().map(|variant| {
                let from = pattern::pattern(variant, "a", held::is_held);
                let walked = walked(plan, variant);
                quote!(#from => { #walked })
            });
            quote!(match #this { #(#arms)* })
        }
    };
    quote! {
        #[inline]
        #[allow(unused_variables, clippy::match_same_arms)]
        fn __reach(&#this, #reach: &mut #private::Reach<'_, '_>) {
            #body
        }
    }
}

fn walked(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let private = &plan.private;
    let (reach, from) = (word("reach"), access(plan));
    let held = plan.held(variant);
    let walked = held.iter().filter_map(|held| {
        let source = from.reference(held.field);
        match &held.field.fate {
            Fate::Resource(_) => {
                let opens = own_opens(plan, held);
                Some(quote!(#opens::reach(#source, #reach);))
            }
            Fate::Lock => {
                let ty = &held.ty;
                Some(quote!(<#ty as #private::lock::LockClone>::lock_survey_in(#source, #source, #reach.surveyor());))
            }
            Fate::Data if field::is_surveyed(held.field) => {
                let ty = &held.ty;
                Some(quote!(<#ty as #private::DeepClone>::survey_in(#source, #source, #reach.surveyor());))
            }
            _ => None,
        }
    });
    walked.collect()
}

/// `__shares`: whether one of the configs does.
fn shares(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, builder) = (&plan.private, &plan.builder);
    let (config, ty) = (word("config"), config_type(plan));
    let asked = |variant: &Variant<'_>, from: &Access| {
        let held = plan.held(variant);
        let bare = held.iter().filter(|held| held.bare).map(|held| {
            let opens = own_opens(plan, held);
            let (member, local) = (&held.member, held.field.local("c"));
            match from {
                Access::Bound(_) => quote!(#opens::shares(#local)),
                _ => quote!(#opens::shares(&#config.#member)),
            }
        });
        quote!(false #(|| #bare)*)
    };
    let from = access(plan);
    let body = match plan.input.kind {
        Kind::Struct => plan.input.variants.iter().map(|variant| asked(variant, &from)).collect(),
        Kind::Enum => {
            let arms = plan.input.variants.iter().map(|variant| {
                let path = make::config_path(plan, variant);
                let held = plan.held(variant);
                let bare = held.iter().filter(|held| held.bare).map(|held| {
                    let (member, local) = (&held.member, held.field.local("c"));
                    quote!(#member: #local)
                });
                let asked = asked(variant, &from);
                quote!(#path { #(#bare,)* .. } => #asked,)
            });
            let never = super::choice::needs_marker(plan).then(|| quote!(#builder::__Marker(..) => false,));
            quote!(match #config { #(#arms)* #never })
        }
    };
    quote! {
        #[inline]
        #[allow(unused_variables, clippy::match_same_arms, clippy::nonminimal_bool, clippy::match_like_matches_macro)]
        fn __shares(#config: &#ty) -> #private::core::primitive::bool {
            #body
        }
    }
}

/// One plain question per bare resource, at its type. Where that depends on a parameter, the bound alone asks.
fn assertions(plan: &Plan<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let params = Params::new(&plan.input.syn.generics);
    let (impl_generics, _, where_clause) = plan.input.syn.generics.split_for_impl();
    let fields = plan.input.fields().filter(|field| plan.is_told_apart(field));
    let concrete = fields.filter(|field| !params.mentioned_in(field.ty()));
    let asked: Vec<_> = concrete
        .filter_map(|field| {
            let resource = field.resource()?;
            let Source::Bare = resource.source else { return None };
            let ty = plan.spelled_out(field.ty());
            Some(match resource.asynchronous {
                None => quote!(#private::assert_resource::<#ty>();),
                Some(_) => quote!(#private::assert_resource_async::<#ty>();),
            })
        })
        .collect();
    if asked.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[allow(dead_code, deprecated, clippy::extra_unused_type_parameters, clippy::extra_unused_lifetimes)]
        fn __assert #impl_generics () #where_clause {
            #(#asked)*
        }
    }
}
