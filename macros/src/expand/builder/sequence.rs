//! Steps one after the other.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use super::scope::Scope;
use super::step;
use crate::expand::field::word;
use crate::model::Source;
use crate::order::Step;

/// The code of the steps so far.
///
/// In a value that opens asynchronously, fields that open synchronously share an opener of their own. It is not `Send`,
/// so it lives in a block that no `await` is in.
pub(super) struct Sequence<'p, 'a, 'i> {
    plan: &'p Plan<'a, 'i>,
    done: TokenStream,
    /// Such a block, and the locals that it gives.
    block: TokenStream,
    locals: Vec<TokenStream>,
}

impl<'p, 'a, 'i> Sequence<'p, 'a, 'i> {
    /// No steps.
    pub(super) fn new(plan: &'p Plan<'a, 'i>) -> Self {
        Self { plan, done: TokenStream::new(), block: TokenStream::new(), locals: Vec::new() }
    }

    /// One more step.
    pub(super) fn push(&mut self, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) {
        let opened = step::complete(self.plan, step, scope);
        let bare =
            matches!(step, Step::Field(field) if field.resource().is_some_and(|it| matches!(it.source, Source::Bare)));
        let in_block = self.plan.asynchronous && !step.awaits() && (bare || !self.locals.is_empty());
        if in_block {
            self.block.extend(opened);
            self.locals.extend(step.fields().iter().map(|field| step::mutable(field)));
        } else {
            self.extend(opened);
        }
    }

    /// Steps that were put together elsewhere.
    pub(super) fn extend(&mut self, opened: TokenStream) {
        self.close_block();
        self.done.extend(opened);
    }

    /// The code.
    pub(super) fn finish(mut self) -> TokenStream {
        self.close_block();
        self.done
    }

    fn close_block(&mut self) {
        let block = core::mem::take(&mut self.block);
        let locals = core::mem::take(&mut self.locals);
        if locals.is_empty() {
            return;
        }
        let (private, sync) = (&self.plan.private, word("sync"));
        let values = locals.iter().map(step::value);
        self.done.extend(quote! {
            let (#(#locals,)*) = {
                let mut #sync = #private::Opener::new();
                #block
                (#(#values,)*)
            };
        });
    }
}
