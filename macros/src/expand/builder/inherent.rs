//! Writes the methods of the type itself: `builder`, `to_builder`, `try_to_builder`, `twin`.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Token;

use super::context::Context;
use super::{definition, states};
use crate::expand::refusal;
use crate::model::Kind;
use crate::names::{Repeated, word};
use crate::tokens;

/// Writes the impls.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let opened = context.opened(&opened_ty(context));
    impls(context, context.compiled.as_ref(), (&context.bounds.definition, &context.bounds.open), &opened)
}

/// Writes the impls, each with these attributes: one with the bounds of the definition, and one with those of opening a
/// value, which are the same and more.
///
/// The bounds of bare resources are on the methods. So if one of them is not met, the error of a call says what is
/// missing, and not that there is no such method. Other bounds are on the impl, where several that are not met are one
/// error.
pub(super) fn impls(
    context: &Context<'_, '_>,
    attrs: Option<&Repeated>,
    (definition, open): (&[TokenStream], &[TokenStream]),
    opened: &TokenStream,
) -> TokenStream {
    let ident = &context.input.syn.ident;
    let (impl_generics, ..) = context.input.syn.generics.split_for_impl();
    // The whole type has the user's span: for an impl inside a derive, rustc says that another bound would help.
    let ty_generics = tokens::puncts_at(ident.span(), context.input.arguments());
    let allows = context.allows_in_methods();
    let of_enum = (context.input.kind == Kind::Enum).then(|| no_builder(context, attrs, definition));
    let ((definition, if_defined), (open, if_opens)) = (placed(context, definition), placed(context, open));
    let mut empty = (context.input.kind == Kind::Struct).then(|| builder(context, &if_defined));
    let apart = empty.take_if(|_| open.len() > definition.len()).map(|empty| {
        quote! {
            #attrs
            #allows
            impl #impl_generics #ident #ty_generics where #(#definition,)* {
                #empty
            }
        }
    });
    let (to_builder, twin) = (to_builder(context, &if_opens), twin(context, opened, &if_opens));
    let into_builder = into_builder(context, &if_opens);
    quote! {
        #apart
        #of_enum
        #attrs
        #allows
        impl #impl_generics #ident #ty_generics where #(#open,)* {
            #empty
            #to_builder
            #into_builder
            #twin
        }
    }
}

