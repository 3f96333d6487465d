use std::rc::Rc;

use freshtwin::{Cloner, DeepClone};

fn dup(id: &u64, _: &mut Cloner) -> u64 {
    *id
}

#[derive(DeepClone)]
struct Player {
    #[deep_clone(default_value_t = 5)]
    lives: u8,
    #[deep_clone(deep_clone_with = dup)]
    id: u64,
    #[deep_clone(skip_serializing)]
    cache: Vec<u8>,
    #[deep_clone = "share"]
    team: Rc<String>,
}

#[derive(DeepClone)]
#[deep_clone(bounds = "T: DeepClone")]
struct Team<T> {
    players: Vec<T>,
}

fn main() {}
// remedy: default_value_t = 5 => default = 5 && deep_clone_with => with && skip_serializing => default && #[deep_clone = "share"] => #[deep_clone(share)] && bounds => bound
