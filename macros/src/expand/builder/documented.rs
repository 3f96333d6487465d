//! Writes the builder of a public type as rustdoc shows it, in place of the one that is compiled.
//!
//! On the page of a builder, its typestate is noise (`nick: Nick::Of<String>`, a setter that gives a
//! `SessionBuilder<Set, Rooms, Log>`), and so are the bounds that only keep errors short. rustdoc sets `cfg(doc)`: then
//! the derive leaves its builder to the macro `page`, which writes the complete builder, with `nick: String` and
//! setters that give `Self`. The parameters stay, because the user's signatures may name them. The bodies of the user's
//! functions may not fit this builder, but rustdoc does not check bodies.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::bounds::{Collector, Shown};
use super::context::{Context, Slot};
use super::held::{self, Held};
use super::{build_and_open, definition, enum_builder, inherent, serde, setter, states, struct_builder};
use crate::bound::Params;
use crate::check::Live;
use crate::expand::output;
use crate::known_types;
use crate::model::Kind;

/// Writes the items.
pub(super) fn expand(context: &Context<'_, '_>, live: &Live<'_, '_>) -> TokenStream {
    let bounds = Collector::new(live, &context.private, &context.own).shown();
    let (builder, methods) = match context.input.kind {
        Kind::Struct => (item(context, &bounds), struct_methods(context)),
        Kind::Enum => {
            let ty = |held: &Held<'_, '_>| ty(context, held);
            (enum_builder::item_with(context, None, &bounds.item, &ty), quote!())
        }
    };
    let methods = impl_builder(context, &bounds.open, &methods);
    let is_inherent = context.input.builder.is_inherent();
    let opened = context.shown(&inherent::opened_ty(context));
    let inherent = is_inherent.then(|| inherent::impls(context, None, (&bounds.item, &bounds.open), &opened));
    let (clone, resource) = (clone(context, &bounds.open), resource(context, &bounds.open));
    quote! {
        #builder
        #methods
        #inherent
        #clone
        #resource
    }
}

