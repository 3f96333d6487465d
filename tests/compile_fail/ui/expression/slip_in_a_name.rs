use std::fs::File;
use std::net::{TcpStream, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Store {
    log: String,
    #[resource(open = File::create(log), after = conn.set_len(0))]
    db: File,
}

#[derive(DeepClone)]
struct Link {
    host: String,
    udp_port: u16,
    #[resource(open = TcpStream::connect(format!("{hostname}:{udp_port}")))]
    stream: TcpStream,
    #[resource(open = UdpSocket::bind((host.as_str(), *port)))]
    socket: UdpSocket,
}

#[derive(DeepClone)]
enum Output {
    Down { host: String },
    Up {
        since: String,
        #[resource(open = TcpStream::connect(host.as_str()))]
        stream: TcpStream,
    },
}

#[derive(DeepClone)]
struct Pair(String, #[resource(open = File::open(name.trim()))] File);

fn main() {}
// remedy: conn.set_len => db.set_len && hostname => host && *port => *udp_port && connect(host.as_str()) => connect(since.as_str()) && name.trim => _0.trim
