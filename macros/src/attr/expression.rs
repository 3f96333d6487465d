//! Expressions that open a resource, and the errors for those that cannot.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprAsync, ExprBlock, ExprCall, ExprLit, ExprStruct, ExprTry, Lit, LitStr, Member, Stmt};

use super::At;
use crate::errors::{self, Errors};
use crate::tokens::{self, Site, Walk};
use crate::uses::{self, Expression};

/// Reads an expression in which the sibling fields are in scope.
pub(super) fn expression(at: &At<'_>, errors: &Errors) -> syn::Result<Expression> {
    let expr: Expr = at.value()?;
    let key = at.key.name;
    let takes_closure = key == "new";
    match &expr {
        Expr::Lit(ExprLit { lit: Lit::Str(string), .. }) => errors.push(string, in_quotes(key, string)),
        Expr::Closure(_) if !takes_closure => errors.push(&expr, errors::closure(key)),
        Expr::Let(statement) => errors.push(statement.let_token, errors::statement(key)),
        Expr::Async(block) if !takes_closure => errors.push(async_(block), future(key, block)),
        Expr::Struct(value) if key == "open" && is_no_result(value) => errors.push(&expr, errors::no_result()),
        Expr::Try(tried) => errors.push(tried.question_token, errors::trailing_question_mark(key)),
        _ => match in_ok(&expr).filter(|_| key == "open") {
            Some(message) => errors.push(&expr, message),
            None => {
                self_or_question_mark(&expr, key, errors);
                never_fails(&expr, key, errors);
            }
        },
    }
    Ok(Expression::new(expr))
}

/// Whether the struct literal cannot be a `Result`: the variants of `Result` have no named fields.
fn is_no_result(value: &ExprStruct) -> bool {
    value.fields.iter().any(|field| matches!(field.member, Member::Named(_)))
}

