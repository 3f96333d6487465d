//! Finds addresses of sockets that are written as pairs: `(host, port)`.

use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprTuple};

use super::Expression;

/// The functions of std and tokio that take an address, by the last two segments of their paths.
const TAKE_ADDRESS: [[&str; 2]; 3] = [["TcpListener", "bind"], ["TcpStream", "connect"], ["UdpSocket", "bind"]];

impl Expression {
    /// Returns each pair that such a function gets, with its two parts.
    pub(crate) fn addresses(&self) -> Vec<(&ExprTuple, [&Expr; 2])> {
        let mut addresses = Addresses(Vec::new());
        addresses.visit_expr(&self.expr);
        addresses.0
    }
}

struct Addresses<'e>(Vec<(&'e ExprTuple, [&'e Expr; 2])>);

impl<'e> Visit<'e> for Addresses<'e> {
    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        if let (true, Some(Expr::Tuple(pair))) = (takes_address(&call.func), call.args.first()) {
            let mut parts = pair.elems.iter();
            if let (Some(host), Some(port), None) = (parts.next(), parts.next(), parts.next()) {
                self.0.push((pair, [host, port]));
            }
        }
        visit::visit_expr_call(self, call);
    }
}

fn takes_address(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let segments: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    TAKE_ADDRESS.iter().any(|known| segments.ends_with(&known.map(str::to_owned)))
}
