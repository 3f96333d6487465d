//! The siblings that an expression can name.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Member;

use crate::expand::output;
use crate::model::{Field, Variant};
use crate::order::{Opened, Step};
use crate::typos;
use crate::uses::Expression;

/// The fields that exist at some point of opening, so that expressions can name them.
#[derive(Clone)]
pub(super) struct Scope<'a, 'i> {
    variant: &'a Variant<'i>,
    there: Vec<usize>,
    /// Whether expressions run in threads.
    in_threads: bool,
}

impl<'a, 'i> Scope<'a, 'i> {
    /// Starts with all data fields.
    pub(super) fn new(variant: &'a Variant<'i>, in_threads: bool) -> Self {
        let data = variant.fields.iter().filter(|field| field.resource().is_none());
        Self { variant, there: data.map(|field| field.index).collect(), in_threads }
    }

    /// Adds `field`. From here on, expressions can name it.
    pub(super) fn add(&mut self, field: &Field<'_>) {
        self.there.push(field.index);
    }

    /// Returns the variant.
    pub(super) fn variant(&self) -> &'a Variant<'i> {
        self.variant
    }

    /// Returns the fields of the variant.
    pub(super) fn fields(&self) -> &'a [Field<'i>] {
        &self.variant.fields
    }

    /// Returns the lints that the user allows on the variant and on the fields that `step` opens.
    pub(super) fn lints(&self, step: &Step<'_, '_>) -> Option<TokenStream> {
        let of_fields = step.opened().iter().flat_map(|opened| &opened.field.syn.attrs);
        output::lints(self.variant.syn_attrs.iter().chain(of_fields))
    }

    /// Binds the siblings that `expr` names to references, and the fields in `own` to mutable references. `typed`
    /// returns the type of a sibling that has to be written.
    pub(super) fn siblings(
        &self,
        expr: &Expression,
        own: &[Opened<'_, '_>],
        typed: &dyn Fn(&Field<'_>) -> Option<TokenStream>,
    ) -> TokenStream {
        let used = expr.names.iter();
        // A name may be unused, because a macro need not use what its tokens name. For the other lint, see below.
        let unused = quote!(#[allow(unused_variables, clippy::toplevel_ref_arg)]);
        let bound = used.filter_map(|name| {
            let ((field, local), unusual) = (self.find(name)?, output::unusual_name(name));
            if own.iter().any(|own| own.field.index == field.index) {
                return Some(quote_spanned!(local.span()=> #unused #unusual let #name = &mut #local;));
            }
            // With `let name = &local`, if it had to be mutable, rustc would advise to write a type after the user's
            // name.
            self.is_there(field).then(|| {
                let ty = typed(field).map(|ty| quote!(: #ty));
                quote_spanned!(local.span()=> #unused #unusual let ref #name #ty = #local;)
            })
        });
        let meant = expr.names.iter().filter_map(|name| self.meant(expr, name));
        let meant = meant.map(|(name, local)| quote_spanned!(local.span()=> #unused let ref #name = #local;));
        bound.chain(meant).collect()
    }

    /// Returns the sibling that a misspelt name may mean, and its local: rustc suggests a similar name only if it is in
    /// scope. A thread gets only plain data so, since it may be a function that has a similar name.
    fn meant(&self, expr: &Expression, name: &Ident) -> Option<(Ident, Ident)> {
        if self.variant.find(&Member::Named(name.clone())).is_some() {
            return None;
        }
        let word = name.to_string();
        let field = self.variant.fields.iter().find(|field| {
            let may_be_here = !self.in_threads || field.look.is_plain();
            may_be_here && self.is_there(field) && !expr.names(&field.scope()) && typos::is_close(&word, field.name())
        })?;
        let (mut meant, mut local) = (field.scope(), field.local("f"));
        meant.set_span(name.span());
        local.set_span(local.span().located_at(name.span()));
        Some((meant, local))
    }

    /// Returns the same references as parameters of a closure, and as its arguments.
    pub(super) fn parameters(&self, expr: &Expression) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let siblings = expr.names.iter().filter_map(|name| Some((name, self.find(name)?)));
        let there = siblings.filter(|(_, (field, _))| self.is_there(field));
        let parts = there.map(|(name, (field, local))| {
            let (ty, unusual) = (field.ty(), output::unusual_name(name));
            (quote_spanned!(local.span()=> #[allow(unused_variables)] #unusual #name: &#ty), quote!(&#local))
        });
        parts.unzip()
    }

    /// Returns the field with this name, and its local, located at the user's name. An error about a borrow that lasts
    /// too long points there.
    fn find(&self, name: &Ident) -> Option<(&'a Field<'i>, Ident)> {
        let field = self.variant.find(&Member::Named(name.clone()))?;
        let mut local = field.local("f");
        local.set_span(local.span().located_at(name.span()));
        Some((field, local))
    }

    /// Whether all siblings that `expr` uses look like plain data, which is always `Sync`.
    pub(super) fn uses_plain_data(&self, expr: &Expression) -> bool {
        expr.names.iter().filter_map(|name| self.find(name)).all(|(field, _)| field.look.is_plain())
    }

    fn is_there(&self, field: &Field<'_>) -> bool {
        self.there.contains(&field.index)
    }
}
