//! Opens steps one after the other.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::step;
use crate::expand::builder::context::Context;
use crate::names::word;
use crate::order::{How, Step};

/// The code of the steps so far.
///
/// In an async type, fields that open without `await` share an opener of their own. That opener is not `Send`, so it
/// lives in a block without any `await`.
pub(super) struct Sequence<'p, 'a, 'i> {
    context: &'p Context<'a, 'i>,
    done: TokenStream,
    /// The statements of the current block.
    block: TokenStream,
    /// The locals that the block gives.
    locals: Vec<Ident>,
}

impl<'p, 'a, 'i> Sequence<'p, 'a, 'i> {
    /// No steps.
    pub(super) fn new(context: &'p Context<'a, 'i>) -> Self {
        Self { context, done: TokenStream::new(), block: TokenStream::new(), locals: Vec::new() }
    }

    /// Adds a step.
    pub(super) fn push(&mut self, step: &Step<'_, '_>, scope: &mut Scope<'_, '_>) {
        let opened = step::complete(self.context, step, scope);
        let bare = matches!(step, Step::Field(_, How::Bare));
        let in_block = self.context.world.asynchronous && !step.awaits() && (bare || !self.locals.is_empty());
        if in_block {
            self.block.extend(opened);
            self.locals.extend(step.opened().iter().map(step::local));
        } else {
            self.extend(opened);
        }
    }

    /// Adds code for steps that was made elsewhere.
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
        let (private, sync) = (&self.context.private, word("__freshtwin_sync"));
        self.done.extend(quote! {
            let (#(#locals,)*) = {
                let mut #sync = #private::Opener::new();
                #block
                (#(#locals,)*)
            };
        });
    }
}
