use std::net::UdpSocket;

use freshtwin::DeepClone;

struct NoError;

fn bind() -> Result<UdpSocket, NoError> {
    Err(NoError)
}

#[derive(DeepClone)]
struct Session {
    #[resource(open = bind())]
    socket: UdpSocket,
}

fn main() {}
