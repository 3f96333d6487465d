use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, open = pair(address))]
struct Session {
    address: SocketAddr,
    #[resource(from = address)]
    socket: UdpSocket,
}

fn main() {}

fn pair() {}
