use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource]
    socket: UdpSocket,
}

fn main() {}
