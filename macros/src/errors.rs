//! Collects all errors of one item, and has every error text of the macro.

mod attribute;
mod calls;
mod data;
mod keys;
mod lists;
mod refusal;
mod resource;

use std::cell::{Cell, RefCell};
use std::fmt::Display;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use crate::tokens::{self, Walk};

pub(crate) use attribute::*;
pub(crate) use calls::compile_errors;
use calls::type_in_error;
pub(crate) use data::*;
pub(crate) use keys::*;
pub(crate) use lists::*;
pub(crate) use refusal::*;
pub(crate) use resource::*;

/// The error of a closed gate. The errors to report are in the sink.
#[derive(Debug)]
pub(crate) struct Rejected;

/// Collects errors, so that one compilation shows all of them.
///
/// Dropping it unread is a bug of this crate, and panics.
pub(crate) struct Errors {
    list: RefCell<Option<Vec<syn::Error>>>,
    /// Whether rustc itself reports a mistake, so that the macro need not report one.
    rejected: Cell<bool>,
    /// Whether what is read only shows how it could be written.
    trial: Cell<bool>,
}

impl Errors {
    /// Makes an empty sink.
    pub(crate) fn new() -> Self {
        Self { list: RefCell::new(Some(Vec::new())), rejected: Cell::new(false), trial: Cell::new(false) }
    }

    /// Reports `message` at all of `tokens`.
    pub(crate) fn push(&self, tokens: impl ToTokens, message: impl Display) {
        self.push_error(syn::Error::new_spanned(tokens, message));
    }

    /// Reports the error of a parser.
    pub(crate) fn push_error(&self, error: syn::Error) {
        if let Some(list) = self.list.borrow_mut().as_mut() {
            list.push(error);
        }
    }

    /// Rejects the input without an error of its own, because rustc reports the mistake.
    pub(crate) fn reject(&self) {
        self.rejected.set(true);
    }

    /// Whether rustc itself reports a mistake.
    pub(crate) fn is_rejected(&self) -> bool {
        self.rejected.get()
    }

    /// Returns the number of errors so far.
    pub(crate) fn count(&self) -> usize {
        self.list.borrow().as_ref().map_or(0, Vec::len)
    }

    /// Runs `read` as a trial, whose values are not kept, and returns the errors that it reports.
    pub(crate) fn trial(&self, read: impl FnOnce()) -> Vec<syn::Error> {
        let before = self.count();
        let (trial, rejected) = (self.trial.replace(true), self.rejected.get());
        read();
        self.trial.set(trial);
        self.rejected.set(rejected);
        self.list.borrow_mut().as_mut().map(|list| list.split_off(before)).unwrap_or_default()
    }

    /// Whether values are not kept.
    pub(crate) fn is_trial(&self) -> bool {
        self.trial.get()
    }

    /// Fails if anything was reported, so that no later stage sees half-built input.
    pub(crate) fn gate(&self) -> Result<(), Rejected> {
        if self.count() == 0 && !self.rejected.get() { Ok(()) } else { Err(Rejected) }
    }

    /// Returns all errors as `compile_error!`s.
    pub(crate) fn finish(self) -> TokenStream {
        self.finish_beside(&TokenStream::new())
    }

    /// Returns the same with these statements beside them.
    pub(crate) fn finish_beside(self, beside: &TokenStream) -> TokenStream {
        compile_errors(&self.take(), beside)
    }

    /// Returns the same in a type, which is in error.
    pub(crate) fn finish_as_type(self, beside: &TokenStream) -> TokenStream {
        type_in_error(&self.take(), beside)
    }

    fn take(&self) -> Vec<syn::Error> {
        self.list.borrow_mut().take().unwrap_or_default()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if !std::thread::panicking() && self.list.borrow().is_some() {
            panic!("errors of the macro were not read");
        }
    }
}

/// Prints the user's tokens as a user would write them.
pub(crate) fn code(tokens: impl ToTokens) -> String {
    let (lines, literals) = without_literals(tokens.to_token_stream());
    // The compiler breaks long lines.
    let spaced = lines.lines().map(str::trim_start).collect::<Vec<_>>().join(" ");
    let closer = [
        (" . ", "."),
        (" (", "("),
        ("=(", "= ("),
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" !", "!"),
    ];
    let derefs = [("(* ", "(*"), (", * ", ", *")];
    let text = closer.into_iter().chain(derefs).fold(spaced, |text, (from, to)| text.replace(from, to));
    // A closure as an argument.
    let mut parts = text.split("(| ");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |text, part| format!("{text}(|{}", part.replacen(" | ", "| ", 1)));
    let text = text.strip_prefix("* ").map(|rest| format!("*{rest}")).unwrap_or(text);
    literals.into_iter().fold(text, |text, literal| text.replacen(LITERAL, &literal, 1))
}

/// Stands for a literal with text. It can be in no token but a literal.
const LITERAL: char = '\u{1a}';

/// Prints tokens, with their literals apart: spaces in those are the user's.
fn without_literals(tokens: TokenStream) -> (String, Vec<String>) {
    let printed = tokens.to_string();
    let (mut text, mut literals, mut rest) = (String::new(), Vec::new(), &*printed);
    tokens::walk(tokens, &mut |site| {
        let TokenTree::Literal(literal) = site.token() else { return Walk::On };
        let literal = literal.to_string();
        let is_text = literal.contains(['"', '\'']) && !literal.contains(LITERAL);
        if let Some((before, after)) = rest.split_once(&literal).filter(|_| is_text) {
            text.extend([before, LITERAL.encode_utf8(&mut [0; 4])]);
            literals.push(literal);
            rest = after;
        }
        Walk::On
    });
    (text + rest, literals)
}

/// What to do about a key in `#[deep_clone(..)]` that has no effect: an attribute with nothing in it is an error.
const REMOVE: &str = "remove it, and the attribute if nothing else is in it";

/// Lists names as a sentence does: "`a`, `b` and `c`".
fn listed(names: &[String]) -> String {
    together(&names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>())
}

/// Puts phrases together: "a, b and c".
fn together(phrases: &[String]) -> String {
    match phrases {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
