use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Ledger {
    owner: String,
    journal: Journal,
}

// Beside a resource that is marked.
#[derive(DeepClone)]
struct Office {
    name: String,
    current: Vec<Journal>,
    #[resource]
    closed: Journal,
}

fn main() {
    let config = || Journal::builder().path("journal".into());
    let ledger = Ledger::builder().owner("ann".into()).journal(config()).build().unwrap();
    drop(ledger.twin());
    let office = Office::builder().name("main".into()).closed(config()).build().unwrap();
    drop(office.twin());
}
// remedy: journal: Journal, => #[resource] journal: Journal, && current: Vec<Journal>, => #[resource] current: Vec<Journal>, && .closed(config()) => .current(vec![config()]).closed(config())
