//! The names that a macro call uses. Only the macro knows what its tokens mean, so this is a guess from common usage.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::token::Brace;
use syn::visit::Visit;
use syn::{Block, Expr, ExprLit, Lit, LitStr, Macro, Pat, Token};

use super::{Uses, format, values};
use crate::tokens::{self, Site, Walk};

/// Macros of std whose tokens are not expressions.
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

/// Macros of std that never return.
pub(super) const DIVERGING: [&str; 4] = ["panic", "todo", "unimplemented", "unreachable"];

/// The arguments of a macro that are format strings if they are string literals.
#[derive(Clone, Copy)]
enum Formats {
    No,
    At(usize),
    /// Any argument, in a macro that is not std's.
    Anywhere,
}

impl Formats {
    fn of(name: &str) -> Self {
        match name {
            "dbg" | "matches" | "vec" => Self::No,
            "eprint" | "eprintln" | "format" | "format_args" | "print" | "println" => Self::At(0),
            diverging if DIVERGING.contains(&diverging) => Self::At(0),
            "assert" | "debug_assert" | "write" | "writeln" => Self::At(1),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Self::At(2),
            _ => Self::Anywhere,
        }
    }

    fn at(self, place: usize) -> bool {
        match self {
            Self::No => false,
            Self::At(only) => place == only,
            Self::Anywhere => true,
        }
    }
}

/// Whether a macro is one of std's that takes values and returns.
pub(crate) fn takes_values(name: &str) -> bool {
    !DIVERGING.contains(&name) && !matches!(Formats::of(name), Formats::Anywhere)
}

/// Visits what a macro call evaluates.
pub(super) fn visit(uses: &mut Uses, call: &Macro) {
    let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let tokens = call.tokens.clone();
    if OPAQUE.contains(&name.as_str()) {
        return;
    }
    let formats = Formats::of(&name);
    if let Formats::Anywhere = formats {
        all_words(tokens.clone(), &mut uses.given_to_macros);
    }
    if name == "matches" && visit_matches(uses, tokens.clone()) {
        return;
    }
    match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
        Ok(arguments) => visit_arguments(uses, &arguments, formats),
        Err(_) if name == "vec" => visit_repeat(uses, tokens),
        Err(_) => words(tokens, &mut |word| uses.meet(word)),
    }
}

/// Visits the bodies of `macro_rules!`, each of which follows a `=>`.
pub(super) fn visit_definition(uses: &mut Uses, rules: TokenStream) {
    let mut behind_arrow = [false; 2];
    for token in rules {
        let [equals, arrow] = behind_arrow;
        let is = |sign| matches!(&token, TokenTree::Punct(punct) if punct.as_char() == sign);
        behind_arrow = [is('='), equals && is('>')];
        if let (true, TokenTree::Group(body)) = (arrow, token) {
            match Block::parse_within.parse2(body.stream()) {
                Ok(stmts) => uses.visit_block(&Block { brace_token: Brace::default(), stmts }),
                Err(_) => words(body.stream(), &mut |word| uses.meet(word)),
            }
        }
    }
}

/// Visits `matches!(EXPR, PATTERN)`. Returns `false` if the tokens are not that.
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

/// Visits `vec![VALUE; LENGTH]`.
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

/// Visits arguments that are expressions or `name = EXPR`. Strings among them may be format strings: a name in these
/// means an argument of that name, if there is one, and otherwise an outer name.
fn visit_arguments(uses: &mut Uses, arguments: &Punctuated<Expr, Token![,]>, formats: Formats) {
    let named: Vec<&Ident> = arguments.iter().filter_map(|argument| named(argument).map(|(name, _)| name)).collect();
    for (place, argument) in arguments.iter().enumerate() {
        match argument {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if formats.at(place) => {
                for name in captured(text).iter().filter(|name| !named.contains(name)) {
                    uses.meet(name);
                    uses.note_value(name, true);
                }
            }
            _ => {
                let value = named_value(argument);
                // The value is formatted or compared, so its name is not that of a function.
                if let (Formats::At(_), Some(name)) = (formats, values::name(value)) {
                    uses.note_value(name, true);
                }
                uses.visit_expr(value);
            }
        }
    }
}

/// Returns the name and the value of an argument `name = EXPR`.
fn named(argument: &Expr) -> Option<(&Ident, &Expr)> {
    let Expr::Assign(assign) = argument else { return None };
    let Expr::Path(path) = &*assign.left else { return None };
    path.path.get_ident().map(|name| (name, &*assign.right))
}

fn named_value(argument: &Expr) -> &Expr {
    named(argument).map_or(argument, |(_, value)| value)
}

/// Calls `meet` for each word in an unknown syntax that may be the name of a local, and for each name that a string
/// would capture. Words after a dot, in a path or before a key's value are not names of locals, and neither are
/// keywords.
pub(super) fn words(tokens: TokenStream, meet: &mut dyn FnMut(&Ident)) {
    tokens::walk(tokens, &mut |site| {
        match site.token() {
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    captured(&text).iter().for_each(&mut *meet);
                }
            }
            TokenTree::Ident(word) if may_be_local(site) && !is_keyword(word) => meet(word),
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        Walk::On
    });
}

/// Collects all words among the tokens.
pub(super) fn all_words(tokens: TokenStream, words: &mut Vec<Ident>) {
    tokens::walk(tokens, &mut |site| {
        if let TokenTree::Ident(word) = site.token() {
            words.push(word.clone());
        }
        Walk::On
    });
}

/// Whether a word may be a local, by the tokens around it. It is not one in `Path::word`, `.word`, `'word`, `word!`,
/// `word: ..` and `word = ..`.
fn may_be_local(site: &Site<'_>) -> bool {
    let in_path = site.is_punct(-2, "::") || site.is_punct(1, "::");
    let member = site.is_punct(-1, ".") && !site.is_punct(-2, "..");
    let call = site.is_punct(1, "!") && !site.is_punct(1, "!=");
    let starts = site.neighbour(-1).is_none() || site.is_punct(-1, ",");
    let named = site.is_punct(1, "=") && !site.is_punct(1, "==") && !site.is_punct(1, "=>");
    let key = starts && (named || site.within == Delimiter::Brace && site.is_punct(1, ":"));
    !(in_path || member || site.is_punct(-1, "'") || site.is_punct(-1, "$") || call || key)
}

/// Returns the names that a string captures, with the span of the string.
fn captured(text: &LitStr) -> Vec<Ident> {
    let mut names = format::captured(&text.value());
    names.iter_mut().for_each(|name| name.set_span(text.span()));
    names
}

/// Whether a word is a keyword. `r#word` is not.
pub(crate) fn is_keyword(word: &Ident) -> bool {
    syn::parse_str::<Ident>(&word.to_string()).is_err()
}
