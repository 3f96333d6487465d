use std::cell::Cell;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Name(String);

#[derive(DeepClone)]
struct Player {
    #[deep_clone(cell)]
    name: Cell<Name>,
}

fn main() {}
// remedy: #[derive(DeepClone)] => #[derive(DeepClone, Default)]
// remedy: Cell<Name> => Cell<Option<Name>>
