use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(from = name, async)]
    socket: UdpSocket,
}

fn main() {}
