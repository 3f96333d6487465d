use std::net::TcpStream;

use freshtwin::{DeepClone, net::TcpConfig};

#[derive(DeepClone)]
struct Session {
    at: TcpConfig,
    #[resources(from = at)]
    stream: TcpStream,
}

fn main() {
    let _ = Session::builder().at(TcpConfig::new("localhost:80")).build();
}
// remedy: resources => resource
