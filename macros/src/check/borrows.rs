//! A resource that borrows from a sibling: `stmt: Statement<'conn>`, opened by `db.prepare(sql)`. Both move into the
//! value, so this never compiles, and rustc's error about the lifetime names no way out.
//!
//! What a function gives is not known here. It borrows from the sibling, if nothing else can bring the lifetime, or it
//! is `'static`. Then the type can say so, and no lifetime of the item is in it; and a block is not looked into.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{BoundLifetimes, Expr, ExprReference, Lifetime, Member, Type};

use crate::bound::Params;
use crate::errors::{self, Errors};
use crate::model::{Field, Input, Source, Variant};
use crate::order::{How, Step};
use crate::tokens;
use crate::uses::{self, Expression};

/// Reports an expression that borrows from another resource.
///
/// - The field's type has a lifetime of the item, and no other field has it that could bring it.
/// - The expression is a call that takes the resource as it is, and texts or plain data besides.
/// - The resource's type shows no lifetime, no parameter, and no pool, whose methods often give what owns its share.
pub(super) fn check(input: &Input<'_>, variant: &Variant<'_>, step: &Step<'_, '_>, errors: &Errors) {
    let Step::Field(opened, How::Maker(maker)) = step else { return };
    let Some(lifetimes) = Lifetimes::of(opened.field.ty()) else { return };
    let Some(first) = lifetimes.first() else { return };
    // About `'_` and a lifetime that is not declared, there is an error of rustc's.
    let is_of_the_item =
        |own: &&Lifetime| input.syn.generics.lifetimes().any(|param| param.lifetime.ident == own.ident);
    if !lifetimes.iter().all(is_of_the_item) {
        return;
    }
    let brings = |field: &Field<'_>| {
        let is_opened = |source: &Source| matches!(source, Source::Maker(_) | Source::Group(_));
        !field.resource().is_some_and(|resource| is_opened(&resource.source))
            && Lifetimes::of(field.ty()).is_none_or(|own| own.iter().any(|own| lifetimes.contains(own)))
    };
    if variant.fields.iter().any(brings) {
        return;
    }
    let params = Params::new(&input.syn.generics);
    let call = Call { variant, params, own: opened.field, expr: maker.expr() };
    if let Some(lender) = call.lender(&maker.expr().expr) {
        let mut outside = format!("&{first} {}", errors::code(lender.ty()));
        if lender.syn.ident.is_some() {
            outside.insert_str(0, &format!("{}: ", lender.name()));
        }
        let text = errors::borrows_from_a_sibling(opened.field.name(), lender.name(), first, &outside);
        errors.push(&maker.expr().expr, text);
    }
}

/// The lifetimes in a type, without `'static`.
#[derive(Default)]
struct Lifetimes<'t> {
    found: Vec<&'t Lifetime>,
    binds_its_own: bool,
}

impl<'t> Lifetimes<'t> {
    /// Returns `None` if the type binds lifetimes itself, as `for<'a> fn(&'a str)` does.
    fn of(ty: &'t Type) -> Option<Vec<&'t Lifetime>> {
        let mut lifetimes = Self::default();
        lifetimes.visit_type(ty);
        (!lifetimes.binds_its_own).then_some(lifetimes.found)
    }
}

impl<'t> Visit<'t> for Lifetimes<'t> {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        self.found.extend((lifetime.ident != "static").then_some(lifetime));
    }

    fn visit_bound_lifetimes(&mut self, _: &'t BoundLifetimes) {
        self.binds_its_own = true;
    }
}

/// Whether no lifetime is in a type, not even `'static`.
fn borrows_nothing(ty: &Type) -> bool {
    !tokens::has_word(ty.to_token_stream(), "static") && Lifetimes::of(ty).is_some_and(|found| found.is_empty())
}

/// Methods that hand on what they are called on, and give nothing of their arguments.
const HANDS_ON: [&str; 4] = ["expect", "map_err", "unwrap", "with_context"];

/// Methods that borrow plain data as something else.
const BORROWS: [&str; 6] = ["as_bytes", "as_path", "as_ref", "as_slice", "as_str", "deref"];

/// The expression that opens a field.
struct Call<'a, 'i> {
    variant: &'a Variant<'i>,
    params: Params,
    own: &'a Field<'i>,
    expr: &'a Expression,
}

impl<'a, 'i> Call<'a, 'i> {
    /// Returns the resource that the call borrows, if that is the only thing that its result can borrow from.
    fn lender(&self, expr: &Expr) -> Option<&'a Field<'i>> {
        match expr {
            Expr::Await(of) => self.lender(&of.base),
            Expr::Group(of) => self.lender(&of.expr),
            Expr::Paren(of) => self.lender(&of.expr),
            Expr::Try(of) => self.lender(&of.expr),
            Expr::MethodCall(call) if HANDS_ON.iter().any(|name| call.method == name) => self.lender(&call.receiver),
            Expr::MethodCall(call) => {
                let gives_its_own = call.method.to_string().ends_with("_owned");
                let lender = self.resource(&call.receiver).filter(|_| !gives_its_own)?;
                call.args.iter().all(|arg| self.is_harmless(arg)).then_some(lender)
            }
            Expr::Call(call) => {
                let lender = call.args.iter().find_map(|arg| self.resource(arg))?;
                let is_harmless = |arg| self.resource(arg).is_some() || self.is_harmless(arg);
                (matches!(*call.func, Expr::Path(_)) && call.args.iter().all(is_harmless)).then_some(lender)
            }
            _ => None,
        }
    }

    /// Returns the resource that `db`, `&db` or `(db)` means, if its type borrows nothing.
    fn resource(&self, expr: &Expr) -> Option<&'a Field<'i>> {
        let field = self.sibling(behind(expr)).filter(|field| field.resource().is_some())?;
        let is_pool = || tokens::words(field.ty().to_token_stream()).iter().any(|word| word.contains("Pool"));
        (borrows_nothing(field.ty()) && !self.params.mentioned_in(field.ty()) && !is_pool()).then_some(field)
    }

    /// Whether an argument is a text, a number, or plain data of a sibling, which is in scope for as long as the
    /// expression runs.
    fn is_harmless(&self, expr: &Expr) -> bool {
        match behind(expr) {
            Expr::Lit(_) => true,
            Expr::MethodCall(call) if call.args.is_empty() => {
                BORROWS.iter().any(|name| call.method == name) && self.is_harmless(&call.receiver)
            }
            expr => self.sibling(expr).is_some_and(|field| field.look.is_plain() && borrows_nothing(field.ty())),
        }
    }

    fn sibling(&self, expr: &Expr) -> Option<&'a Field<'i>> {
        let name: &Ident = uses::name(expr)?;
        let field = self.variant.find(&Member::Named(name.clone()))?;
        (self.expr.means_sibling(name) && field.index != self.own.index).then_some(field)
    }
}

/// Returns what is behind `&` and parentheses.
fn behind(expr: &Expr) -> &Expr {
    match expr {
        Expr::Reference(ExprReference { mutability: None, expr, .. }) => behind(expr),
        Expr::Paren(inner) => behind(&inner.expr),
        Expr::Group(inner) => behind(&inner.expr),
        _ => expr,
    }
}
