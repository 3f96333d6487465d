use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Port {
    addr: SocketAddr,
    #[resource(from = nowhere)]
    socket: UdpSocket,
}

// Two mistakes.
#[derive(DeepClone)]
struct Router {
    all: Vec<Port>,
    name: String,
}

// None.
#[derive(DeepClone)]
struct Hub {
    #[resource]
    ports: Vec<Port>,
    #[deep_clone(default)]
    spare: Option<Box<Port>>,
}

fn main() {}
// remedy: from = nowhere => from = addr && all: Vec<Port> => #[resource] all: Vec<Port>
