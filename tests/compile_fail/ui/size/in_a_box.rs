use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Script {
    len: u8,
    bytes: [u8],
}

#[derive(DeepClone)]
struct Transaction {
    script: Box<Script>,
    others: Vec<Rc<Script>>,
}

fn copy(transaction: &Transaction) -> Transaction {
    transaction.deep_clone()
}

fn main() {}
// remedy: bytes: [u8] => bytes: Box<[u8]>
