//! Generated code as text, but for what has to stay a token.
//!
//! A macro is built without optimisation, and the compiler reads text in a fraction of the time in which a macro makes
//! the same tokens and hands them over. But all names in text have the span of the macro's call, and a local in text
//! could be one of the user's. So this is only for functions without an expression of the user's; tokens in them name a
//! local by [`at_call`](crate::names::at_call).

use std::cell::RefCell;
use std::fmt::{self, Display, Formatter, Write as _};
use std::mem;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::tokens::joined;

/// Code that is written from its first token to its last.
///
/// A formatter writes the text, because that code is the library's own, which is optimised. A `String` would take
/// several times as long.
pub(crate) struct Code<'t> {
    /// Whole tokens, with both delimiters of each pair.
    text: &'t mut dyn fmt::Write,
    /// How long the text is.
    length: usize,
    /// What stands in the text at these places.
    inserted: Vec<(usize, Inserted)>,
}

/// What is not text.
enum Inserted {
    /// Tokens.
    Tokens(TokenStream),
    /// The begin of a group with tokens in it. Its delimiter follows in the text.
    Open,
    /// The end of the group.
    Close(Delimiter),
}

impl Code<'_> {
    /// What `write` writes.
    pub(crate) fn of(write: impl Fn(&mut Code<'_>)) -> TokenStream {
        let written = Written { write, inserted: RefCell::default() };
        let text = format!("{written}");
        assembled(&text, written.inserted.take())
    }

    /// Adds whole tokens, as text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        _ = self.write_str(text);
        // So that no two pieces become one token, as `:` and `::` would.
        _ = self.write_str(" ");
        self
    }

    /// Adds whole tokens by `write!`.
    pub(crate) fn write_fmt(&mut self, text: fmt::Arguments<'_>) {
        _ = fmt::write(self, text);
        self.text("");
    }

    /// Adds tokens as they are.
    pub(crate) fn tokens(&mut self, tokens: &(impl ToTokens + ?Sized)) -> &mut Self {
        self.inserted.push((self.length, Inserted::Tokens(tokens.to_token_stream())));
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
        let (place, first) = (self.length, self.inserted.len());
        _ = self.write_str(open);
        write(self);
        if self.inserted.len() == first {
            _ = self.write_str(close);
        } else {
            self.inserted.insert(first, (place, Inserted::Open));
            self.inserted.push((self.length, Inserted::Close(delimiter)));
        }
        self
    }
}

impl fmt::Write for Code<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.length += text.len();
        self.text.write_str(text)
    }
}

/// The text that a function writes.
struct Written<F> {
    write: F,
    inserted: RefCell<Vec<(usize, Inserted)>>,
}

impl<F: Fn(&mut Code<'_>)> Display for Written<F> {
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        let mut code = Code { text, length: 0, inserted: Vec::new() };
        (self.write)(&mut code);
        self.inserted.replace(code.inserted);
        Ok(())
    }
}

/// All of it. The streams are joined at the end: each time is a call into the compiler.
fn assembled(text: &str, inserted: Vec<(usize, Inserted)>) -> TokenStream {
    let (mut done, mut begin) = (Vec::new(), 0);
    // What came before each open group.
    let mut before = Vec::new();
    for (end, inserted) in inserted {
        done.push(read(&text[begin..end]));
        begin = end;
        match inserted {
            Inserted::Tokens(tokens) => done.push(tokens),
            Inserted::Open => {
                before.push(mem::take(&mut done));
                begin += "{".len();
            }
            Inserted::Close(delimiter) => {
                let group = Group::new(delimiter, joined(done));
                done = before.pop().unwrap_or_default();
                done.push(TokenTree::from(group).into());
            }
        }
    }
    done.push(read(&text[begin..]));
    joined(done)
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
