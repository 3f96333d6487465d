//! Tokens of the user's with something changed: their spans, or what is between them.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Token;

use super::{ends, has_word};

/// Joins streams. That is a call into the compiler, unless only one of them has a token.
pub(crate) fn joined(streams: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut streams: Vec<_> = streams.into_iter().filter(|stream| !stream.is_empty()).collect();
    match streams.len() {
        1 => streams.remove(0),
        _ => streams.into_iter().collect(),
    }
}

/// Returns a type with objects in it, so that an error about the path of an object's trait underlines the `dyn`, too: a
/// name without arguments is given an empty list of them, which ends there.
pub(crate) fn with_dyn_underlined(ty: &TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = ty.clone().into_iter().collect();
    let mut underlined = TokenStream::new();
    for (index, token) in tokens.iter().enumerate() {
        underlined.extend([token.clone()]);
        let ends = match tokens.get(index + 1) {
            None => true,
            Some(TokenTree::Punct(next)) => matches!(next.as_char(), '+' | '>' | ','),
            Some(_) => false,
        };
        match (index.checked_sub(1).map(|before| &tokens[before]), token) {
            (Some(TokenTree::Ident(dyn_)), TokenTree::Ident(name)) if ends && dyn_ == "dyn" => {
                let (open, close) = (Token![<](name.span()), Token![>](dyn_.span()));
                underlined.extend(quote!(#open #close));
            }
            _ => {}
        }
    }
    underlined
}

/// Makes a group whose delimiters have this span.
pub(crate) fn group(span: Span, delimiter: Delimiter, tokens: TokenStream) -> Group {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    group
}

/// Returns the same tokens, all with this span.
pub(crate) fn at(span: Span, tokens: TokenStream) -> TokenStream {
    respan(tokens, &|_| span)
}

/// Returns the same tokens, located at the first token of the user's code, and the last of them at its last token. So
/// an error about them underlines all of that code.
pub(crate) fn from_end_to_end(tokens: TokenStream, code: &impl ToTokens) -> TokenStream {
    let (first, last) = ends(code.to_token_stream());
    let mut tokens: Vec<TokenTree> = respan(tokens, &|own| own.located_at(first)).into_iter().collect();
    if let [_, .., end] = tokens.as_mut_slice() {
        end.set_span(end.span().located_at(last));
    }
    tokens.into_iter().collect()
}

/// Returns the same type with `'_` in place of each lifetime. Returns `_` if a `for` binds lifetimes in it.
pub(crate) fn without_lifetimes(tokens: TokenStream) -> TokenStream {
    if has_word(tokens.clone(), "for") {
        return quote!(_);
    }
    let mut follows = false;
    let elided = |token| {
        let is_lifetime =
            std::mem::replace(&mut follows, matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\''));
        match token {
            TokenTree::Ident(word) if is_lifetime => Ident::new("_", word.span()).into(),
            TokenTree::Group(group) => {
                let mut within = Group::new(group.delimiter(), without_lifetimes(group.stream()));
                within.set_span(group.span());
                within.into()
            }
            token => token,
        }
    };
    tokens.into_iter().map(elided).collect()
}

/// Returns the same tokens, with this span for the punctuation. Words and groups keep their own.
pub(crate) fn puncts_at(span: Span, tokens: TokenStream) -> TokenStream {
    let at = |mut token: TokenTree| {
        if let TokenTree::Punct(punct) = &mut token {
            punct.set_span(span);
        }
        token
    };
    tokens.into_iter().map(at).collect()
}

/// Returns the same tokens, each with the span that `to` makes from its own.
pub(crate) fn respan(tokens: TokenStream, to: &dyn Fn(Span) -> Span) -> TokenStream {
    let respan = |mut token: TokenTree| {
        let span = to(token.span());
        if let TokenTree::Group(group) = token {
            token = Group::new(group.delimiter(), respan(group.stream(), to)).into();
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(respan).collect()
}
