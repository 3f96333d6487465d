use std::collections::HashMap;
use std::net::TcpStream;

use freshtwin::{DeepClone, Live, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    #[resource]
    connections: HashMap<String, (u32, Live<TcpStream, TcpConfig>)>,
}

fn main() {}
// remedy: (u32, Live<TcpStream, TcpConfig>) => Numbered && fn main => #[derive(DeepClone)] struct Numbered(u32, #[resource] Live<TcpStream, TcpConfig>); fn main
