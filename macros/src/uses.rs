//! Finds the outer names that an expression uses, as rustc would resolve them, as far as the tokens show.
//!
//! A name counts as used if it is a path of one segment that the expression does not bind itself: by a pattern, as an
//! item of one of its blocks, or as a named argument of a macro. Format strings use the names that they capture:
//! `{ let user = name; connect(format!("{user}@{host}:{port}", port = 1)) }` uses `name`, `connect` and `host`.

mod addresses;
pub(crate) mod awaits;
mod bindings;
mod calls;
mod exclusive;
mod format;
mod functions;
mod pipes;
mod ranges;
mod tasks;
#[cfg(test)]
mod tests;
mod values;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Arm, Block, Expr, ExprCall, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprMethodCall, ExprPath, ExprWhile, Item,
    Local, Macro, Stmt,
};

pub(crate) use self::calls::{is_keyword, takes_values};
pub(crate) use self::tasks::Taken;
pub(crate) use self::values::{Value, name};
use crate::tokens::{self, Walk};

/// Variants of the prelude. No local can have such a name, so the name never means a field.
const PRELUDE: [&str; 4] = ["Ok", "Err", "Some", "None"];

/// An expression of the user's that can name siblings, and what is known about it.
pub(crate) struct Expression {
    /// The expression.
    pub(crate) expr: Expr,
    /// The outer names that it uses, each once, in the order of their first use.
    pub(crate) names: Vec<Ident>,
    /// Whether it contains an `.await`.
    pub(crate) awaits: bool,
    /// Whether it opens the fields of a group.
    pub(crate) opens_a_group: bool,
}

impl Expression {
    /// Looks through an expression.
    pub(crate) fn new(expr: Expr) -> Self {
        let mut uses = Uses::default();
        uses.visit_expr(&expr);
        Self { names: uses.used, awaits: awaits::awaits(&expr), opens_a_group: false, expr }
    }

    /// Whether it is a placeholder, such as `todo!()`.
    pub(crate) fn never_returns(&self) -> bool {
        let Expr::Macro(call) = &self.expr else { return false };
        call.mac.path.segments.last().is_some_and(|last| calls::DIVERGING.iter().any(|name| last.ident == name))
    }

    /// Whether it never returns, because it is a `loop` or a call of `process::exit` or `process::abort`.
    pub(crate) fn ends_the_process(&self) -> bool {
        let Expr::Call(call) = &self.expr else { return matches!(self.expr, Expr::Loop(_)) };
        let Expr::Path(function) = &*call.func else { return false };
        let mut segments = function.path.segments.iter().rev().map(|segment| &segment.ident);
        let name = segments.next();
        name.is_some_and(|name| name == "exit" || name == "abort")
            && segments.next().is_some_and(|module| module == "process")
    }

    /// Whether it leaves its own type open, so that its context has to say the type, as `Ok(value)` and `.collect()`
    /// do. A pattern `Ok(value)` does not count.
    pub(crate) fn leaves_its_type_open(&self) -> bool {
        let mut open = Open(false);
        open.visit_expr(&self.expr);
        open.0
    }

    /// Whether it may return early. A `return` in one of its closures counts, too.
    pub(crate) fn returns(&self) -> bool {
        tokens::has_word(self.to_token_stream(), "return")
    }

    /// Whether it uses this outer name.
    pub(crate) fn names(&self, name: &Ident) -> bool {
        self.names.iter().any(|used| tokens::same(used, name))
    }

    /// Whether it reads a field or calls a method of a value with this name, as in `file.try_clone()`.
    pub(crate) fn reaches_into(&self, name: &Ident) -> bool {
        self.names(name)
            && tokens::walk(self.to_token_stream(), &mut |site| {
                let is_named = matches!(site.token(), TokenTree::Ident(word) if tokens::same(word, name));
                let is_value = site.is_punct(1, ".") && !site.is_punct(-1, ".");
                if is_named && is_value { Walk::Found } else { Walk::On }
            })
    }

    /// Whether there is a `*` before this name, and not before what is read from it, as in `*name.lock()`.
    pub(crate) fn looks_behind(&self, name: &Ident) -> bool {
        tokens::walk(self.to_token_stream(), &mut |site| {
            let is_named = matches!(site.token(), TokenTree::Ident(word) if tokens::same(word, name));
            if is_named && site.is_punct(-1, "*") && !site.is_punct(1, ".") { Walk::Found } else { Walk::On }
        })
    }

    /// Whether it passes this name on as it is, to a function.
    pub(crate) fn passes_on(&self, name: &Ident) -> bool {
        tokens::walk(self.to_token_stream(), &mut |site| {
            let is_end = |offset| match site.neighbour(offset) {
                Some(TokenTree::Punct(sign)) => sign.as_char() == ',',
                other => other.is_none(),
            };
            match site.token() {
                // What a macro does with it is unknown.
                TokenTree::Group(_) if site.is_punct(-1, "!") => Walk::Past,
                TokenTree::Ident(word) if tokens::same(word, name) => {
                    let is_argument = site.within == Delimiter::Parenthesis && is_end(-1) && is_end(1);
                    if is_argument { Walk::Found } else { Walk::On }
                }
                _ => Walk::On,
            }
        })
    }