/// Returns the words that begin an `async` block.
fn async_(block: &ExprAsync) -> TokenStream {
    let (word, capture) = (&block.async_token, &block.capture);
    quote!(#word #capture)
}

/// Returns the error text for an `async` block that nothing awaits.
fn future(key: &str, ExprAsync { block, .. }: &ExprAsync) -> String {
    let body = match block.stmts.as_slice() {
        [Stmt::Expr(body @ Expr::Await(_), None)] => Some(errors::code(body)),
        _ => None,
    };
    errors::async_block(key, body.as_deref(), has_question_mark(block))
}

/// Returns the last expression of a block of several statements, as in `{ let file = open(); Ok(file) }`.
fn end_of_block(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Block(ExprBlock { block, label: None, .. }) => match block.stmts.as_slice() {
            [_, .., Stmt::Expr(last, None)] => Some(last),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the error text for `Ok(value)`, from which nobody can infer the type of the error.
fn in_ok(expr: &Expr) -> Option<String> {
    let Expr::Call(ExprCall { func, args, .. }) = expr else { return None };
    let is_ok = matches!(&**func, Expr::Path(path) if path.path.is_ident("Ok"));
    match args.first().filter(|_| is_ok)? {
        Expr::Try(ExprTry { expr, .. }) if !has_question_mark(expr) => Some(errors::taken_out(&errors::code(expr))),
        // The `?` is the mistake, and it has an error of its own.
        value if has_question_mark(value) => None,
        _ => Some(errors::never_fails(&errors::code(args))),
    }
}

fn has_question_mark(expr: impl ToTokens) -> bool {
    tokens::walk(expr.to_token_stream(), &mut |site| if site.is_punct(0, "?") { Walk::Found } else { Walk::On })
}

/// Returns the error text for a string. The string may hold the expression itself, or only an argument for it.
fn in_quotes(key: &str, string: &LitStr) -> String {
    match string.parse::<Expr>() {
        Ok(Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Await(_) | Expr::Block(_) | Expr::Try(_)) => {
            errors::quoted(key, &string.value())
        }
        // The name of a function, as serde takes it.
        Ok(Expr::Path(_)) if string.value().contains(['_', ':']) => {
            errors::quoted(key, &format!("{}(..)", string.value()))
        }
        // It may be one, too, if it has no capital letter.
        Ok(Expr::Path(_)) if key != "after" && string.value().chars().all(|char| char.is_lowercase()) => {
            errors::text_or_function(key, &string.value())
        }
        _ => errors::text(key, &errors::code(string)),
    }
}

/// Whether the expression contains a closure, an `async` block or an item. In these, `self` may mean something else,
/// and a `?` may leave only them.
pub(super) fn has_a_context(expr: &Expr) -> bool {
    let own = ["async", "move", "fn", "impl", "try"];
    tokens::words(expr.to_token_stream()).iter().any(|word| own.contains(&word.as_str()))
}

/// Whether the token is the argument of a macro that the derive does not know. `attempt!(load()?)` may handle the `?`
/// itself.
fn is_of_unknown_macro(site: &Site<'_>) -> bool {
    let name = match (site.token(), site.neighbour(-2)) {
        (TokenTree::Group(_), Some(TokenTree::Ident(name))) if site.is_punct(-1, "!") => name,
        _ => return false,
    };
    !uses::takes_values(&name.to_string())
}

/// Whether the expression calls a macro that may return early, as `ensure!(ready)` does.
fn has_unknown_macro(expr: &Expr) -> bool {
    tokens::walk(expr.to_token_stream(), &mut |site| if is_of_unknown_macro(site) { Walk::Found } else { Walk::On })
}

/// Returns the first `?` that would leave the expression itself. Meant for expressions for which [`has_a_context`] is
/// false.
pub(super) fn question_mark(expr: &Expr) -> Option<TokenTree> {
    let (mut closures, mut mark) = (false, None);
    tokens::walk(expr.to_token_stream(), &mut |site| match site.token() {
        _ if is_of_unknown_macro(site) => Walk::Past,
        TokenTree::Punct(punct) if punct.as_char() == '|' => {
            closures = true;
            Walk::On
        }
        // Only after a value: in `span!("open", ?path)` the `?` means something else.
        token @ TokenTree::Punct(punct)
            if punct.as_char() == '?'
                && !closures
                && !matches!(site.neighbour(-1), None | Some(TokenTree::Punct(_))) =>
        {
            mark = Some(token.clone());
            Walk::Found
        }
        _ => Walk::On,
    });
    mark
}

/// Reports the first `self` of an expression. If there is none, reports the first `?`.
fn self_or_question_mark(expr: &Expr, key: &str, errors: &Errors) {
    if has_a_context(expr) {
        return;
    }
    let has_self = report_self(expr, errors);
    if let Some(mark) = question_mark(expr).filter(|_| !has_self) {
        errors.push(mark, errors::question_mark(key));
    }
}

/// Reports the first `self` of an expression, and returns whether there is one.
fn report_self(expr: &Expr, errors: &Errors) -> bool {
    // In a macro, `self` alone may be a token like any other, and in `use std::fs::{self, File};` it is a module.
    let may_be_another =
        || ["use", "pub"].iter().any(|word| tokens::has_word(expr.to_token_stream(), word)) || has_unknown_macro(expr);
    tokens::walk(expr.to_token_stream(), &mut |site| {
        let TokenTree::Ident(word) = site.token() else { return Walk::On };
        if word != "self" || !site.is_punct(1, ".") && (site.is_punct(1, ":") || may_be_another()) {
            return Walk::On;
        }
        let is_called =
            matches!(site.neighbour(3), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
        // If the field is used as it is, a number may be needed in place of the reference, and the error says how to
        // write that. A method call, a `&` or a `?` shows that the reference is right.
        let is_whole = !site.is_punct(3, ".") && !site.is_punct(-1, "&") && !site.is_punct(3, "?");
        let member = site.neighbour(2).filter(|_| site.is_punct(1, "."));
        let message = match member {
            Some(TokenTree::Ident(method)) if is_called => errors::no_self_to_call(&method.to_string()),
            Some(TokenTree::Ident(field)) => errors::no_self(&field.to_string(), is_whole),
            Some(TokenTree::Literal(index)) => match site.neighbour(4).filter(|_| site.is_punct(3, ".")) {
                // Both numbers of `self.0.1` have the span of one, since to rustc they are one token.
                Some(TokenTree::Literal(part)) => errors::no_self(&format!("_{index}.{part}"), is_whole),
                _ => errors::no_self(&format!("_{index}"), is_whole),
            },
            _ => errors::no_self_at_all().to_owned(),
        };
        // At all of `self.path`, so that what to write stands in place of what is marked.
        errors.push(quote!(#word #member), message);
        Walk::Found
    })
}

/// Reports `{ let file = open(); Ok(file) }`, from which nobody can infer the type of the error.
fn never_fails(expr: &Expr, key: &str, errors: &Errors) {
    let may_leave =
        || has_question_mark(expr) || tokens::has_word(expr.to_token_stream(), "return") || has_unknown_macro(expr);
    let end = end_of_block(expr).filter(|_| key == "open" && !may_leave());
    let Some(Expr::Call(ExprCall { func, args, .. })) = end else { return };
    if matches!(&**func, Expr::Path(path) if path.path.is_ident("Ok")) {
        errors.push(func, errors::never_fails_at_the_end(&errors::code(args)));
    }
}
