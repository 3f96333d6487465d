//! Values of keys, and the errors for values that are written as other derives take them.

use std::iter;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprClosure, Lit, LitStr, Pat, Token, Visibility};

use super::expression::{has_a_context, question_mark};
use super::keys::Syntax;
use super::{At, group};
use crate::errors::{self, Errors};
use crate::tokens::{self, Walk};
use crate::typos::distance;
use crate::uses::awaits::awaits;

/// Whether an attribute has this name, or a misspelt form of it. rustc reports a misspelt name as an unknown attribute.
/// It counts here, so that the derive reports nothing else about the field, and the input is rejected.
pub(super) fn is_attribute(attr: &Attribute, name: &str, errors: &Errors) -> bool {
    if attr.path().is_ident(name) {
        return true;
    }
    let misspelt = is_like(attr, name);
    if misspelt {
        errors.reject();
    }
    misspelt
}

/// Whether the name of an attribute is this name, or a misspelt form of it.
pub(crate) fn is_like(attr: &Attribute, name: &str) -> bool {
    let Some(ident) = attr.path().get_ident() else { return false };
    let (word, name) = (ident.to_string().to_lowercase().replace('_', ""), name.replace('_', ""));
    // `#[resource_async]`.
    let joined = name == "resource" && ["resourceasync", "asyncresource"].contains(&&*word);
    joined || distance(&word, &name) <= 1
}

/// Reports `key(VALUE)` and `key: VALUE`.
pub(super) fn reject_without_equals(at: &At<'_>) -> syn::Result<()> {
    let value = if at.input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in at.input);
        content.parse::<TokenStream>()?
    } else if at.input.peek(Token![:]) && !at.input.peek(Token![::]) {
        at.input.parse::<Token![:]>()?;
        tokens(at.input)
    } else {
        return Ok(());
    };
    if value.is_empty() {
        return match at.key.syntax {
            Syntax::Optional(_) => Err(syn::Error::new_spanned(at.ident, errors::without_a_value(at.key.name))),
            _ => Ok(()),
        };
    }
    let is_string = syn::parse2::<LitStr>(value.clone()).is_ok();
    let is_visibility = syn::parse2::<Visibility>(value.clone()).is_ok();
    let keys = (at.key.name == "group").then(|| group::keys_of(value.clone())).flatten();
    let value = errors::code(value);
    let message = match (at.key.name, keys) {
        (_, Some(keys)) => errors::group_as_a_list(&keys),
        ("bound", _) if !is_string => errors::unquoted_bound(&value),
        // As other derives take it: `setters(prefix = "with_")`.
        ("setters", _) if !is_visibility => return Err(at.needs_value(at.ident)),
        (key, _) => errors::value_behind_equals(key, &value),
    };
    Err(syn::Error::new_spanned(at.ident, message))
}

/// Reports a string in place of code.
pub(super) fn unquoted(at: &At<'_>) -> syn::Result<()> {
    match string(at)? {
        Some(string) => Err(syn::Error::new_spanned(&string, errors::quoted(at.key.name, &string.value()))),
        None => Ok(()),
    }
}

