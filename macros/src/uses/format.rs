//! Finds the names that a format string captures, by the grammar of `std::fmt`.

use std::iter::Peekable;
use std::str::Chars;

use proc_macro2::{Ident, Span};

/// Returns the names in `{name}`, `{name:?}`, `{:width$}` and `{:.precision$}`. `{{` is an escaped brace.
pub(super) fn captured(text: &str) -> Vec<Ident> {
    let mut names = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        if char == '{' && chars.next_if_eq(&'{').is_none() {
            placeholder(&mut chars, &mut names);
        }
    }
    names
}

/// Reads `ARGUMENT:SPECIFICATION}`.
fn placeholder(chars: &mut Peekable<Chars<'_>>, names: &mut Vec<Ident>) {
    spaces(chars);
    names.extend(identifier(&word(chars)));
    spaces(chars);
    if chars.next_if_eq(&':').is_none() {
        return;
    }
    fill(chars);
    // The rest may name a width and a precision, each as `word$`.
    while chars.peek().is_some_and(|&char| char != '}') {
        let word = word(chars);
        if let Some('$') = chars.next_if(|&char| char != '}') {
            names.extend(identifier(&word));
        }
    }
}

/// Skips the fill and the alignment. The fill is any character before `<`, `^` or `>`, even a brace.
fn fill(chars: &mut Peekable<Chars<'_>>) {
    let mut ahead = chars.clone();
    ahead.next();
    if matches!(ahead.next(), Some('<' | '^' | '>')) {
        *chars = ahead;
    }
}

fn spaces(chars: &mut Peekable<Chars<'_>>) {
    while chars.next_if(|char| char.is_whitespace()).is_some() {}
}

fn word(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut word = String::new();
    while let Some(char) = chars.next_if(|&char| char == '_' || char.is_alphanumeric()) {
        // The flag `0` comes before the width, without a space.
        if word == "0" {
            word.clear();
        }
        word.push(char);
    }
    word
}

/// Turns a word into an identifier. A keyword in a format string means the raw identifier.
fn identifier(word: &str) -> Option<Ident> {
    let parse = |text: &str| syn::parse_str::<Ident>(text).ok();
    let mut ident = parse(word).or_else(|| parse(&format!("r#{word}")))?;
    ident.set_span(Span::call_site());
    Some(ident)
}
