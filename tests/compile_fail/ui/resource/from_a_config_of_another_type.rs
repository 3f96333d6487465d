use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(from = name)]
    socket: UdpSocket,
}

fn main() {}
