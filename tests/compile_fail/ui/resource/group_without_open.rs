use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(group = wire)]
    reader: UdpSocket,
    #[resource(group = wire)]
    writer: UdpSocket,
}

fn main() {}
