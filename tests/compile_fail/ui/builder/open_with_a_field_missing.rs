use std::fs::File;
use std::net::{SocketAddr, UdpSocket};

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    name: String,
    address: SocketAddr,
    #[resource(from = address)]
    socket: UdpSocket,
    #[resource]
    log: Live<File, FileConfig>,
}

fn main() {
    let map = Session::builder().name("a".to_owned()).address("127.0.0.1:0".parse().unwrap());
    let _ = map.open();
}
