//! What the user calls: documentation, `build` and `open`, and the methods of the type itself.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::GenericParam;

use super::held::Held;
use super::plan::Plan;
use super::set;
use crate::bound::Params;
use crate::model::Kind;

/// What users could not mend in code that they did not write.
pub(super) fn allows() -> TokenStream {
    quote! {
        #[allow(
            // Their types may be deprecated, which they know already.
            deprecated,
            // Their fields may have private types, which bounds name and setters take that are private too.
            private_bounds,
            private_interfaces,
            // They may use some of the methods only.
            dead_code,
            // A builder in which nothing is set is no default.
            clippy::new_without_default,
            // A lifetime may serve one field, or none that is asked.
            single_use_lifetimes,
            unused_lifetimes,
            // A future is `Send` where its parts are.
            clippy::future_not_send,
        )]
    }
}

/// The derives that were asked for.
pub(super) fn derives(plan: &Plan<'_, '_>) -> TokenStream {
    match plan.input.attrs.builder.derive.get() {
        Some(paths) => quote!(#[derive(#(#paths),*)]),
        None => TokenStream::new(),
    }
}

/// Keeps the marker out of what serde writes.
pub(super) fn skip(plan: &Plan<'_, '_>) -> TokenStream {
    let derives = plan.input.attrs.builder.derive.get();
    let serde = derives.into_iter().flatten().any(|path| {
        let name = path.segments.last().map(|segment| segment.ident.to_string());
        matches!(name.as_deref(), Some("Serialize" | "Deserialize"))
    });
    match serde {
        true => quote!(#[serde(skip)]),
        false => TokenStream::new(),
    }
}

/// What serde asks of a field that holds a config: by itself it would ask it of the resource that a parameter stands for.
pub(super) fn bound(plan: &Plan<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> TokenStream {
    let params = Params::new(&plan.input.syn.generics);
    if !held.bare || !params.mentioned_in(held.field.ty()) {
        return TokenStream::new();
    }
    let derives = plan.input.attrs.builder.derive.get().into_iter().flatten();
    let bounds: Vec<TokenStream> = derives
        .filter_map(|path| match path.segments.last()?.ident.to_string().as_str() {
            "Serialize" => {
                let text = quote!(#ty: #path).to_string();
                Some(quote!(serialize = #text))
            }
            "Deserialize" => {
                let text = quote!(#ty: #path<'de>).to_string();
                Some(quote!(deserialize = #text))
            }
            _ => None,
        })
        .collect();
    match bounds.is_empty() {
        true => TokenStream::new(),
        false => quote!(#[serde(bound(#(#bounds),*))]),
    }
}

/// The documentation of the builder.
pub(super) fn builder_docs(plan: &Plan<'_, '_>) -> TokenStream {
    let ident = &plan.input.syn.ident;
    let first = format!(" The map of a [`{ident}`]: its data, and configs in place of its live resources.");
    quote! {
        #[doc = #first]
        #[doc = "\n It holds nothing that is open. `build` opens a value from it, `open` does so again and again."]
    }
}

/// The documentation of `build` and of `open`.
pub(super) fn finish_docs(plan: &Plan<'_, '_>) -> (TokenStream, TokenStream) {
    let ident = &plan.input.syn.ident;
    let build = format!(" Opens a `{ident}`, with all of this builder's data moved into it.");
    let open =
        format!(" Opens a `{ident}`, with a deep clone of the data. The builder stays: it opens as many as you like.");
    let errors = quote! {
        #[doc = "\n # Errors\n\n Names the resource that did not open, once everything that had been opened before is closed again."]
    };
    (quote!(#[doc = #build] #errors), quote!(#[doc = #open] #errors))
}

/// The bodies of `build` and `open`, for a builder in whose place `full` stands.
pub(super) fn finish(plan: &Plan<'_, '_>, full: &TokenStream) -> (TokenStream, TokenStream) {
    let (private, ty, (resource, ..)) = (&plan.private, plan.ty(), plan.world());
    let from_config = quote!(<#ty as #private::#resource>::from_config);
    if plan.asynchronous {
        let open = quote! {
            let copy = #private::copied::<#ty, Self>(self);
            async move {
                match copy {
                    #private::core::result::Result::Ok(copy) => copy.build().await,
                    #private::core::result::Result::Err(error) => #private::core::result::Result::Err(error),
                }
            }
        };
        return (quote!(#from_config(#full)), open);
    }
    let open = quote! {
        match #private::copied::<#ty, Self>(self) {
            #private::core::result::Result::Ok(copy) => copy.build(),
            #private::core::result::Result::Err(error) => #private::core::result::Result::Err(error),
        }
    };
    (quote!(#from_config(#full)), open)
}

/// What `build`, `open` and `twin` return. They are not written as `async fn`s: the map is made at once, and the future does
/// not borrow the original, which therefore need not be `Sync`.
pub(super) fn opened(plan: &Plan<'_, '_>, result: &TokenStream) -> TokenStream {
    if !plan.asynchronous {
        return result.clone();
    }
    let private = &plan.private;
    let args = plan.args();
    let states = match plan.input.kind {
        Kind::Struct => plan.slots().into_iter().map(|slot| slot.param.into_token_stream()).collect(),
        Kind::Enum => Vec::new(),
    };
    quote!(impl #private::core::future::Future<Output = #result> + use<#(#args,)* #(#states,)*>)
}

/// The methods of the type.
pub(super) fn expand(plan: &Plan<'_, '_>) -> TokenStream {
    if plan.input.attrs.builder.inherent.get() == Some(&false) {
        return TokenStream::new();
    }
    let ident = &plan.input.syn.ident;
    let (impl_generics, ty_generics, _) = plan.input.syn.generics.split_for_impl();
    let (base, open) = (plan.base_bounds(), plan.open_bounds());
    let begin = begin(plan);
    let maps = maps(plan);
    let twin = twin(plan);
    let start = match begin.is_empty() {
        true => TokenStream::new(),
        false => quote! {
            impl #impl_generics #ident #ty_generics where #(#base,)* {
                #begin
            }
        },
    };
    quote! {
        #start
        impl #impl_generics #ident #ty_generics where #(#open,)* {
            #maps
            #twin
        }
    }
}

/// `builder`, which only structs have.
fn begin(plan: &Plan<'_, '_>) -> TokenStream {
    if plan.input.kind == Kind::Enum {
        return TokenStream::new();
    }
    let (builder, vis) = (&plan.builder, &plan.input.syn.vis);
    let unset = set::unset(plan, &plan.slots());
    let docs = format!(" A builder of `{}` in which nothing is set yet.", plan.input.syn.ident);
    quote! {
        #[doc = #docs]
        #[inline]
        #vis fn builder() -> #builder<#unset> {
            #builder::<#unset>::new()
        }
    }
}

/// `to_builder` and `try_to_builder`.
fn maps(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, builder, vis) = (&plan.private, &plan.builder, &plan.input.syn.vis);
    let (args, (resource, _, traveller)) = (plan.args(), plan.world());
    quote! {
        #[doc = " The map of this value: its data and the configs of its resources, deep-cloned.\n\n # Panics\n\n Where a deep clone of the data does: a cycle that cannot be rebuilt, a mutably borrowed cell."]
        #[inline]
        #vis fn to_builder(&self) -> #builder<#(#args,)*> {
            #private::#resource::to_config(self)
        }
        #[doc = " The map of this value, without waiting for a lock.\n\n # Errors\n\n Where `to_builder` would panic or wait."]
        #[inline]
        #vis fn try_to_builder(
            &self,
        ) -> #private::core::result::Result<#builder<#(#args,)*>, #private::CloneError> {
            #private::try_to_config(&#private::#traveller(self))
        }
    }
}

fn twin(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, vis) = (&plan.private, &plan.input.syn.vis);
    let (_, _, traveller) = plan.world();
    let result = quote!(#private::core::result::Result<Self, #private::OpenError>);
    let own = plan.ty();
    let opened = match plan.asynchronous {
        false => result,
        true => {
            let args = plan.input.syn.generics.params.iter().map(|param| match param {
                GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
                GenericParam::Type(param) => param.ident.to_token_stream(),
                GenericParam::Const(param) => param.ident.to_token_stream(),
            });
            let result = quote!(#private::core::result::Result<#own, #private::OpenError>);
            quote!(impl #private::core::future::Future<Output = #result> + use<#(#args,)*>)
        }
    };
    let body = match plan.asynchronous {
        false => quote!(#private::Resource::twin(self)),
        true => quote! {
            let map = #private::try_to_config(&#private::#traveller(self));
            async move {
                match map {
                    #private::core::result::Result::Ok(map) => {
                        <#own as #private::ResourceAsync>::from_config(map).await
                    }
                    #private::core::result::Result::Err(error) => {
                        #private::core::result::Result::Err(#private::no_copy::<#own>(error))
                    }
                }
            }
        },
    };
    quote! {
        #[doc = " An independent value: its data deep-cloned, each resource opened anew from its config.\n\n # Errors\n\n Names the resource that did not open, once everything that had been opened before is closed again. Where\n `try_to_builder` gives an error, that is the cause."]
        #[inline]
        #vis fn twin(&self) -> #opened {
            #body
        }
    }
}
