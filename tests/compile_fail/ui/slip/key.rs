use std::net::TcpStream;

use freshtwin::{DeepClone, net::TcpConfig};

#[derive(DeepClone)]
#[deep_clone(biulder(setters = pub))]
struct Session {
    #[deep_clone(clnoe)]
    name: String,
    #[deep_clone(skip)]
    visits: u32,
    at: TcpConfig,
    #[resource(form = at)]
    stream: TcpStream,
}

fn main() {}
// remedy: biulder => builder && clnoe => clone && skip => default && form => from
