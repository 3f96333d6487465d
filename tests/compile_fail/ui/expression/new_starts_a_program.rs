use std::process::{Child, Command};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    program: String,
    #[resource(new = Command::new(program).spawn())]
    child: Child,
}

// What is named `Child` may be something else.
type Boxed = Box<dyn Fn() -> u8>;

struct Nursery(u8);

impl Nursery {
    fn spawn(&self) -> Child2 {
        Child2(self.0)
    }
}

struct Child2(u8);

mod own {
    use super::{Boxed, Nursery};

    type Child = super::Child2;

    #[derive(freshtwin::DeepClone)]
    struct Tree {
        age: u8,
        #[resource(new = Nursery(*age).spawn())]
        child: Child,
        #[resource(new = Box::new(|| 3))]
        boxed: Boxed,
    }
}

fn main() {}
// remedy: new = Command => open = Command
