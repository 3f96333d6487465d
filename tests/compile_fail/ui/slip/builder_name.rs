use std::net::TcpStream;

use freshtwin::{DeepClone, net::TcpConfig};

#[derive(DeepClone)]
#[deep_clone(builder(ClientPlan))]
struct Client {
    server: TcpConfig,
    #[resource(from = server)]
    connection: TcpStream,
}

#[derive(DeepClone)]
#[deep_clone(builder(Debug))]
struct Spare {
    server: TcpConfig,
    #[resource(from = server)]
    connection: TcpStream,
}

fn main() {}
// remedy: builder(ClientPlan) => builder(name = ClientPlan) && builder(Debug) => builder(derive(Debug))
