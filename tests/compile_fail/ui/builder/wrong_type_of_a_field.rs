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
    let _ = Session::builder().name(1);
}
