//! Writes `build` and `open`, which all builders have.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::names::word;

/// How a method turns `self` into a complete builder.
pub(super) enum Full {
    /// It is one already.
    Itself,
    /// By the bounds of the method: see the runtime's `SameAs`.
    ByBounds,
}

impl Full {
    /// Returns `self` and `&self` as a complete builder.
    fn of_self(&self, context: &Context<'_, '_>) -> (TokenStream, TokenStream) {
        let private = &context.private;
        match self {
            Self::Itself => (quote!(self), quote!(self)),
            Self::ByBounds => {
                (quote!(#private::SameAs::__freshtwin_same(self)), quote!(#private::SameAs::__freshtwin_same_ref(self)))
            }
        }
    }
}

/// Writes both methods, with these bounds.
///
/// If they await, they are not `async fn`s: the copy is made at once, and the future does not borrow the builder, which
/// therefore need not be `Sync`.
pub(super) fn methods(context: &Context<'_, '_>, full: &Full, bounds: &TokenStream) -> TokenStream {
    with_bodies(context, &bodies(context, full), &context.opened(&context.ty), bounds)
}

/// Writes `deep_clone` of a complete builder, with these bounds, unless a field has that name: for `builder.clone()`
/// rustc advises to call it, also where the trait is not imported.
pub(super) fn deep_clone(context: &Context<'_, '_>, bounds: &TokenStream) -> Option<TokenStream> {
    let (private, vis) = (&context.private, &context.input.syn.vis);
    let is_setter = context.slots().any(|slot| slot.held.field.name() == "deep_clone");
    (!is_setter).then(|| {
        quote! {
            #[doc(hidden)]
            #[inline]
            #vis fn deep_clone(&self) -> Self #bounds {
                #private::DeepClone::deep_clone(self)
            }
        }
    })
}

/// Writes both methods of a complete builder, for rustdoc.
pub(super) fn documented(context: &Context<'_, '_>) -> TokenStream {
    with_bodies(context, &bodies(context, &Full::Itself), &context.shown(&context.ty), &quote!())
}

fn with_bodies(
    context: &Context<'_, '_>,
    (build, open): &(TokenStream, TokenStream),
    opened: &TokenStream,
    bounds: &TokenStream,
) -> TokenStream {
    let vis = &context.input.syn.vis;
    let (build_docs, open_docs) = docs(context);
    quote! {
        #build_docs
        #[doc(alias("finish", "create", "connect"))]
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

fn docs(context: &Context<'_, '_>) -> (TokenStream, TokenStream) {
    let ident = &context.input.syn.ident;
    let build = format!(" Opens every resource, and moves the data into a new `{ident}`.");
    let open = format!(" Opens every resource, for a new `{ident}` with a deep clone of the data. The builder stays.");
    let errors = quote! {
        #[doc = "\n # Errors\n\n Names the resource that did not open. What had been opened before is closed again."]
    };
    (quote!(#[doc = #build] #errors), quote!(#[doc = #open] #errors))
}

fn bodies(context: &Context<'_, '_>, full: &Full) -> (TokenStream, TokenStream) {
    let (private, ty, resource) = (&context.private, &context.ty, &context.world.resource);
    let (this, borrowed) = full.of_self(context);
    let build = quote!(<#ty as #private::#resource>::from_config(#this));
    if !context.world.asynchronous {
        return (build, quote!(#private::open_copy::<#ty>(#borrowed)));
    }
    let (config, result) = (&context.config_ty, quote!(#private::Result));
    let (copy, error) = (word("__freshtwin_copy"), word("__freshtwin_error"));
    let open = quote! {
        let #copy = #private::copied::<#ty, #config>(#borrowed);
        async move {
            match #copy {
                #result::Ok(#copy) => #copy.build().await,
                #result::Err(#error) => #result::Err(#error),
            }
        }
    };
    (build, open)
}
