use std::net::TcpStream;

use freshtwin::{DeepClone, Live, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    server: TcpConfig,
    #[resource(from = server)]
    connection: Live<TcpStream, TcpConfig>,
}

fn main() {}
// remedy: server: TcpConfig, =>  && #[resource(from = server)] => #[resource]
// remedy: Live<TcpStream, TcpConfig> => TcpStream
