use std::fs::File;
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log<T> {
    #[deep_clone(shar)]
    shared: Rc<T>,
    // Asked all the same.
    file: File,
    // By its bound.
    last: Option<T>,
    next: Option<Box<Log<T>>>,
}

#[derive(DeepClone)]
struct Registry<'a, T> {
    name: String,
    default: &'a T,
    // Asked, too.
    listeners: Vec<Box<dyn Fn(&T)>>,
}

fn main() {}
// remedy: shar) => share) && file: File => file: u8 && default: &'a T => default: T && struct Registry<'a, T> => struct Registry<T> && Box<dyn Fn(&T)> => fn(T)
