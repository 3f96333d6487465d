use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Rows<'a, T> {
    rows: Rc<&'a [T]>,
}

#[derive(DeepClone)]
struct Words<'text: 'line, 'line> {
    words: Rc<[&'text str]>,
    line: &'line str,
}

/// One error: this is no data anywhere.
#[derive(DeepClone)]
struct Number<'a>(Rc<&'a u8>);

fn main() {}
// remedy: Rc<&'a [T]> => Rc<[T]>, borrowed: std::marker::PhantomData<&'a ()> && Rc<[&'text str]> => Vec<&'text str> && (Rc<&'a u8>) => (#[deep_clone(share)] Rc<&'a u8>)
