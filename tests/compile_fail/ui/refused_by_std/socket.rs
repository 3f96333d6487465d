use std::net::{SocketAddr, TcpStream};

use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Link {
    Up(SocketAddr, TcpStream),
    Down,
}

fn main() {}
// remedy: TcpStream), => #[resource(from = _0)] TcpStream),
// remedy: TcpStream), => #[resource(open = TcpStream::connect(_0))] TcpStream),
