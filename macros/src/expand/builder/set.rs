//! The builder of a struct: one typestate parameter per field that it holds, setters, `build` and `open`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Visibility;
use syn::ext::IdentExt;

use super::plan::{Plan, Slot};
use super::{choice, copy, make, surface};
use crate::model::Fate;

/// The definition.
pub(super) fn item(plan: &Plan<'_, '_>) -> TokenStream {
    let allows = surface::allows();
    let (private, builder, vis) = (&plan.private, &plan.builder, &plan.input.syn.vis);
    let (slots, bounds) = (plan.slots(), plan.base_bounds());
    let params = plan.declared_params();
    let (states, fields) = (slots.iter().map(|slot| &slot.param), slots.iter().map(|slot| field(plan, slot)));
    let derive = surface::derives(plan);
    let docs = surface::builder_docs(plan);
    let marker = choice::needs_marker(plan).then(|| {
        let (skip, ty) = (surface::skip(plan), plan.ty());
        quote!(#skip __marker: #private::core::marker::PhantomData<fn() -> #ty>,)
    });
    quote! {
        #docs
        #derive
        #[must_use = "a builder opens nothing until `build` or `open` is called"]
        #allows
        #vis struct #builder<#(#params,)* #(#states: #private::Slot = #private::Set,)*>
        where #(#bounds,)*
        {
            #(#fields,)*
            #marker
        }
    }
}

fn field(plan: &Plan<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let (member, param, ty) = (&slot.held.member, &slot.param, &slot.held.ty);
    let ty = quote!(#param::Of<#ty>);
    let bound = surface::bound(plan, &slot.held, &ty);
    quote!(#bound #member: #ty)
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(plan: &Plan<'_, '_>) -> TokenStream {
    let slots = plan.slots();
    let markers = markers(&slots);
    let new = new(plan, &slots);
    let setters = slots.iter().enumerate();
    let setters = setters.map(|(index, _)| setter(plan, &slots, index));
    let finish = finish(plan, &slots);
    let copy = copy::expand(plan, &slots);
    let (builder, bounds, params) = (&plan.builder, plan.base_bounds(), generics(plan, &slots));
    let args = with_states(plan, &slots, |_, slot| slot.param.to_token_stream());
    quote! {
        #markers
        #new
        impl<#params> #builder<#args>
        where #(#bounds,)*
        {
            #(#setters)*
            #finish
        }
        #copy
    }
}

/// The user's parameters and one per slot.
pub(super) fn generics(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let (private, params) = (&plan.private, plan.params());
    let states = slots.iter().map(|slot| &slot.param);
    quote!(#(#params,)* #(#states: #private::Slot,)*)
}

/// The builder's arguments, with a state for each slot.
pub(super) fn with_states<'s, 'a, 'i>(
    plan: &Plan<'_, '_>,
    slots: &'s [Slot<'a, 'i>],
    state: impl Fn(usize, &'s Slot<'a, 'i>) -> TokenStream,
) -> TokenStream {
    let args = plan.args();
    let states = slots.iter().enumerate().map(|(index, slot)| state(index, slot));
    quote!(#(#args,)* #(#states,)*)
}

/// All arguments of a builder in which nothing is set.
pub(super) fn unset(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let private = &plan.private;
    with_states(plan, slots, |_, _| quote!(#private::Unset))
}

/// All arguments of a complete builder.
fn complete(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let private = &plan.private;
    with_states(plan, slots, |_, _| quote!(#private::Set))
}

/// Stand-ins for the fields, by whose names the compiler says what is missing.
fn markers(slots: &[Slot<'_, '_>]) -> TokenStream {
    let names = slots.iter().map(|slot| slot.held.ident());
    quote! {
        // In a module of their own, where they hide nothing that a field's type could name.
        #[allow(dead_code, non_camel_case_types, unreachable_pub)]
        mod __fields {
            #(pub enum #names {})*
        }
    }
}

fn new(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let (builder, vis, marker) = (&plan.builder, &plan.input.syn.vis, make::marker(plan));
    let (params, bounds, unset) = (plan.params(), plan.base_bounds(), unset(plan, slots));
    let members = slots.iter().map(|slot| &slot.held.member);
    let docs = format!("A builder of `{}` in which nothing is set yet.", plan.input.syn.ident);
    quote! {
        impl<#(#params,)*> #builder<#unset>
        where #(#bounds,)*
        {
            #[doc = #docs]
            #[inline]
            #vis fn new() -> Self {
                Self { #(#members: (),)* #marker }
            }
        }
    }
}

/// The setter of a field: fields that are called like a method of the builder get a longer one.
pub(super) fn setter_name(field: &Ident) -> Ident {
    match field.unraw().to_string().as_str() {
        name @ ("new" | "build" | "open") => format_ident!("set_{}", name, span = field.span()),
        _ => field.clone(),
    }
}

fn setter(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>], own: usize) -> TokenStream {
    let private = &plan.private;
    let held = &slots[own].held;
    let (builder, name, ty) = (&plan.builder, setter_name(&held.ident()), &held.ty);
    let given = plan.input.attrs.builder.setters.get();
    let vis: &Visibility = given.unwrap_or(&held.field.syn.vis);
    let changed = with_states(plan, slots, |index, slot| match index == own {
        true => quote!(#private::Set),
        false => slot.param.to_token_stream(),
    });
    let members = slots.iter().enumerate().map(|(index, slot)| {
        let member = &slot.held.member;
        match (index == own, held.bare || held.field.into.is_some()) {
            (false, _) => quote!(#member: self.#member),
            (true, false) => quote!(#member: value),
            (true, true) => quote!(#member: #private::core::convert::Into::into(value)),
        }
    });
    let argument = match held.bare || held.field.into.is_some() {
        true => quote!(impl #private::core::convert::Into<#ty>),
        false => ty.clone(),
    };
    let (docs, marker) = (docs(&slots[own]), make::marker(plan));
    quote! {
        #docs
        #[inline]
        #vis fn #name(self, value: #argument) -> #builder<#changed> {
            #builder { #(#members,)* #marker }
        }
    }
}

/// The field's own documentation, or a line in its place.
fn docs(slot: &Slot<'_, '_>) -> TokenStream {
    let docs: Vec<_> = slot.held.field.docs().collect();
    if !docs.is_empty() {
        return quote!(#(#docs)*);
    }
    let what = match slot.held.field.fate {
        Fate::Resource(_) => "the config of the resource",
        _ => "the field",
    };
    let line = format!("Sets {what} `{}`.", slot.held.field.name());
    quote!(#[doc = #line])
}

/// `build` and `open`.
fn finish(plan: &Plan<'_, '_>, slots: &[Slot<'_, '_>]) -> TokenStream {
    let (private, builder, vis) = (&plan.private, &plan.builder, &plan.input.syn.vis);
    let (ty, complete) = (plan.ty(), complete(plan, slots));
    let taken = slots.iter().map(|slot| {
        let (member, param, ty) = (&slot.held.member, &slot.param, &slot.held.ty);
        quote!(#member: <#param as #private::Filled>::take::<#ty>(self.#member))
    });
    let marker = make::marker(plan);
    let full = quote!(#builder::<#complete> { #(#taken,)* #marker });
    let bounds = plan.open_bounds();
    let set = slots.iter().map(|slot| {
        let (param, field) = (&slot.param, slot.held.ident());
        quote!(#param: #private::IsSet<#ty, __fields::#field>)
    });
    let bounds = quote!(where #(#set,)* #(#bounds,)*);
    let (build, open) = surface::finish(plan, &full);
    let (build_docs, open_docs) = surface::finish_docs(plan);
    let result = quote!(#private::core::result::Result<#ty, #private::OpenError>);
    let opened = surface::opened(plan, &result);
    quote! {
        #build_docs
        #[inline]
        #vis fn build(self) -> #opened #bounds {
            #build
        }
        #open_docs
        #[inline]
        #vis fn open(&self) -> #opened #bounds {
            #open
        }
    }
}
