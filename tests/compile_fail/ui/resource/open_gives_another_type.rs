use std::net::{TcpListener, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(open = TcpListener::bind("127.0.0.1:0"))]
    socket: UdpSocket,
}

fn main() {}
