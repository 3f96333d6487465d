use freshtwin::DeepClone;
use std::net::{TcpListener, TcpStream, UdpSocket};

#[derive(DeepClone)]
struct Beacon {
    local: String,
    #[resource(open = UdpSocket::bind(local.as_str()).unwrap())]
    socket: UdpSocket,
    #[resource(open = UdpSocket::bind("127.0.0.1:0").expect("a port"))]
    other: UdpSocket,
    // What it takes out is a `Result`.
    #[resource(open = TcpListener::bind(local.as_str()).unwrap().incoming().next().unwrap())]
    client: TcpStream,
}

fn main() {}
// remedy: bind(local.as_str()).unwrap())] => bind(local.as_str()))] && bind("127.0.0.1:0").expect("a port") => bind("127.0.0.1:0")
// remedy: open = UdpSocket => new = UdpSocket
