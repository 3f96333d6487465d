//! Questions about the tokens in a piece of the user's code.

mod changed;

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

pub(crate) use changed::*;

/// A token among its neighbours.
pub(crate) struct Site<'t> {
    tokens: &'t [TokenTree],
    index: usize,
    /// The delimiter of the group that it is in.
    pub(crate) within: Delimiter,
}

/// How a walk continues.
pub(crate) enum Walk {
    /// Go on. If this token is a group, look inside it.
    On,
    /// Skip this token and do not look inside it.
    Past,
    /// Stop: the walk has found what it looks for.
    Found,
}

impl<'t> Site<'t> {
    /// The token at `index`, in a group with this delimiter.
    pub(crate) fn new(tokens: &'t [TokenTree], index: usize, within: Delimiter) -> Self {
        Self { tokens, index, within }
    }

    /// Returns the token itself.
    pub(crate) fn token(&self) -> &'t TokenTree {
        &self.tokens[self.index]
    }

    /// Returns a neighbour: `-1` is the token before, `0` this one.
    pub(crate) fn neighbour(&self, offset: isize) -> Option<&'t TokenTree> {
        self.tokens.get(self.index.checked_add_signed(offset)?)
    }

    /// Whether the tokens from a neighbour on are the characters of `text`.
    pub(crate) fn is_punct(&self, offset: isize, text: &str) -> bool {
        text.chars()
            .zip(offset..)
            .all(|(c, offset)| matches!(self.neighbour(offset), Some(TokenTree::Punct(punct)) if punct.as_char() == c))
    }

    /// Returns the tokens before this one, the nearest first.
    pub(crate) fn before(&self) -> impl Iterator<Item = &'t TokenTree> {
        self.tokens[..self.index].iter().rev()
    }
}

/// Walks through `tokens` and the groups among them, a group before its content. Returns whether `visit` has found what
/// it looks for.
pub(crate) fn walk(tokens: TokenStream, visit: &mut dyn FnMut(&Site<'_>) -> Walk) -> bool {
    within(tokens, Delimiter::None, visit)
}

fn within(tokens: TokenStream, within_: Delimiter, visit: &mut dyn FnMut(&Site<'_>) -> Walk) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    (0..tokens.len()).any(|index| {
        let site = Site::new(&tokens, index, within_);
        match (visit(&site), site.token()) {
            (Walk::Found, _) => true,
            (Walk::On, TokenTree::Group(group)) => within(group.stream(), group.delimiter(), visit),
            (Walk::On | Walk::Past, _) => false,
        }
    })
}

/// Returns all identifiers among the tokens, without `r#`.
pub(crate) fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    walk(tokens, &mut |site| {
        if let TokenTree::Ident(ident) = site.token() {
            words.push(ident.unraw().to_string());
        }
        Walk::On
    });
    words
}

/// Whether `word` is among the identifiers.
pub(crate) fn has_word(tokens: TokenStream, word: &str) -> bool {
    walk(tokens, &mut |site| match site.token() {
        TokenTree::Ident(ident) if ident == word => Walk::Found,
        _ => Walk::On,
    })
}

/// Whether a lifetime other than `'static` is among the tokens.
pub(crate) fn has_lifetime(tokens: TokenStream) -> bool {
    walk(tokens, &mut |site| match site.token() {
        TokenTree::Ident(ident) if ident != "static" && site.is_punct(-1, "'") => Walk::Found,
        _ => Walk::On,
    })
}

/// Whether a closure or an `async` block may be among the tokens.
pub(crate) fn has_closure(tokens: TokenStream) -> bool {
    walk(tokens, &mut |site| match site.token() {
        TokenTree::Punct(punct) if punct.as_char() == '|' => Walk::Found,
        TokenTree::Ident(ident) if ident == "async" => Walk::Found,
        _ => Walk::On,
    })
}

/// Whether there is an `.await` outside the `async` blocks among the tokens.
pub(crate) fn awaits(tokens: TokenStream) -> bool {
    let is_block =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    walk(tokens, &mut |site| match site.token() {
        TokenTree::Ident(word) if word == "await" && site.is_punct(-1, ".") => Walk::Found,
        block if is_block(block) => {
            // `async`, `async move`, `async |argument|`.
            let mut head = site.before().take_while(|token| !is_block(token));
            match head.any(|token| matches!(token, TokenTree::Ident(word) if word == "async")) {
                true => Walk::Past,
                false => Walk::On,
            }
        }
        _ => Walk::On,
    })
}

/// Whether a path among the tokens begins with `::`, as `::std::fs::File` does. `Vec::<u8>::new` and
/// `<T as Trait>::Out` do not.
pub(crate) fn begins_a_path(tokens: TokenStream) -> bool {
    walk(tokens, &mut |site| {
        // In `field: ::std::fs::File` the first colon stands alone.
        let joint = matches!(site.token(), TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        let goes_on = matches!(site.neighbour(-1), Some(TokenTree::Ident(_))) || site.is_punct(-1, ">");
        if joint && site.is_punct(0, "::") && !goes_on { Walk::Found } else { Walk::On }
    })
}

/// Returns what stands in the parentheses or brackets, if that is all.
pub(crate) fn in_group(tokens: &TokenStream) -> Option<TokenStream> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() != Delimiter::None => Some(group.stream()),
        _ => None,
    }
}

/// Returns the spans of the first and the last token of a type or an expression.
pub(crate) fn ends(tokens: TokenStream) -> (Span, Span) {
    let mut spans = tokens.into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    (first, spans.last().unwrap_or(first))
}

/// Returns the same spans. Of a type with several bounds, such as `dyn Shape + Send`, only of the first bound.
pub(crate) fn ends_of_first_bound(tokens: &TokenStream) -> (Span, Span) {
    ends(tokens.clone().into_iter().take_while(|token| !is_plus(token)).collect())
}

fn is_plus(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == '+')
}

/// Returns the text of an identifier. Its own `to_string` takes a fifth longer: that code becomes part of the macro,
/// which is built without optimisation, and the code behind `format!` is the library's own.
pub(crate) fn text(ident: &Ident) -> String {
    format!("{ident}")
}

/// Whether two identifiers are the same name, as `r#type` and `type` are.
pub(crate) fn same(a: &Ident, b: &Ident) -> bool {
    a.unraw() == b.unraw()
}
