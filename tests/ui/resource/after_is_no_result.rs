use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    address: SocketAddr,
    #[resource(from = address, after = socket.set_nonblocking(true).unwrap())]
    socket: UdpSocket,
}

fn main() {}
