//! Generated code as text, but for what has to stay a token.
//!
//! A macro is built without optimisation, and the compiler reads text in a fraction of the time in which a macro makes
//! the same tokens and hands them over. But all names in text have the span of the macro's call, and a local in text
//! could be one of the user's. So this is only for functions without an expression of the user's; tokens in them name a
//! local by [`at_call`](crate::names::at_call).

use std::fmt;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Code that is written from its first token to its last.
pub(crate) struct Code {
    /// What came before the text, in streams that are joined at the end: each time is a call into the compiler.
    done: Vec<TokenStream>,
    /// Whole tokens, with both delimiters of each pair.
    text: String,
}

impl Code {
    fn new() -> Self {
        // As long as most functions, so that it seldom grows.
        Self { done: Vec::new(), text: String::with_capacity(500) }
    }

    /// What `write` writes.
    pub(crate) fn of(write: impl FnOnce(&mut Self)) -> TokenStream {
        let mut code = Self::new();
        write(&mut code);
        code.into_tokens()
    }

    /// Adds whole tokens, as text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        // So that no two pieces become one token, as `:` and `::` would.
        self.text.push(' ');
        self
    }

    /// Adds whole tokens by `write!`. Several pieces at once take less time so: the library's own code is optimised.
    pub(crate) fn write_fmt(&mut self, text: fmt::Arguments<'_>) {
        self.text(&fmt::format(text));
    }

    /// Adds tokens as they are.
    pub(crate) fn tokens(&mut self, tokens: &(impl ToTokens + ?Sized)) -> &mut Self {
        self.end_text();
        self.done.push(tokens.to_token_stream());
        self
    }

    /// Adds what `write` writes, in braces.
    pub(crate) fn braces(&mut self, write: impl FnOnce(&mut Self)) -> &mut Self {
        self.group(Delimiter::Brace, ["{", "}"], write)
    }

    /// Adds what `write` writes, in parentheses.
    pub(crate) fn parentheses(&mut self, write: impl FnOnce(&mut Self)) -> &mut Self {
        self.group(Delimiter::Parenthesis, ["(", ")"], write)
    }

    /// As text, if all of it is text.
    fn group(&mut self, delimiter: Delimiter, [open, close]: [&str; 2], write: impl FnOnce(&mut Self)) -> &mut Self {
        let mut within = Self::new();
        write(&mut within);
        if within.done.is_empty() {
            return self.text(open).text(&within.text).text(close);
        }
        self.tokens(&Group::new(delimiter, within.into_tokens()))
    }

    /// All of it.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        self.end_text();
        match <[TokenStream; 1]>::try_from(self.done) {
            Ok([only]) => only,
            Err(several) => several.into_iter().collect(),
        }
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.done.push(read(&self.text));
            self.text.clear();
        }
    }
}

/// The tokens of a text, in the span of the call.
fn read(text: &str) -> TokenStream {
    if text.bytes().all(|byte| matches!(byte, b'>' | b';' | b',' | b' ')) {
        return signs(text);
    }
    // In a macro, `proc_macro2` would read the text by itself before the compiler does. In tests there is no compiler.
    let tokens = match proc_macro::is_available() {
        true => proc_macro::TokenStream::from_str(text).map(TokenStream::from).ok(),
        false => text.parse().ok(),
    };
    // A piece with half a pair of delimiters.
    tokens.unwrap_or_else(|| quote!(compile_error!(#text)))
}

/// The tokens of a text of single signs, such as what ends a piece with tokens. The compiler would make a file of it.
fn signs(text: &str) -> TokenStream {
    let signs = text.chars().filter(|sign| *sign != ' ');
    signs.map(|sign| TokenTree::from(Punct::new(sign, Spacing::Alone))).collect()
}
