//! Items with a syntax error that rustc reports itself. rustc recovers, but it passes the item to the derive as the
//! user wrote it.

use std::mem;

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use crate::tokens::{self, Site, Walk};

/// Returns the item with commas where they are missing between fields or variants, and in place of each `;`.
pub(crate) fn with_commas(item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    if let Some(TokenTree::Group(body)) = tokens.last_mut() {
        match body.delimiter() {
            Delimiter::Brace => *body = separated(body),
            // A tuple struct without the `;` at its end.
            _ => tokens.push(Punct::new(';', Spacing::Alone).into()),
        }
    }
    tokens.into_iter().collect()
}

fn separated(body: &Group) -> Group {
    let (mut separated, mut before) = (Vec::new(), None);
    for token in body.stream() {
        let comma = || TokenTree::from(Punct::new(',', Spacing::Alone));
        if begins(&token) && before.as_ref().is_some_and(ends) {
            separated.push(comma());
        }
        let is_semicolon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        separated.push(if is_semicolon { comma() } else { token.clone() });
        before = Some(token);
    }
    tokens::group(body.span(), body.delimiter(), separated.into_iter().collect())
}

/// Whether a field or a variant can begin with this token.
fn begins(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

/// Whether a field or a variant can end with this token.
fn ends(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => !["pub", "dyn", "mut", "const", "impl"].iter().any(|keyword| word == keyword),
        TokenTree::Punct(punct) => punct.as_char() == '>',
        // Brackets end an attribute, and parentheses end `pub(crate)`: a field still follows them.
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Literal(_) => true,
    }
}

/// Returns the item with a `>` wherever a list of arguments has no end, `Vec<u8, pub next: u8`, and with attributes
/// that have brackets around a name and one list: not `#name(..)`, `#![name(..)]` or `#[name(..), key]`.
pub(crate) fn closed(item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let (mut closed, mut open) = (Vec::new(), 0);
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let rest = &tokens[index + 1..];
        let mut read = 1;
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let (list, length) = attribute(rest);
                closed.push(token.clone());
                closed.extend(list);
                read += length;
            }
            TokenTree::Punct(punct) => {
                match punct.as_char() {
                    '<' => open += 1,
                    '>' if open > 0 && !is_arrow(closed.last()) => open -= 1,
                    ',' if begins_field(rest) => closed.extend(ends_of_lists(&mut open)),
                    _ => {}
                }
                closed.push(token.clone());
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket => {
                closed.push(tokens::group(group.span(), group.delimiter(), self::closed(group.stream())).into());
            }
            token => closed.push(token.clone()),
        }
        index += read;
    }
    closed.extend(ends_of_lists(&mut open));
    closed.into_iter().collect()
}

/// Returns a `>` for each open list.
fn ends_of_lists(open: &mut usize) -> impl Iterator<Item = TokenTree> + use<> {
    let ends = mem::take(open);
    (0..ends).map(|_| Punct::new('>', Spacing::Alone).into())
}

/// Whether the `>` after this token is that of a `->`.
fn is_arrow(before: Option<&TokenTree>) -> bool {
    matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == '-')
}

/// Whether no argument can begin with these tokens, but a field.
fn begins_field(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(word), ..] if word == "pub" => true,
        [TokenTree::Punct(hash), ..] if hash.as_char() == '#' => true,
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
            colon.as_char() == ':' && colon.spacing() == Spacing::Alone
        }
        _ => false,
    }
}

/// Returns what stands after the `#` of an attribute as it should be, and how many tokens that is of these.
fn attribute(tokens: &[TokenTree]) -> (Option<TokenTree>, usize) {
    match tokens {
        [TokenTree::Punct(inner), TokenTree::Group(list), ..] if inner.as_char() == '!' => (Some(one_list(list)), 2),
        [TokenTree::Group(list), ..] => (Some(one_list(list)), 1),
        [name @ TokenTree::Ident(_), list @ TokenTree::Group(group), ..] => {
            let inside = [name.clone(), list.clone()].into_iter().collect();
            (Some(tokens::group(group.span(), Delimiter::Bracket, inside).into()), 2)
        }
        _ => (None, 0),
    }
}

/// Returns the brackets of an attribute without what follows its list.
fn one_list(brackets: &Group) -> TokenTree {
    let inside: Vec<TokenTree> = brackets.stream().into_iter().collect();
    let end = inside.iter().position(|token| matches!(token, TokenTree::Group(_))).map_or(inside.len(), |end| end + 1);
    tokens::group(brackets.span(), Delimiter::Bracket, inside.into_iter().take(end).collect()).into()
}

/// Returns the item without its fields or variants.
pub(crate) fn without_body(item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let body = match tokens.as_slice() {
        [.., TokenTree::Group(_)] => Some(tokens.len() - 1),
        // Bounds may follow.
        _ => body_of_tuple(&tokens),
    };
    if let Some(TokenTree::Group(group)) = body.and_then(|body| tokens.get_mut(body)) {
        *group = tokens::group(group.span(), group.delimiter(), TokenStream::new());
    }
    tokens.into_iter().collect()
}

/// Returns the place of the parentheses around the fields of a tuple struct.
fn body_of_tuple(tokens: &[TokenTree]) -> Option<usize> {
    let head = tokens.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "struct"))?;
    let mut open = 0;
    for (index, token) in tokens.iter().enumerate().skip(head) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => open += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow(tokens.get(index - 1)) => open -= 1,
            TokenTree::Group(_) if open == 0 => return Some(index),
            _ => {}
        }
    }
    None
}

/// Whether there is code in the item: in the length of an array, in an argument or in a discriminant. Attributes do not
/// count.
pub(crate) fn has_code(item: &TokenStream) -> bool {
    tokens::walk(item.clone(), &mut |site| match site.token() {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && site.is_punct(-1, "#") => Walk::Past,
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !is_body(site) => Walk::Found,
        _ => Walk::On,
    })
}

/// Whether these braces are the body of the item, at its end, or of a variant, or of a function in the place of a
/// field, which rustc refuses.
fn is_body(braces: &Site<'_>) -> bool {
    let ends_a_head = || matches!(braces.neighbour(-1), Some(TokenTree::Ident(_) | TokenTree::Group(_)));
    match braces.within {
        Delimiter::None => braces.neighbour(1).is_none(),
        _ => ends_a_head() || braces.is_punct(-1, ">"),
    }
}

/// Whether rustc reports this error too, because it accepts no item with that mistake.
pub(crate) fn is_reported_by_rustc(error: &syn::Error) -> bool {
    let text = error.to_string();
    let keywords = ["fn", "let", "mut", "const", "static", "struct", "enum", "impl", "use", "type", "mod", "trait"];
    let others = [
        "expected `,`",
        "expected `:`",
        "expected identifier",
        "unexpected token, expected `)`",
        "unexpected token, expected `]`",
        "unexpected end of input, expected identifier",
    ];
    others.contains(&text.as_str())
        || keywords.iter().any(|keyword| text == format!("expected identifier, found keyword `{keyword}`"))
        || text.starts_with("expected one of: `for`, parentheses")
            && error.span().source_text().is_some_and(|token| begins_no_type(&token))
}

/// Whether no type begins with this token: `mut`, `pub`, a literal, or what follows a type.
fn begins_no_type(token: &str) -> bool {
    matches!(token, "mut" | "pub") || token.starts_with(|first: char| first.is_ascii_digit() || ",>\"-".contains(first))
}
