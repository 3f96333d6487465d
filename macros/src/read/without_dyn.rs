//! `Box<Fn(u8)>`, which editions before 2021 allow, and `syn` no longer reads.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::tokens::{self, Site};

/// Returns an item with a `dyn` before each `Fn(..)` in its fields that lacks it.
pub(super) fn with_dyn(item: TokenStream) -> TokenStream {
    let in_fields = |token| match token {
        // Everywhere but in attributes.
        TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket => with_dyn_in(&group).into(),
        token => token,
    };
    item.into_iter().map(in_fields).collect()
}

fn with_dyn_in(group: &Group) -> Group {
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut within = TokenStream::new();
    for (index, token) in inside.iter().enumerate() {
        let site = Site::new(&inside, index, group.delimiter());
        match token {
            TokenTree::Ident(name) if is_bare_fn(&site) => {
                within.extend([TokenTree::from(Ident::new("dyn", name.span())), token.clone()]);
            }
            TokenTree::Group(group) => within.extend([TokenTree::from(with_dyn_in(group))]),
            token => within.extend([token.clone()]),
        }
    }
    tokens::group(group.span(), group.delimiter(), within)
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
