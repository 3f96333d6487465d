//! Answers questions about the functions that an expression calls.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, Item, Macro};

use super::Expression;
use crate::known_types;

impl Expression {
    /// Returns the function, the capacity and the argument, if it puts a buffer around what may be no stream: around
    /// the outcome of a function that can fail, as their names show, `BufReader::new(File::open(path))`, or, for a
    /// buffer around a `stream`, around a sibling, `LineWriter::with_capacity(8, file)`.
    pub(crate) fn buffers_an_argument(&self, stream: bool) -> Option<(&Expr, Option<&Expr>, &Expr)> {
        let Expr::Call(ExprCall { func, args, .. }) = &self.expr else { return None };
        let (maker, capacity) = match args.len() {
            1 => ("new", None),
            2 => ("with_capacity", args.first()),
            _ => return None,
        };
        let argument = args.last()?;
        let ends = |func: &Expr, owners: &[&str], names: &[&str]| {
            let Expr::Path(path) = func else { return false };
            let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (name, owner) = (segments.next(), segments.next());
            let is_one = |words: &[&str], word: Option<String>| word.is_some_and(|word| words.contains(&word.as_str()));
            is_one(names, name) && is_one(owners, owner)
        };
        let is_buffer = ends(func, known_types::BUFFERS, &[maker]);
        let may_be_no_stream = match argument {
            Expr::Call(ExprCall { func: opening, .. }) => {
                ends(opening, &["File"], &["open", "create", "create_new"])
                    || ends(opening, &["TcpStream", "UnixStream"], &["connect"])
            }
            Expr::MethodCall(call) if stream && ["clone", "try_clone"].iter().any(|name| call.method == name) => {
                super::name(&call.receiver).is_some_and(|name| self.means_sibling(name))
            }
            _ => stream && super::name(argument).is_some_and(|name| self.means_sibling(name)),
        };
        (is_buffer && may_be_no_stream).then_some((func, capacity, argument))
    }

    /// Returns the runtime's trait that takes what it gives as an `open` expression: one with notes about its form, if
    /// that shows what the mistake is.
    pub(crate) fn taken_by(&self) -> &'static str {
        if self.opens_a_group {
            return "OpenedByGroup";
        }
        let expr = match &self.expr {
            Expr::Await(awaited) if runs_to_its_end(&awaited.base) => &awaited.base,
            expr => expr,
        };
        let last = match expr {
            Expr::MethodCall(last) => last,
            Expr::Call(call) if wraps(&call.func) => return "Opened",
            Expr::Call(call) => return if only_makes(&call.func) { "OpenedByMaker" } else { "OpenedByCall" },
            _ => return "Opened",
        };
        if last.method == "unwrap" || last.method == "expect" {
            return "OpenedWithoutUnwrap";
        }
        if self.ends_with_ok() {
            return "OpenedWithoutOk";
        }
        if runs_to_its_end(expr) {
            return "OpenedByRun";
        }
        let calls = || {
            std::iter::successors(Some(last), |call| match &*call.receiver {
                Expr::MethodCall(inner) => Some(inner),
                _ => None,
            })
        };
        let ends_as_list = last.method == "collect" || last.method == "map";
        if ends_as_list && calls().any(|call| call.method == "iter" || call.method == "into_iter") {
            return "OpenedFromSeveral";
        }
        // `OpenOptions::new().append(true)`.
        match calls().last().map(|first| &*first.receiver) {
            Some(Expr::Call(call)) if only_makes(&call.func) => "OpenedByMaker",
            _ => "Opened",
        }
    }

    /// Whether it ends with `.ok()`, which turns a `Result` into an `Option`.
    pub(crate) fn ends_with_ok(&self) -> bool {
        matches!(&self.expr, Expr::MethodCall(last) if last.method == "ok" && last.args.is_empty())
    }

    /// Whether the result of one call is an argument of another, as in `connect(load(path))`, and the expression
    /// contains no `?`, `return` or macro that may leave it early.
    pub(crate) fn passes_results_on(&self) -> bool {
        let mut nested = Nested::default();
        nested.visit_expr(&self.expr);
        nested.found && !nested.may_leave
    }

    /// Whether it calls a function whose name says that it makes a channel, such as `mpsc::channel()`.
    pub(crate) fn makes_a_channel(&self) -> bool {
        let Expr::Call(ExprCall { func, .. }) = &self.expr else { return false };
        let Expr::Path(path) = &**func else { return false };
        path.path.segments.last().is_some_and(|last| CHANNELS.iter().any(|name| last.ident == name))
    }

    /// Whether it is the call of a group that gives what the function returns, whatever is expected: nothing in its
    /// arguments may be inferred from that, or coerced to it.
    pub(crate) fn fills_a_group(&self) -> bool {
        let expr = match &self.expr {
            Expr::Await(awaited) => &awaited.base,
            expr => expr,
        };
        let args = match expr {
            Expr::Call(call) if matches!(*call.func, Expr::Path(_)) => &call.args,
            Expr::MethodCall(call) => &call.args,
            _ => return false,
        };
        let mut made = Made(false);
        args.iter().for_each(|arg| made.visit_expr(arg));
        self.opens_a_group && (self.makes_a_channel() || !made.0 && !self.leaves_its_type_open() && !self.returns())
    }

    /// Whether it seems to give a value of this type, or fail. It does if the type is a live type of std or tokio, if a
    /// function of that type with a fitting name is called, or if a channel or a program is made and the type fits.
    pub(crate) fn makes_a(&self, ty: &TokenStream) -> bool {
        known_types::is_handle(ty)
            || self.is_made_by(ty)
            || self.makes_a_channel() && known_types::has_end(ty)
            || self.starts_a_program() && known_types::is_program(ty)
    }

    /// Whether it ends in a `.spawn()` without arguments, as `Command::new("cat").spawn()` does.
    fn starts_a_program(&self) -> bool {
        matches!(&self.expr, Expr::MethodCall(call) if call.method == "spawn" && call.args.is_empty())
    }

    /// Whether it calls a function of this type whose name says that it makes a value of the type.
    /// `Client::connect(url)` gives a `Client`, or fails.
    fn is_made_by(&self, ty: &TokenStream) -> bool {
        let Expr::Call(ExprCall { func, .. }) = &self.expr else { return false };
        let Expr::Path(path) = &**func else { return false };
        let Some(TokenTree::Ident(name)) = ty.clone().into_iter().last() else { return false };
        let mut segments = path.path.segments.iter().rev();
        let (Some(last), Some(owner)) = (segments.next(), segments.next()) else { return false };
        let makes = MAKERS.iter().any(|word| last.ident.to_string().starts_with(word)) && last.arguments.is_none();
        makes && path.qself.is_none() && owner.ident == name && owner.arguments.is_none()
    }
}

