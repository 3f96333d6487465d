//! Resources that contain resources of their own type.
#![allow(dead_code, reason = "some fields are only opened")]

use std::collections::BTreeMap;
use std::sync::Arc;

use freshtwin::{DeepClone, Live};
use freshtwin_tests::ledger::{Ledger, Plug, Socket, block_on};

type Own = Live<Plug, Socket>;

#[derive(DeepClone)]
struct Tree {
    #[resource]
    own: Own,
    #[resource]
    children: Vec<Self>,
    #[resource]
    first: Option<Box<Tree>>,
}

#[test]
fn a_tree_of_resources() {
    let ledger = Ledger::default();
    let leaf = |name: &str| Tree::builder().own(ledger.socket(name)).children(vec![]).first(None);
    let tree =
        Tree::builder().own(ledger.socket("root")).children(vec![leaf("a"), leaf("b")]).first(Box::new(leaf("c")));
    let twin = tree.build().unwrap().twin().unwrap();
    assert_eq!((twin.children.len(), twin.first.unwrap().own.name.as_str()), (2, "c"));
    ledger.clear();
    ledger.fail_after(2, freshtwin_tests::ledger::Fault::Error);
    let error = Tree::builder().own(ledger.socket("root")).children(vec![leaf("a"), leaf("b")]).first(None).build();
    assert_eq!(error.map(drop).unwrap_err().path(), "children[1].own");
}

#[derive(DeepClone)]
struct Awaiting {
    #[resource(async)]
    own: Own,
    #[resource(async)]
    children: BTreeMap<u8, Self>,
    #[resource(async)]
    next: Option<Box<Self>>,
    #[resource(async)]
    shared: Vec<Arc<Own>>,
}

fn is_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn an_async_tree_of_resources() {
    let ledger = Ledger::default();
    let leaf = |name: &str| {
        let leaf = Awaiting::builder().own(ledger.socket(name)).children(BTreeMap::new());
        leaf.next(None).shared(vec![])
    };
    let shared = freshtwin::Shared::new(ledger.socket("s"));
    let tree = Awaiting::builder().own(ledger.socket("root")).children(BTreeMap::from([(1, leaf("a"))]));
    let tree = tree.next(Box::new(leaf("n"))).shared(vec![shared.clone(), shared]);
    let tree = block_on(is_send(tree.build())).unwrap();
    let twin = block_on(is_send(tree.twin())).unwrap();
    assert_eq!((twin.children.len(), twin.next.unwrap().own.name.as_str()), (1, "n"));
    assert!(Arc::ptr_eq(&twin.shared[0], &twin.shared[1]));
}

/// Recursion through two types needs nothing.
#[derive(DeepClone)]
struct Hub {
    #[resource]
    own: Own,
    #[resource]
    ports: Vec<Port>,
}

#[derive(DeepClone)]
enum Port {
    Closed { name: String },
    Open(#[resource] Box<Hub>),
}

#[test]
fn a_struct_and_an_enum_that_contain_each_other() {
    let ledger = Ledger::default();
    let inner = Hub::builder().own(ledger.socket("inner")).ports(vec![PortBuilder::Closed { name: "p".into() }]);
    let hub = Hub::builder().own(ledger.socket("outer")).ports(vec![PortBuilder::Open(Box::new(inner))]);
    let hub = hub.build().unwrap();
    let twin = hub.twin().unwrap();
    let Port::Open(inner) = &twin.ports[0] else { panic!("a hub") };
    let Port::Closed { name } = &inner.ports[0] else { panic!("a closed port") };
    assert_eq!((inner.own.name.as_str(), name.as_str()), ("inner", "p"));
}

/// It ends, too, where one of them says its bounds itself.
#[derive(DeepClone)]
#[deep_clone(bound = "")]
struct Host {
    #[resource]
    own: Own,
    #[resource]
    guests: Vec<Guest>,
}

#[derive(DeepClone)]
struct Guest {
    name: String,
    #[resource]
    host: Option<Box<Host>>,
}

#[test]
fn two_types_that_contain_each_other() {
    let ledger = Ledger::default();
    let host = Host::builder().own(ledger.socket("inner")).guests(vec![]);
    let guest = Guest::builder().name("g".into()).host(Box::new(host));
    let host = Host::builder().own(ledger.socket("outer")).guests(vec![guest]).build().unwrap();
    let twin = host.twin().unwrap();
    assert_eq!(twin.guests[0].host.as_ref().unwrap().own.name, "inner");
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent), bound = "")]
struct Shelf {
    #[resource]
    own: Own,
    #[resource]
    boxes: Vec<Crate>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent), bound = "")]
struct Crate {
    #[resource]
    own: Own,
    #[resource]
    shelves: Vec<Shelf>,
}

#[test]
fn two_types_that_contain_each_other_open_at_once() {
    let ledger = Ledger::default();
    let inner = Shelf::builder().own(ledger.socket("shelf")).boxes(vec![]);
    let inner = Crate::builder().own(ledger.socket("crate")).shelves(vec![inner]);
    let outer = Shelf::builder().own(ledger.socket("outer")).boxes(vec![inner]).build().unwrap();
    let twin = outer.twin().unwrap();
    assert_eq!(twin.boxes[0].shelves[0].own.name, "shelf");
}
