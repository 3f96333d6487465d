use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    address: SocketAddr,
    #[resource(from = adress)]
    socket: UdpSocket,
}

fn main() {}
