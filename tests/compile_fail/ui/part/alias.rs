use std::fs::File;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

struct Row(u8);

type Rows = Vec<Row>;
type Shared = Arc<Mutex<u8>>;
type Files = Option<Box<File>>;

// What an alias hides is named, where it has a text of its own.
#[derive(DeepClone)]
struct Model {
    rows: Option<Rows>,
    shared: Shared,
    files: Vec<Files>,
}

struct Unit;

/// Not the standard type of this name: it holds no `T`.
#[derive(DeepClone)]
struct Weak<T>(u32, PhantomData<T>);

#[derive(DeepClone)]
struct Arena {
    all: Vec<Weak<Unit>>,
}

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row && shared: S => #[deep_clone(lock)] shared: S && files: V => #[deep_clone(default)] files: V
