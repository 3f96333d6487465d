use std::net::TcpStream;

use freshtwin::{DeepClone, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    server: TcpConfig,
    #[resource(from = connection)]
    connection: TcpStream,
}

#[derive(DeepClone)]
struct Alone(#[resource(from = 0)] TcpStream);

// On the config itself: of the socket, nothing is said.
#[derive(DeepClone)]
struct Swapped {
    #[resource(from = server)]
    server: TcpConfig,
    stream: TcpStream,
}

fn main() {}
// remedy: #[resource(from = server)] => /* the config */ && stream: => #[resource(from = server)] stream: && from = connection => from = server && from = 0 => open = TcpStream::connect("localhost:80")
