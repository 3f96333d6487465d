//! What an alias hides is named also where it holds types of the user's.
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

type Shared<T> = Arc<Mutex<T>>;
type Output<T> = Option<Sender<T>>;

#[derive(DeepClone)]
struct Row(u8);

#[derive(DeepClone)]
struct Table<T: 'static> {
    rows: Shared<Vec<T>>,
    output: Output<Row>,
}

fn main() {}
// remedy: rows: => #[deep_clone(lock)] rows: && output: => #[deep_clone(default)] output:
