//! The value of `from`: the name of a field. Anything else has its own error.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprArray, ExprMethodCall, ExprTuple, Member, Token};

use super::At;
use super::value::{string, tokens};
use crate::errors;
use crate::uses::is_keyword;

/// Reads `= name`, `= _0` or `= 0`.
pub(super) fn config(at: &At<'_>) -> syn::Result<Member> {
    if let Some(string) = string(at)? {
        let text = match string.parse::<Member>() {
            Ok(_) => errors::quoted(at.key.name, &string.value()),
            Err(_) => errors::from_a_value().to_owned(),
        };
        return Err(syn::Error::new_spanned(string, text));
    }
    reject_decoration(at)?;
    reject_expression(at)?;
    let member: Member = at.value()?;
    if !at.input.peek(Token![.]) {
        return Ok(member);
    }
    let mut part = member.to_token_stream();
    part.extend(tokens(at.input));
    let text = match syn::parse2::<Expr>(part.clone()) {
        Ok(Expr::MethodCall(call)) => match given_by(&call) {
            Some(name) => errors::name_alone(at.key.name, &name),
            None => errors::from_an_expression(&errors::code(&part)),
        },
        _ => errors::from_a_part(&errors::code(&part)),
    };
    Err(syn::Error::new_spanned(part, text))
}

/// Returns the field that the call only copies or borrows, as `config.clone()` and `self.config.clone()` do.
fn given_by(call: &ExprMethodCall) -> Option<String> {
    const METHODS: [&str; 8] = ["as_path", "as_ref", "as_str", "borrow", "clone", "deep_clone", "deref", "to_owned"];
    let name = match &*call.receiver {
        Expr::Field(field) if matches!(&*field.base, Expr::Path(path) if path.path.is_ident("self")) => {
            errors::code(&field.member)
        }
        receiver @ Expr::Path(_) => errors::code(receiver),
        _ => return None,
    };
    METHODS.iter().any(|method| call.method == method).then_some(name)
}

/// Reports an expression that does not begin with a name: `from = FileConfig::read(path)`.
fn reject_expression(at: &At<'_>) -> syn::Result<()> {
    let ahead = at.input.fork();
    if ahead.parse::<Option<Token![=]>>()?.is_none() {
        return Ok(());
    }
    let value = tokens(&ahead);
    let begins = |input: ParseStream<'_>| {
        let begins = input.parse::<Member>().is_ok() && (input.is_empty() || input.peek(Token![.]));
        input.parse::<TokenStream>().map(|_| begins)
    };
    let is_expression = |value: &TokenStream| syn::parse2::<Expr>(value.clone()).is_ok();
    if begins.parse2(value.clone())? || !is_expression(&value) {
        return Ok(());
    }
    let text = match syn::parse2::<Expr>(value.clone()) {
        Ok(Expr::Tuple(ExprTuple { elems, .. }) | Expr::Array(ExprArray { elems, .. })) if !elems.is_empty() => {
            errors::from_several(&several(&elems))
        }
        Ok(Expr::MethodCall(call)) => match given_by(&call) {
            Some(name) => errors::name_alone(at.key.name, &name),
            None => errors::from_an_expression(&errors::code(&value)),
        },
        _ => errors::from_an_expression(&errors::code(&value)),
    };
    Err(syn::Error::new_spanned(value, text))
}

/// A call with these. A host and a port are an address to all functions of std and tokio that take one.
fn several(elems: &Punctuated<Expr, Token![,]>) -> String {
    let names: Vec<String> = elems.iter().map(errors::code).collect();
    match names.as_slice() {
        [host, port] if port.ends_with("port") => format!("FUNCTION(({host}.as_str(), *{port}))"),
        _ => format!("FUNCTION({})", names.join(", ")),
    }
}

/// Reports `&path`, `self.path`, `self.0` and `type` in place of a name.
fn reject_decoration(at: &At<'_>) -> syn::Result<()> {
    let ahead = at.input.fork();
    if ahead.parse::<Option<Token![=]>>()?.is_none() {
        return Ok(());
    }
    let value: Vec<TokenTree> = tokens(&ahead).into_iter().collect();
    let [before @ .., name @ (TokenTree::Ident(_) | TokenTree::Literal(_))] = value.as_slice() else { return Ok(()) };
    let is_decoration = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '*' | '.'),
        TokenTree::Ident(word) => word == "self" || word == "mut",
        _ => false,
    };
    let is_keyword = matches!(name, TokenTree::Ident(name) if is_keyword(name));
    let text = match before {
        [] if is_keyword => errors::keyword(at.key.name, &name.to_string()),
        [] => return Ok(()),
        _ if matches!(name, TokenTree::Literal(number) if number.to_string().parse::<usize>().is_err()) => {
            return Ok(());
        }
        _ if before.iter().all(is_decoration) && !is_keyword => errors::name_alone(at.key.name, &name.to_string()),
        _ => return Ok(()),
    };
    Err(syn::Error::new_spanned(value.into_iter().collect::<TokenStream>(), text))
}
