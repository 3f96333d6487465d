// `from` names a field: neither its type nor a constant.
use freshtwin::{DeepClone, net::TcpConfig};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};

const HOME: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 80);

#[derive(DeepClone)]
struct Client {
    server: TcpConfig,
    #[resource(from = TcpConfig)]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct Named {
    name: String,
    #[resource(from = TcpConfig)]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct AtHome {
    name: String,
    #[resource(from = HOME)]
    stream: TcpStream,
}

fn main() {}
// remedy: from = TcpConfig => from = server && name: String => server: TcpConfig && from = HOME => open = freshtwin::Open::open(&HOME)
