//! Items that rustc has mended in its own way, and has said so: they come to the derive as they were written.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use crate::tokens;

/// The item with a comma where one is missing between fields or variants, or where there is a `;`.
pub(crate) fn with_commas(item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    if let Some(TokenTree::Group(body)) = tokens.last_mut() {
        match body.delimiter() {
            Delimiter::Brace => *body = separated(body),
            // Of a tuple struct, behind which the `;` is missing.
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

/// Whether a field or a variant can begin with this.
fn begins(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

/// Whether one can end with this.
fn ends(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => !["pub", "dyn", "mut", "const", "impl"].iter().any(|keyword| word == keyword),
        TokenTree::Punct(punct) => punct.as_char() == '>',
        // An attribute ends with brackets, and `pub(crate)` with parentheses.
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Literal(_) => true,
    }
}

/// Whether rustc has said the same, since no item that it takes looks like this.
pub(crate) fn is_said(error: &syn::Error) -> bool {
    let text = error.to_string();
    let keywords = ["fn", "let", "mut", "const", "static", "struct", "enum", "impl", "use", "type", "mod", "trait"];
    ["expected `,`", "expected `:`", "unexpected end of input, expected identifier"].contains(&text.as_str())
        || keywords.iter().any(|keyword| text == format!("expected identifier, found keyword `{keyword}`"))
}
