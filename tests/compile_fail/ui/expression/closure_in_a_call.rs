use std::fs::File;
use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Hub {
    paths: Vec<String>,
    address: String,
    #[resource(open = paths.iter().map(|path| File::open(path)))]
    files: Vec<File>,
    #[resource(open = UdpSocket::bind("127.0.0.1:0").and_then(|socket| socket.connect(address.as_str())))]
    socket: UdpSocket,
}

fn main() {}
// remedy: File::open(path))) => File::open(path)).collect::<Result<_, _>>()) && socket.connect(address.as_str())) => socket.connect(address.as_str()).map(|()| socket))
