use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, open = pair())]
#[resource(group = wire, open = pair())]
struct Session {
    #[resource(group = wire)]
    reader: UdpSocket,
    #[resource(group = wire)]
    writer: UdpSocket,
}

fn main() {}

fn pair() {}
