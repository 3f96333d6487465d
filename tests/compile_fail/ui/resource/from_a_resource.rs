use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    address: SocketAddr,
    #[resource(from = address)]
    socket: UdpSocket,
    #[resource(from = socket)]
    other: UdpSocket,
}

fn main() {}
