use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    address: SocketAddr,
    #[resource(open = bind(address).await)]
    socket: UdpSocket,
    #[resource(from = address, after = greet(other).await)]
    other: UdpSocket,
}

fn main() {}

fn bind() {}

fn greet() {}
