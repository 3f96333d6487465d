use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(open = UdpSocket::bind("127.0.0.1:0").unwrap())]
    socket: UdpSocket,
}

fn main() {}
