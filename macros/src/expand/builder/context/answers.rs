//! Types that depend on the answer to a question about a field, so that they are error types if there is an error at
//! the field. Then rustc reports nothing else about them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::super::held;
use super::Context;
use crate::known_types::{self, Written};
use crate::model::Field;
use crate::names;
use crate::order::Opened;

impl Context<'_, '_> {
    /// Returns the type of [`Context::shown`]. It is an error type if a bare resource is not a resource, or is none in
    /// the way that the field says. Maybe an `async` is missing or too much, and then an `.await` or a `?` after the
    /// call would be a second error.
    pub(in crate::expand::builder) fn opened(&self, ty: &TokenStream) -> TokenStream {
        let (private, shown) = (&self.private, self.shown(ty));
        match &self.answer {
            Some(answer) if self.world.asynchronous => quote!(#private::Answered<#shown, #answer>),
            Some(answer) => quote!(#private::Outcome<#ty, #answer>),
            None => shown,
        }
    }

    /// Returns the alias of the constant that asks about this bare resource, if there is one.
    pub(in crate::expand::builder) fn answer_for(&self, field: &Field<'_>) -> Option<&Ident> {
        held::answer_for(self.input, field, self.answer.as_ref())
    }

    /// Returns that alias for a resource that opens in threads, which also asks whether its type can go to one.
    pub(in crate::expand::builder) fn asks_of_threads(&self, opened: &Opened<'_, '_>) -> Option<&Ident> {
        let is_bare = held::is_bare(opened.resource) && !self.world.asynchronous;
        self.answer_for(opened.field).filter(|_| is_bare && self.opens_at_once(opened))
    }

    /// Whether the resources in a field open at the same time, if the field is a list or a map. An `Rc` or an `Arc` is
    /// neither, and in threads the field has to be `Send`, which an `Rc` never is.
    pub(in crate::expand::builder) fn opens_at_once(&self, opened: &Opened<'_, '_>) -> bool {
        self.concurrent && !Written::of(opened.field.ty()).is_some_and(|written| written.known.shares)
    }

    /// Returns a type that is an error type if there is an error at the field, which may be a resource without its
    /// mark, by the name of its type.
    pub(in crate::expand::builder) fn is_data(&self, field: &Field<'_>) -> Option<TokenStream> {
        // A manager of connections is asked about in the same way.
        let may_be_wrong = || field.may_be_unmarked() || known_types::is_manager(field.ty());
        let is_asked = !field.look.is_plain() && self.asks_of_data && may_be_wrong();
        is_asked.then(|| is_data(&self.builder, field))
    }

    /// Returns the field that may be an end of a channel without its mark, if [`Context::is_data`] cannot ask about it.
    pub(in crate::expand::builder) fn unmarked_end<'f, 'i>(&self, fields: &'f [Field<'i>]) -> Option<&'f Field<'i>> {
        let is_end = |field: &&Field<'_>| known_types::is_filled_by_a_group(field.ty(), true);
        fields.iter().find(|field| field.may_be_unmarked() && is_end(field) && self.is_data(field).is_none())
    }

    /// Returns a type that is an error type if there is an error at one of these fields: at a bare resource, or at a
    /// field that seems to be an unmarked one. Returns `None` if there is no such field.
    pub(in crate::expand::builder) fn unless_wrong(
        &self,
        fields: &[Field<'_>],
        ty: impl ToTokens,
    ) -> Option<TokenStream> {
        let private = &self.private;
        let bare = fields.iter().filter(|field| field.resource().is_some_and(held::is_bare));
        let bare = bare.filter_map(|field| self.answer_for(field)).take(1).map(ToTokens::to_token_stream);
        let unmarked = fields.iter().filter_map(|field| self.is_data(field));
        let answers: Vec<TokenStream> = bare.chain(unmarked).collect();
        let ty = ty.into_token_stream();
        let whole = || answers.iter().fold(ty, |ty, answer| quote!(#private::Answered<#ty, #answer>));
        (!answers.is_empty()).then(whole)
    }

    /// Returns the alias of the constant that asks whether this config opens the field, if there is one.
    pub(in crate::expand::builder) fn asks_from(&self, opened: &Opened<'_, '_>, config: &Field<'_>) -> Option<&Ident> {
        let is_asked = held::is_asked_from(self.world.asynchronous, self.input, opened, config);
        // About a manager, a constant asks whether it is data. Beside a bare resource the answer cannot depend on that:
        // in the type of that resource's config, the builder depends on the answer.
        let is_manager = || known_types::is_manager(config.ty()) && self.is_data(config).is_some();
        let has_bare = || self.input.fields().any(|field| field.resource().is_some_and(held::is_bare));
        self.answer.as_ref().filter(|_| is_asked && !(is_manager() && has_bare()))
    }
}

/// Returns the type for [`Context::is_data`], of a builder without parameters.
fn is_data(builder: &Ident, field: &Field<'_>) -> TokenStream {
    let part = names::constant("PART", field.number);
    quote!([(); { let _ = <#builder>::#part; 0 }])
}