/// Divides bounds into those of the impl and a where clause for its methods.
fn placed(context: &Context<'_, '_>, bounds: &[TokenStream]) -> (Vec<TokenStream>, Option<TokenStream>) {
    let known: Vec<String> = context.known.iter().map(TokenStream::to_string).collect();
    let (own, given): (Vec<_>, Vec<_>) = bounds.iter().cloned().partition(|bound| known.contains(&bound.to_string()));
    let own = (!own.is_empty()).then(|| quote!(where #(#own,)*));
    (given, own)
}

/// Writes a method, located at the name of the type. If the user has a method with the same name, the error points
/// there.
fn method(
    context: &Context<'_, '_>,
    name: &str,
    receiver: TokenStream,
    output: &dyn ToTokens,
    bounds: &Option<TokenStream>,
    body: TokenStream,
) -> TokenStream {
    let (vis, here) = (&context.input.syn.vis, context.input.syn.ident.span());
    let output = match context.input.krate.given {
        None => tokens::respan(quote!(-> #output), &|_| here),
        // At the user's span, a lint would say that a path through the user's name is longer than it has to be:
        // `Result` is in the prelude.
        Some(_) => tokens::puncts_at(here, quote!(-> #output)),
    };
    let name = Ident::new(name, here);
    // The tokens in the groups keep their spans, so `self` in the body is the parameter.
    let [receiver, body] = [(Delimiter::Parenthesis, receiver), (Delimiter::Brace, body)]
        .map(|(delimiter, content)| tokens::group(here, delimiter, content));
    let fn_ = Token![fn](here);
    quote!(#[inline] #vis #fn_ #name #receiver #output #bounds #body)
}

/// Writes `builder`, which only structs have. If a user calls one of the aliases, rustc suggests this method: it looks
/// for aliases in the user's crate, where the method is.
fn builder(context: &Context<'_, '_>, bounds: &Option<TokenStream>) -> TokenStream {
    let builder = &context.builder;
    let unset = states::unset(context);
    let docs = definition::empty(context);
    let builder = method(context, "builder", quote!(), &quote!(#builder<#unset>), bounds, quote!(#builder::new()));
    quote!(#docs #[doc(alias("new", "default", "connect", "create"))] #builder)
}

/// Writes a `builder` for an enum, which no call reaches, so that rustc says why the enum has none. If the user has a
/// `builder`, rustc prefers that one, because the bound is on the impl.
fn no_builder(context: &Context<'_, '_>, attrs: Option<&Repeated>, definition: &[TokenStream]) -> TokenStream {
    let (private, ident, builder) = (&context.private, &context.input.syn.ident, &context.config_ty);
    let (impl_generics, ..) = context.input.syn.generics.split_for_impl();
    let (ty_generics, allows) = (tokens::puncts_at(ident.span(), context.input.arguments()), context.allows());
    let live = refusal::lifetime(context.input);
    quote! {
        #attrs
        #allows
        impl #impl_generics #ident #ty_generics
        where
            #(#definition,)*
            for<#live> #ident #ty_generics: #private::refused::HasBuilder<#live, #builder>,
        {
            #[doc(hidden)]
            pub fn builder() {}
        }
    }
}

/// Writes `to_builder` and `try_to_builder`.
fn to_builder(context: &Context<'_, '_>, bounds: &Option<TokenStream>) -> TokenStream {
    let (private, config) = (&context.private, &context.config_ty);
    let resource = &context.world.resource;
    let body = quote!(#private::#resource::to_config(self));
    let to_builder = method(context, "to_builder", quote!(&self), &config, bounds, body);
    let result = quote!(#private::Result<#config, #private::CloneError>);
    let body = quote!(#private::#resource::__freshtwin_try_to_config(self));
    let try_to_builder = method(context, "try_to_builder", quote!(&self), &result, bounds, body);
    quote! {
        #[doc = " A builder with this value's data and the configs of its resources, deep-cloned.\n\n # Panics\n\n If the data cannot be deep-cloned: a cycle that cannot be rebuilt, a mutably borrowed cell."]
        #to_builder
        #[doc = " The same as `to_builder`, but never waits for a lock.\n\n # Errors\n\n If `to_builder` would panic or wait."]
        #try_to_builder
    }
}

/// Writes `into_builder`, if the type asks for it.
fn into_builder(context: &Context<'_, '_>, bounds: &Option<TokenStream>) -> Option<TokenStream> {
    context.input.builder.into.key()?;
    let (private, config, resource) = (&context.private, &context.config_ty, &context.world.resource);
    let body = quote!(#private::#resource::into_config(self));
    let into_builder = method(context, "into_builder", quote!(self), &config, bounds, body);
    Some(quote! {
        #[doc = " Turns the value into its builder: moves the data, and closes the resources, last opened first.\n\n Use it to reconnect if the old resource has to be closed before a new one can open."]
        #into_builder
    })
}

/// Returns the type that the methods open, as they name it.
pub(super) fn opened_ty(context: &Context<'_, '_>) -> TokenStream {
    if context.world.asynchronous { context.ty.to_token_stream() } else { quote!(Self) }
}

fn twin(context: &Context<'_, '_>, opened: &TokenStream, bounds: &Option<TokenStream>) -> TokenStream {
    let (private, own) = (&context.private, &context.ty);
    let result = quote!(#private::Result);
    let body = if context.world.asynchronous {
        let (config, error) = (word("__freshtwin_config"), word("__freshtwin_error"));
        quote! {
            let #config = #private::ResourceAsync::__freshtwin_try_to_config(self);
            async move {
                match #config {
                    #result::Ok(#config) => <#own as #private::ResourceAsync>::from_config(#config).await,
                    #result::Err(#error) => #result::Err(#private::no_copy::<#own>(#error)),
                }
            }
        }
    } else {
        quote!(#private::Resource::twin(self))
    };
    let when = context.world.asynchronous.then(|| {
        quote! {
            #[doc = "\n\n The data is copied when this is called, not when the future is polled, and the future borrows nothing."]
        }
    });
    let twin = method(context, "twin", quote!(&self), &opened, bounds, body);
    quote! {
        #[doc = " An independent value: its data deep-cloned, each resource opened anew from its config."]
        #[doc(alias("duplicate", "reopen", "reconnect"))]
        #when
        #[doc = "\n # Errors\n\n Names the resource that did not open. What had been opened before is closed again. If the data cannot be\n deep-cloned, the cause is the error of `try_to_builder`."]
        #twin
    }
}
