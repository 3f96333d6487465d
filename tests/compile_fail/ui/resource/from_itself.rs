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

fn main() {}
// remedy: from = connection => from = server && from = 0 => open = TcpStream::connect("localhost:80")
