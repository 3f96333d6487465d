//! Items with a syntax error that rustc reports itself. rustc recovers, but it passes the item to the derive as the
//! user wrote it.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use crate::tokens;

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

/// Whether rustc reports this error too, because it accepts no item with that mistake.
pub(crate) fn is_reported_by_rustc(error: &syn::Error) -> bool {
    let text = error.to_string();
    let keywords = ["fn", "let", "mut", "const", "static", "struct", "enum", "impl", "use", "type", "mod", "trait"];
    ["expected `,`", "expected `:`", "unexpected end of input, expected identifier"].contains(&text.as_str())
        || keywords.iter().any(|keyword| text == format!("expected identifier, found keyword `{keyword}`"))
}
