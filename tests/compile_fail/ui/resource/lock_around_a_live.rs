use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Live, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    name: String,
    connection: Arc<Mutex<Live<TcpStream, TcpConfig>>>,
}

fn main() {}
// remedy: connection: => #[resource] connection:
// remedy: connection: => #[deep_clone(share)] connection:
