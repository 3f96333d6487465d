use std::cell::RefCell;
use std::rc::Rc;

use freshtwin::DeepClone;

struct Item(u8);

// One mistake.
#[derive(DeepClone)]
struct List {
    head: Option<Rc<RefCell<Item>>>,
    tail: Option<Rc<RefCell<Item>>>,
    all: Vec<Item>,
    last: Item,
}

struct Connection(u8);

// Each of them may be a resource of its own.
#[derive(DeepClone)]
struct Mirror {
    main: Connection,
    spare: Connection,
}

fn main() {}
// remedy: struct Item => #[derive(DeepClone)] struct Item && main: => #[resource(new = Connection(0))] main: && spare: => #[resource(new = Connection(1))] spare:
