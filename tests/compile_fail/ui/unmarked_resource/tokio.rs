use std::sync::Arc;

use freshtwin::DeepClone;
use tokio::sync::{Mutex, Notify, mpsc};

#[derive(DeepClone)]
struct Worker {
    state: Arc<Mutex<Vec<u8>>>,
    wake: Arc<Notify>,
    jobs: mpsc::Sender<u8>,
    results: Option<mpsc::Receiver<u8>>,
}

#[derive(DeepClone)]
struct Spelled {
    state: Arc<tokio::sync::RwLock<Vec<u8>>>,
    jobs: tokio::sync::broadcast::Sender<u8>,
}

fn main() {}
// remedy: state: => #[deep_clone(lock)] state: && wake: => #[deep_clone(default)] wake: && jobs: => #[deep_clone(share)] jobs: && results: => #[deep_clone(default)] results:
