use std::net::UdpSocket;

use freshtwin::DeepClone;

fn pair() -> std::io::Result<(UdpSocket, UdpSocket)> {
    Ok((UdpSocket::bind("127.0.0.1:0")?, UdpSocket::bind("127.0.0.1:0")?))
}

#[derive(DeepClone)]
#[resource(group = wire, open = pair())]
struct Session {
    #[resource(group = wire)]
    reader: UdpSocket,
    #[resource(group = wire)]
    writer: UdpSocket,
    #[resource(group = wire)]
    version: u32,
}

fn main() {}
