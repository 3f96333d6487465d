//! Finds addresses of sockets that are written in two parts: `(host, port)`.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall};

use super::Expression;

/// The functions of std and tokio that take an address, by the last two segments of their paths.
const TAKE_ADDRESS: [[&str; 2]; 3] = [["TcpListener", "bind"], ["TcpStream", "connect"], ["UdpSocket", "bind"]];

/// An address of two parts that such a function gets.
pub(crate) struct Address<'e> {
    /// The pair, or the two arguments in its place.
    pub(crate) place: TokenStream,
    pub(crate) parts: [&'e Expr; 2],
    pub(crate) is_pair: bool,
}

impl Expression {
    /// Returns each address of two parts.
    pub(crate) fn addresses(&self) -> Vec<Address<'_>> {
        let mut addresses = Addresses(Vec::new());
        addresses.visit_expr(&self.expr);
        addresses.0
    }
}

struct Addresses<'e>(Vec<Address<'e>>);

impl<'e> Visit<'e> for Addresses<'e> {
    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        if takes_address(&call.func) {
            let (parts, place, is_pair) = match call.args.first() {
                Some(Expr::Tuple(pair)) => (&pair.elems, pair.to_token_stream(), true),
                _ => (&call.args, call.args.to_token_stream(), false),
            };
            let mut parts = parts.iter();
            if let (Some(host), Some(port), None) = (parts.next(), parts.next(), parts.next()) {
                self.0.push(Address { place, parts: [host, port], is_pair });
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