    /// Whether it uses a variant of the prelude as if it were a value, as in `*Ok`: then the user means a field with
    /// this name. `Ok(value)` and `Result::Ok` do not count, and neither does `None`, which is a value.
    pub(crate) fn takes_for_a_value(&self, variant: &str) -> bool {
        variant != "None"
            && PRELUDE.contains(&variant)
            && tokens::walk(self.to_token_stream(), &mut |site| {
                let is_called = matches!(site.neighbour(1), Some(TokenTree::Group(_))) || site.is_punct(1, "::");
                let is_named = matches!(site.token(), TokenTree::Ident(name) if name == variant);
                if is_named && !is_called && !site.is_punct(-2, "::") { Walk::Found } else { Walk::On }
            })
    }
}

impl ToTokens for Expression {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.expr.to_tokens(tokens);
    }
}

/// Whether a walk has found a call or a path that leaves the type open.
struct Open(bool);

impl<'e> Visit<'e> for Open {
    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        self.0 |=
            call.turbofish.is_none() && ["collect", "into", "parse", "try_into"].iter().any(|name| call.method == name);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'e ExprPath) {
        let last = path.path.segments.last();
        self.0 |= last.is_some_and(|last| ["Ok", "into", "try_into"].iter().any(|name| last.ident == name));
    }
}

#[derive(Default)]
struct Uses {
    used: Vec<Ident>,
    values: Vec<Value>,
    /// All words in calls of macros that are not std's.
    given_to_macros: Vec<Ident>,
    /// The names that the expression itself has bound at this point of the walk, the innermost last.
    bound: Vec<Ident>,
}

impl Uses {
    /// Runs `walk`, and then forgets the names that it has bound.
    fn within(&mut self, walk: impl FnOnce(&mut Self)) {
        let outer = self.bound.len();
        walk(self);
        self.bound.truncate(outer);
    }

    fn meet(&mut self, name: &Ident) {
        if self.is_of_a_sibling(name) && !self.used.iter().any(|other| tokens::same(other, name)) {
            self.used.push(name.clone());
        }
    }

    /// Whether a name may be that of a sibling, because it comes neither from the prelude nor from the expression
    /// itself.
    fn is_of_a_sibling(&self, name: &Ident) -> bool {
        !PRELUDE.iter().any(|variant| name == variant) && !self.bound.iter().any(|bound| tokens::same(bound, name))
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        match (&path.qself, path.path.get_ident()) {
            (None, Some(name)) => {
                self.meet(name);
                self.note_value(name, false);
            }
            _ => visit::visit_expr_path(self, path),
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            // `syn` does not know this syntax yet.
            Expr::Verbatim(tokens) => calls::words(tokens.clone(), &mut |word| self.meet(word)),
            _ => {
                if let Some(name) = values::reached(expr) {
                    self.note_value(name, true);
                }
                visit::visit_expr(self, expr);
            }
        }
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        let values = self.values.len();
        self.visit_expr(&call.func);
        if matches!(*call.func, Expr::Path(_)) {
            self.values.truncate(values);
        }
        call.args.iter().for_each(|arg| self.visit_expr(arg));
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let values = self.values.len();
        calls::visit(self, call);
        let of_macro = self.values.split_off(values);
        self.values.extend(of_macro.into_iter().filter(|value| value.is_data));
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.within(|uses| {
            for statement in &block.stmts {
                if let Stmt::Item(item) = statement {
                    uses.bind_item(item);
                }
            }
            visit::visit_block(uses, block);
        });
    }

    /// Items do not see locals, but the bodies of macros do.
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Macro(definition) = item {
            calls::visit_definition(self, definition.mac.tokens.clone());
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init {
            visit::visit_local_init(self, init);
        }
        self.bind(&local.pat);
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.within(|uses| {
            closure.inputs.iter().for_each(|input| uses.bind(input));
            uses.visit_expr(&closure.body);
        });
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.within(|uses| {
            uses.bind(&arm.pat);
            uses.visit_expr(&arm.body);
        });
    }

    fn visit_expr_let(&mut self, expr: &'ast ExprLet) {
        self.visit_expr(&expr.expr);
        self.bind(&expr.pat);
    }

    fn visit_expr_if(&mut self, expr: &'ast ExprIf) {
        self.within(|uses| {
            uses.visit_expr(&expr.cond);
            uses.visit_block(&expr.then_branch);
        });
        if let Some((_, other)) = &expr.else_branch {
            self.visit_expr(other);
        }
    }

    fn visit_expr_while(&mut self, expr: &'ast ExprWhile) {
        self.within(|uses| visit::visit_expr_while(uses, expr));
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast ExprForLoop) {
        self.visit_expr(&expr.expr);
        self.within(|uses| {
            uses.bind(&expr.pat);
            uses.visit_block(&expr.body);
        });
    }
}
