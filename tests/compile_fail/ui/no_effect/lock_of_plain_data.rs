//! What can stand beside a lock or a cell is none itself.
use std::{cell::OnceCell, time::Duration};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    #[deep_clone(lock)]
    timeout: Option<Duration>,
    #[deep_clone(cell)]
    name: OnceCell<String>,
}

fn main() {}

// remedy: #[deep_clone(lock)] =>  && #[deep_clone(cell)] => 
