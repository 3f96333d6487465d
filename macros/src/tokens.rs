//! Questions about the tokens in a piece of the user's code.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Token;
use syn::ext::IdentExt;

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
        let site = Site { tokens: &tokens, index, within: within_ };
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

/// Joins streams. That is a call into the compiler, unless only one of them has a token.
pub(crate) fn joined(streams: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut streams: Vec<_> = streams.into_iter().filter(|stream| !stream.is_empty()).collect();
    match streams.len() {
        1 => streams.remove(0),
        _ => streams.into_iter().collect(),
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

/// Returns an item with a `dyn` before each `Fn(..)` in its fields that lacks it.
pub(crate) fn with_dyn(item: TokenStream) -> TokenStream {
    let in_fields = |token| match token {
        // Everywhere but in attributes.
        TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket => with_dyn_in(&group).into(),
        token => token,
    };
    item.into_iter().map(in_fields).collect()
}

fn with_dyn_in(group: &Group) -> Group {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut within = TokenStream::new();
    for (index, token) in tokens.iter().enumerate() {
        let site = Site { tokens: &tokens, index, within: group.delimiter() };
        match token {
            TokenTree::Ident(name) if is_bare_fn(&site) => {
                within.extend([TokenTree::from(Ident::new("dyn", name.span())), token.clone()]);
            }
            TokenTree::Group(group) => within.extend([TokenTree::from(with_dyn_in(group))]),
            token => within.extend([token.clone()]),
        }
    }
    self::group(group.span(), group.delimiter(), within)
}

/// Whether a type begins with this `Fn`, as in `Box<Fn(u8)>`. After `dyn`, `+` or `for<'a>`, a type has begun already.
fn is_bare_fn(site: &Site<'_>) -> bool {
    let is_named =
        matches!(site.token(), TokenTree::Ident(name) if ["Fn", "FnMut", "FnOnce"].iter().any(|known| name == known));
    let is_called =
        matches!(site.neighbour(1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    let begins = match site.neighbour(-1) {
        None => true,
        Some(TokenTree::Punct(before)) => matches!(before.as_char(), '<' | ',' | '&' | ':') && !site.is_punct(-2, "::"),
        Some(TokenTree::Ident(before)) => before == "mut" || site.is_punct(-2, "'"),
        // The group is an attribute of a field.
        Some(TokenTree::Group(before)) => before.delimiter() == Delimiter::Bracket,
        Some(TokenTree::Literal(_)) => false,
    };
    is_named && is_called && begins
}

/// Whether two identifiers are the same name, as `r#type` and `type` are.
pub(crate) fn same(a: &Ident, b: &Ident) -> bool {
    a.unraw() == b.unraw()
}
