use std::net::TcpStream;

use freshtwin::{DeepClone, Live, net::TcpConfig};

#[derive(DeepClone)]
struct Session {
    at: TcpConfig,
    #[resources(from = at)]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct Other {
    #[resource_async]
    stream: Live<TcpStream, TcpConfig>,
}

fn main() {
    let _ = Session::builder().at(TcpConfig::new("localhost:80")).build();
}
// remedy: resources => resource && resource_async => resource
