use std::net::{IpAddr, TcpListener, TcpStream, UdpSocket};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Server {
    host: String,
    port: u16,
    ip: IpAddr,
    name: &'static str,
    #[resource(open = TcpListener::bind(("0.0.0.0", port)))]
    listener: TcpListener,
    #[resource(open = { let pair = (host, port); std::net::TcpStream::connect((host, *port)).or(TcpStream::connect((&host, port))) })]
    upstream: TcpStream,
    #[resource(open = UdpSocket::bind((ip, port)).and_then(|socket| { socket.connect((*name, 9))?; Ok(socket) }))]
    socket: UdpSocket,
    #[resource(open = TcpStream::connect((name, *port)))]
    named: TcpStream,
}

fn main() {}
// remedy: ("0.0.0.0", port) => ("0.0.0.0", *port) && (host, *port) => (host.as_str(), *port) && (&host, port) => (host.as_str(), *port) && (ip, port) => (*ip, *port) && (name, *port) => (*name, *port)
