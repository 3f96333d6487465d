//! The fields that a builder holds.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Member, Type};

use crate::bound::path_parts;
use crate::model::{Fate, Field, Source};
use crate::names::Private;

/// A field of the type that has a counterpart in the builder.
pub(super) struct Held<'a, 'i> {
    /// The field.
    pub(super) field: &'a Field<'i>,
    /// How the builder names it.
    pub(super) member: Member,
    /// What the builder holds: the field's type, or its config's. `Self` is spelled out.
    pub(super) ty: TokenStream,
    /// Whether it is the config of a bare resource.
    pub(super) bare: bool,
}

impl Held<'_, '_> {
    /// The name of its setter's field, which only named builders have.
    pub(super) fn ident(&self) -> Ident {
        match &self.member {
            Member::Named(ident) => ident.clone(),
            Member::Unnamed(index) => format_ident!("field_{}", index.index),
        }
    }
}

/// Whether the builder holds anything for this field.
pub(super) fn is_held(field: &Field<'_>) -> bool {
    match &field.fate {
        Fate::Default(_) => false,
        Fate::Resource(resource) => matches!(resource.source, Source::Bare),
        _ => !is_phantom(field.ty()),
    }
}

/// `PhantomData<..>`, as far as it is written so.
pub(super) fn is_phantom(ty: &Type) -> bool {
    path_parts(ty).is_some_and(|(name, _)| name == "PhantomData")
}

/// `<Field<'static, T> as Opens<T>>`: see the runtime's module `field`.
pub(super) fn opens(private: &Private<'_>, field: &Field<'_>, ty: impl ToTokens) -> TokenStream {
    let world = opens_trait(field);
    quote!(<#private::Field<'static, #ty> as #private::#world<#ty>>)
}

/// The bound that stands for [`opens`]. `threads`: the config goes to another thread.
pub(super) fn opens_bound(private: &Private<'_>, field: &Field<'_>, ty: impl ToTokens, threads: bool) -> TokenStream {
    let world = opens_trait(field);
    let send = threads.then(|| quote!(, Config: #private::core::marker::Send));
    quote!(for<'__field> #private::Field<'__field, #ty>: #private::#world<#ty #send>)
}

fn opens_trait(field: &Field<'_>) -> Ident {
    let asynchronous = field.resource().is_some_and(|resource| resource.asynchronous.is_some());
    format_ident!("{}", if asynchronous { "OpensAsync" } else { "Opens" })
}
