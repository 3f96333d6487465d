use std::net::{SocketAddr, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Pair(String, SocketAddr, #[resource(from = _1)] UdpSocket);

fn main() {
    let _ = Pair::builder().field_0("a".to_owned()).build();
}