/// Returns the error for a value after a key that takes none.
pub(super) fn flag_with_value(at: &At<'_>) -> syn::Result<syn::Error> {
    let equals = at.input.parse::<Option<Token![=]>>()?;
    let rest: TokenStream = at.input.parse()?;
    let message = match syn::parse2::<Lit>(rest.clone()) {
        Ok(Lit::Bool(value)) if !value.value => errors::takes_no_false(at.key.name),
        Err(_) if equals.is_some() && at.key.name == "async" => errors::async_with_a_value(&errors::code(&rest)),
        _ => match rest.clone().into_iter().next() {
            Some(TokenTree::Ident(_)) if equals.is_none() => errors::missing_comma(at.key.name, &errors::code(&rest)),
            Some(TokenTree::Punct(mark)) if mark.as_char() == ';' => {
                let rest: TokenStream = rest.clone().into_iter().skip(1).collect();
                errors::semicolon_between_keys(at.key.name, &errors::code(rest))
            }
            _ => errors::takes_no_value(at.key.name),
        },
    };
    let ident = at.ident;
    Ok(syn::Error::new_spanned(quote!(#ident #equals #rest), message))
}

/// Reads `= NAME`. Reports a name in quotes, but returns it all the same, so that its uses cause no further errors.
pub(super) fn name(at: &At<'_>, errors: &Errors) -> syn::Result<Ident> {
    let Some(string) = string(at)? else { return at.value() };
    let error = syn::Error::new_spanned(&string, errors::quoted(at.key.name, &string.value()));
    match string.parse() {
        Ok(name) => {
            errors.push_error(error);
            Ok(name)
        }
        Err(_) => Err(error),
    }
}

/// Returns the value if it is a string.
pub(super) fn string(at: &At<'_>) -> syn::Result<Option<LitStr>> {
    if at.has_value() && at.input.peek2(LitStr) { at.value().map(Some) } else { Ok(None) }
}

/// Reads all tokens of a value, of which there may be none. A comma between the parameters of a closure does not end
/// it.
pub(super) fn tokens(input: ParseStream<'_>) -> TokenStream {
    let mut value = TokenStream::new();
    let ahead = input.fork();
    if ahead.parse::<Token![=]>().is_ok() && matches!(ahead.parse(), Ok(Expr::Closure(_))) {
        while input.cursor() != ahead.cursor() {
            let Ok(token) = input.parse::<TokenTree>() else { break };
            value.extend([token]);
        }
    }
    while !input.is_empty() && !input.peek(Token![,]) {
        let Ok(token) = input.parse::<TokenTree>() else { break };
        value.extend([token]);
    }
    value
}

/// Reads a function of the user's: a path or a closure.
pub(super) fn function(at: &At<'_>, errors: &Errors) -> syn::Result<Expr> {
    unquoted(at)?;
    let expr = ungrouped(at.value()?);
    if let Expr::Try(tried) = &expr {
        errors.push(tried.question_token, errors::function_with_question_mark(at.key.name));
    }
    if let Expr::Closure(closure) = &expr {
        parameters(at.key.name, closure, errors);
        own_self(&closure.body, errors, errors::no_self_in_closure());
    } else if at.key.name == "survey" {
        // For `with`, another rule names the field.
        own_self(&expr, errors, errors::no_self_in_survey());
    }
    Ok(expr)
}

/// Takes a closure out of its parentheses, or out of the group that `macro_rules!` puts around an expression. Returns
/// any other expression as it is.
fn ungrouped(expr: Expr) -> Expr {
    let inner = match &expr {
        Expr::Group(group) => &*group.expr,
        Expr::Paren(paren) => &*paren.expr,
        _ => return expr,
    };
    match inner {
        Expr::Closure(_) => inner.clone(),
        _ => expr,
    }
}

/// Reports the first `self` of an expression, unless the expression contains a `fn`: that may have a `self` of its own.
fn own_self(expr: &Expr, errors: &Errors, message: &str) {
    if !tokens::has_word(expr.to_token_stream(), "fn") {
        tokens::walk(expr.to_token_stream(), &mut |site| match site.token() {
            TokenTree::Ident(word) if word == "self" && site.is_punct(1, ".") => {
                errors.push(word, message);
                Walk::Found
            }
            _ => Walk::On,
        });
    }
}

/// Reports a closure with too few or too many parameters.
fn parameters(key: &str, closure: &ExprClosure, errors: &Errors) {
    let (names, parameters): (&[_], _) = match key {
        "survey" => (&["field", "copy", "surveyor"], "three parameters, the field, its copy and the `Surveyor`"),
        _ => (&["field", "cloner"], "two parameters, the field and the `Cloner`"),
    };
    let given = closure.inputs.len();
    if given == names.len() {
        return;
    }
    let remedy = if key == "with" && given < names.len() {
        // Without the types, which are known, and may be wrong here.
        let inputs = closure.inputs.iter().map(|input| match input {
            Pat::Type(typed) => errors::code(&typed.pat),
            input => errors::code(input),
        });
        let inputs: Vec<_> = inputs.chain(iter::repeat("_".to_owned())).take(names.len()).collect();
        let (output, body) = (errors::code(&closure.output), errors::code(&closure.body));
        let space = if output.is_empty() { "" } else { " " };
        format!("|{}|{space}{output} {body}", inputs.join(", "))
    } else {
        format!("|{}| EXPR", names.join(", "))
    };
    let (start, inputs, end) = (&closure.inputs_begin, &closure.inputs, &closure.inputs_end);
    errors.push(quote!(#start #inputs #end), errors::parameters(key, parameters, &remedy));
}

/// Reads the expression of `default`, which does not depend on the original.
pub(super) fn fresh(at: &At<'_>, errors: &Errors) -> syn::Result<Expr> {
    let expr: Expr = at.value()?;
    if let Expr::Let(statement) = &expr {
        errors.push(statement.let_token, errors::statement(at.key.name));
    }
    own_self(&expr, errors, errors::no_self_in_default());
    if let Some(mark) = question_mark(&expr).filter(|_| !has_a_context(&expr)) {
        errors.push(mark, errors::question_mark_in_default());
    }
    if awaits(&expr) {
        errors.push(&expr, errors::await_in_default());
    }
    Ok(expr)
}
