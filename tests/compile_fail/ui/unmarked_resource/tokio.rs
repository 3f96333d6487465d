use std::sync::Arc;

use freshtwin::DeepClone;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
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

#[derive(DeepClone)]
struct Line {
    reader: OwnedReadHalf,
    writer: OwnedWriteHalf,
}

async fn dial() -> std::io::Result<(OwnedReadHalf, OwnedWriteHalf)> {
    Ok(tokio::net::TcpStream::connect("localhost:1").await?.into_split())
}

fn main() {
    drop(dial());
}
// remedy: state: => #[deep_clone(lock)] state: && wake: => #[deep_clone(default)] wake: && jobs: => #[deep_clone(share)] jobs: && results: => #[deep_clone(default)] results: && reader: => #[resource(group = line)] reader: && writer: => #[resource(group = line)] writer: && struct Line => #[resource(group = line, open = dial().await, async)] struct Line
