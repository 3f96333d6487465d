//! The names that a macro call uses: nobody but the macro knows what its tokens mean, so this goes by what is usual.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, ExprLit, Lit, Macro, Pat, Token};

use super::{Uses, format};

/// Macros of std whose tokens are no expressions.
const OPAQUE: [&str; 12] = [
    "cfg",
    "column",
    "concat",
    "env",
    "file",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "module_path",
    "option_env",
    "stringify",
];

/// Macros of std whose literals are no format strings.
const UNFORMATTED: [&str; 3] = ["dbg", "matches", "vec"];

/// Walks through what `call` evaluates.
pub(super) fn visit(uses: &mut Uses, call: &Macro) {
    let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let tokens = call.tokens.clone();
    if OPAQUE.contains(&name.as_str()) {
        return;
    }
    if name == "matches" && visit_matches(uses, tokens.clone()) {
        return;
    }
    match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
        Ok(arguments) => visit_arguments(uses, &arguments, !UNFORMATTED.contains(&name.as_str())),
        Err(_) if name == "vec" => visit_repeat(uses, tokens),
        Err(_) => words(tokens, &mut |word| uses.meet(word)),
    }
}

/// `matches!(EXPR, PATTERN)`; `false` where it is something else.
fn visit_matches(uses: &mut Uses, tokens: TokenStream) -> bool {
    let parser = |input: syn::parse::ParseStream<'_>| {
        let value: Expr = input.parse()?;
        input.parse::<Token![,]>()?;
        let pattern = Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.parse::<Option<Token![if]>>()?.is_some() { Some(input.parse::<Expr>()?) } else { None };
        input.parse::<Option<Token![,]>>()?;
        Ok((value, pattern, guard))
    };
    let Ok((value, pattern, guard)) = parser.parse2(tokens) else { return false };
    uses.visit_expr(&value);
    uses.within(|uses| {
        uses.bind(&pattern);
        guard.iter().for_each(|guard| uses.visit_expr(guard));
    });
    true
}

/// `vec![VALUE; LENGTH]`.
fn visit_repeat(uses: &mut Uses, tokens: TokenStream) {
    let parser = |input: syn::parse::ParseStream<'_>| {
        let value: Expr = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok((value, input.parse::<Expr>()?))
    };
    match parser.parse2(tokens.clone()) {
        Ok((value, length)) => {
            uses.visit_expr(&value);
            uses.visit_expr(&length);
        }
        Err(_) => words(tokens, &mut |word| uses.meet(word)),
    }
}

/// Arguments that are expressions, and perhaps `name = EXPR`; strings among them may be format strings, which see the
/// names of the arguments before they capture others.
fn visit_arguments(uses: &mut Uses, arguments: &Punctuated<Expr, Token![,]>, formats: bool) {
    let named: Vec<&Ident> = arguments.iter().filter_map(|argument| named(argument).map(|(name, _)| name)).collect();
    for argument in arguments {
        match argument {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if formats => {
                for mut name in format::captured(&text.value()) {
                    name.set_span(text.span());
                    if !named.contains(&&name) {
                        uses.meet(&name);
                    }
                }
            }
            _ => uses.visit_expr(named_value(argument)),
        }
    }
}

/// `name = EXPR`, which names an argument.
fn named(argument: &Expr) -> Option<(&Ident, &Expr)> {
    let Expr::Assign(assign) = argument else { return None };
    let Expr::Path(path) = &*assign.left else { return None };
    path.path.get_ident().map(|name| (name, &*assign.right))
}

fn named_value(argument: &Expr) -> &Expr {
    named(argument).map_or(argument, |(_, value)| value)
}

/// The words among tokens of an unknown syntax that may be names of locals: none behind a dot or in a path, no keyword,
/// no key; and those that the strings among them would capture.
pub(super) fn words(tokens: TokenStream, meet: &mut dyn FnMut(&Ident)) {
    scan(tokens, false, meet);
}

fn scan(tokens: TokenStream, braced: bool, meet: &mut dyn FnMut(&Ident)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => scan(group.stream(), group.delimiter() == Delimiter::Brace, meet),
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    for mut name in format::captured(&text.value()) {
                        name.set_span(text.span());
                        meet(&name);
                    }
                }
            }
            TokenTree::Ident(word) if may_be_local(&tokens, index, braced) && !is_keyword(word) => meet(word),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// By the tokens around the word at `index`: `Path::word`, `.word`, `'word`, `word!`, `word: ..` and `word = ..` are no locals.
fn may_be_local(tokens: &[TokenTree], index: usize, braced: bool) -> bool {
    let punct = |start: Option<usize>, wanted: &str| {
        start.is_some_and(|start| {
            wanted.chars().enumerate().all(|(offset, wanted)| {
                matches!(tokens.get(start + offset), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
            })
        })
    };
    let before = |count: usize| index.checked_sub(count);
    let after = Some(index + 1);
    let in_path = punct(before(2), "::") || punct(after, "::");
    let member = punct(before(1), ".") && !punct(before(2), "..");
    let call = punct(after, "!") && !punct(after, "!=");
    let starts = before(1).is_none() || punct(before(1), ",");
    let key =
        starts && (braced && punct(after, ":") || punct(after, "=") && !punct(after, "==") && !punct(after, "=>"));
    !(in_path || member || punct(before(1), "'") || call || key)
}

/// Whether a word is one of the language's; `r#word` is not.
fn is_keyword(word: &Ident) -> bool {
    syn::parse_str::<Ident>(&word.to_string()).is_err()
}