/// Returns the type that the complete builder holds for a field: `C` for a `Live<R, C>`, and the `Config` of another
/// resource.
fn ty(context: &Context<'_, '_>, held: &Held<'_, '_>) -> TokenStream {
    let Some(resource) = held.field.resource() else { return context.ty_of(held.field).into_token_stream() };
    let (private, ty) = (&context.private, context.own.spelled_out(held.field.ty()));
    let of_live = known_types::resource_and_config(&ty).map(|[_, config]| config.to_token_stream());
    of_live.unwrap_or_else(|| {
        let resource = held::trait_of(resource, "Resource");
        quote!(<#ty as #private::#resource>::Config)
    })
}

/// Writes the complete builder. Its marker uses all parameters.
fn item(context: &Context<'_, '_>, bounds: &Shown) -> TokenStream {
    let (private, builder, vis) = (&context.private, &context.builder, &context.input.syn.vis);
    let (attributes, example, typestate) = (definition::attributes(context), example(context), typestate(context));
    let (params, bounds) = (&context.params.declared, &bounds.item);
    let generic = Params::new(&context.input.syn.generics);
    // If a config depends on a parameter, rustdoc would say that the builder is never `Send`.
    let is_hidden = |held: &Held<'_, '_>| held.is_config() && generic.mentioned_in(held.field.ty());
    let states = context.slots().map(|Slot { state, held, .. }| {
        // The bounds for serde name `State::Of<T>`, too.
        let bound = (is_hidden(held) || serde::is_derived(context)).then(|| quote!(: #private::Slot));
        quote!(#state #bound = #private::Set)
    });
    let fields = context.slots().map(|slot| {
        let (state, ty) = (&slot.state, ty(context, &slot.held));
        let ty = if is_hidden(&slot.held) { quote!(#state::Of<#ty>) } else { ty };
        struct_builder::field_of(context, slot, &ty)
    });
    let (skip, own, names) = (serde::skip(context), &context.ty, context.slots().map(|slot| &slot.state));
    quote! {
        #attributes
        #example
        #typestate
        #vis struct #builder<#(#params,)* #(#states,)*> where #(#bounds,)* {
            #(#fields,)*
            #[doc(hidden)]
            #skip
            __freshtwin_marker: #private::core::marker::PhantomData<fn() -> (#own, #(#names,)*)>,
        }
    }
}

fn typestate(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.slots().next()?;
    let (builder, empty) = (&context.builder, empty(context));
    let text = format!(
        "\n\n As a type, `{builder}` is a complete builder, and this page shows its fields and methods. The parameters \
         with a default say which fields are set: `{empty}` has none, each setter sets one, and `build` and `open` do not \
         compile until all are set."
    );
    Some(quote!(#[doc = #text]))
}

/// Returns an example that builds this type, if everybody who sees the type can call all setters. It is plain text,
/// because a code block would be a test of the user's crate.
fn example(context: &Context<'_, '_>) -> Option<TokenStream> {
    let vis = &context.input.syn.vis;
    if context.slots().any(|slot| setter::setter_vis(context, &slot.held) != vis) {
        return None;
    }
    let empty = empty(context);
    let setters = context.slots().map(|slot| format!("    .{}(..)\n", setter::setter_name(&slot.held.ident)));
    let setters: String = setters.collect();
    let awaited = if context.world.asynchronous { ".await" } else { "" };
    let text = format!("\n\n```text\nlet value = {empty}\n{setters}    .build(){awaited}?;\n```");
    Some(quote!(#[doc = #text]))
}

/// Returns the call that gives an empty builder.
fn empty(context: &Context<'_, '_>) -> String {
    match context.input.builder.is_inherent() {
        true => format!("{}::builder()", context.input.syn.ident),
        false => format!("{}::new()", context.builder),
    }
}

fn struct_methods(context: &Context<'_, '_>) -> TokenStream {
    let (builder, vis, unset) = (&context.builder, &context.input.syn.vis, states::unset(context));
    let setters = context.slots().map(|slot| setter(context, slot));
    let docs = definition::empty(context);
    let new = quote! {
        #docs
        #vis fn new() -> #builder<#unset> {
            loop {}
        }
    };
    quote!(#(#setters)* #new)
}

/// Writes the methods of the builder: `first`, and the two that open a value.
fn impl_builder(context: &Context<'_, '_>, bounds: &[TokenStream], first: &TokenStream) -> TokenStream {
    let (config, params) = (&context.config_ty, &context.params.bounded);
    let (finish, allows) = (build_and_open::documented(context), context.allows_in_methods());
    quote! {
        #allows
        impl<#(#params,)*> #config where #(#bounds,)* {
            #first
            #finish
        }
    }
}

/// Writes a setter. Its parameter has the name that people expect: there is no body in which it could be a constant.
fn setter(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let held = &slot.held;
    let (vis, name) = (setter::setter_vis(context, held), setter::setter_name(&held.ident));
    let (docs, argument) = (setter::setter_docs(context, held), setter::argument(context, held, &ty(context, held)));
    let lints = output::lints(&held.field.syn.attrs);
    quote! {
        #docs
        #lints
        #vis fn #name(self, value: #argument) -> Self {
            self
        }
    }
}

fn clone(context: &Context<'_, '_>, bounds: &[TokenStream]) -> TokenStream {
    let (private, config, params) = (&context.private, &context.config_ty, &context.params.bounded);
    quote! {
        impl<#(#params,)*> #private::DeepClone for #config where #(#bounds,)* {
            fn deep_clone_in(&self, cloner: &mut #private::Cloner) -> Self {
                loop {}
            }
        }
    }
}

fn resource(context: &Context<'_, '_>, bounds: &[TokenStream]) -> TokenStream {
    let (private, ident, config) = (&context.private, &context.input.syn.ident, &context.config_ty);
    let ((impl_generics, ..), ty_generics) = (context.input.syn.generics.split_for_impl(), context.input.arguments());
    let (resource, opener) = (&context.world.resource, &context.world.opener);
    let awaits = context.world.asynchronous.then(|| quote!(async));
    quote! {
        impl #impl_generics #private::#resource for #ident #ty_generics where #(#bounds,)* {
            type Config = #config;
            fn config_in(&self, cloner: &mut #private::Cloner) -> #config {
                loop {}
            }
            #awaits fn open_in(
                config: #config,
                opener: &mut #private::#opener,
            ) -> #private::Result<Self, #private::OpenError> {
                loop {}
            }
        }
    }
}
