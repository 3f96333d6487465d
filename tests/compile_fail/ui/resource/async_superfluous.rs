use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, open = pair(), async)]
struct Session {
    #[resource(open = UdpSocket::bind("127.0.0.1:0"), async)]
    socket: UdpSocket,
    #[resource(group = wire)]
    reader: UdpSocket,
    #[resource(group = wire, async)]
    writer: UdpSocket,
}

fn main() {}

fn pair() {}
