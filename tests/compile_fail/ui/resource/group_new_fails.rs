use std::io;
use std::net::UdpSocket;

use freshtwin::DeepClone;

fn pair(address: &str) -> io::Result<(UdpSocket, UdpSocket)> {
    let socket = UdpSocket::bind(address)?;
    Ok((socket.try_clone()?, socket))
}

// Not the advice to take the value out by `expect`, which would panic.
#[derive(DeepClone)]
#[resource(group = wire, new = pair(address))]
struct Wire {
    address: String,
    #[resource(group = wire)]
    reader: UdpSocket,
    #[resource(group = wire)]
    writer: UdpSocket,
}

fn main() {}
// remedy: new = pair => open = pair
