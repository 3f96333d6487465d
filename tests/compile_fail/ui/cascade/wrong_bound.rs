//! The bound that cannot be read may say what the fields need.

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = T: DeepClone)]
struct Stack<T> {
    items: Vec<T>,
}

#[derive(DeepClone)]
#[deep_clone(bound = 42)]
struct Queue<T> {
    items: Vec<T>,
}

#[derive(DeepClone)]
#[deep_clone(bounds = "T: DeepClone")]
struct List<T> {
    items: Vec<T>,
}

fn main() {}
// remedy: T: DeepClone)] => "T: DeepClone")] && 42 => "T: DeepClone" && bounds => bound