/// Whether this ends with `.status()` or `.output()`, as a `Command` does that is run to its end.
fn runs_to_its_end(expr: &Expr) -> bool {
    let Expr::MethodCall(last) = expr else { return false };
    last.args.is_empty() && (last.method == "status" || last.method == "output")
}

/// Whether this is `Some`, `Ok` or `Err`, around a value of any kind.
fn wraps(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if ["Some", "Ok", "Err"].iter().any(|name| path.path.is_ident(name)))
}

/// Whether this is a function that only makes a value, as its name shows: `Mutex::new`.
fn only_makes(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let words = ["new", "builder", "default", "from", "with"];
    !wraps(function) && (name.starts_with(char::is_uppercase) || words.iter().any(|word| name.starts_with(word)))
}

/// How the names of functions begin that usually make a value of their type.
const MAKERS: [&str; 9] = ["bind", "connect", "create", "dial", "listen", "new", "open", "start", "try_new"];

/// The functions of std, tokio, crossbeam, flume and async-channel that make the two ends of a channel.
const CHANNELS: [&str; 5] = ["bounded", "channel", "sync_channel", "unbounded", "unbounded_channel"];

/// Whether an argument is made where it stands, other than by a method.
struct Made(bool);

impl<'e> Visit<'e> for Made {
    fn visit_expr(&mut self, expr: &'e Expr) {
        self.0 |= match expr {
            Expr::Macro(call) => !call.mac.path.is_ident("format"),
            Expr::Cast(_) | Expr::Field(_) | Expr::Index(_) | Expr::Lit(_) | Expr::MethodCall(_) | Expr::Paren(_) => {
                false
            }
            Expr::Path(_) | Expr::Reference(_) | Expr::Tuple(_) | Expr::Unary(_) => false,
            _ => true,
        };
        visit::visit_expr(self, expr);
    }
}

#[derive(Default)]
struct Nested {
    found: bool,
    /// Whether there is a `?` or a `return`, or a macro, which may contain one.
    may_leave: bool,
}

impl Nested {
    fn arguments<'e>(&mut self, arguments: impl Iterator<Item = &'e Expr>) {
        let mut arguments = arguments.map(|argument| match argument {
            Expr::Reference(reference) => &*reference.expr,
            _ => argument,
        });
        self.found |= arguments.any(|argument| matches!(argument, Expr::Call(_) | Expr::MethodCall(_)));
    }
}

impl<'e> Visit<'e> for Nested {
    fn visit_expr(&mut self, expr: &'e Expr) {
        self.may_leave |= matches!(expr, Expr::Try(_) | Expr::Return(_) | Expr::Verbatim(_));
        visit::visit_expr(self, expr);
    }

    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        self.arguments(call.args.iter());
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        self.arguments(call.args.iter());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, _: &'e Macro) {
        self.may_leave = true;
    }

    fn visit_item(&mut self, _: &'e Item) {}
}
