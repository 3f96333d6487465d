use std::fs::File;
use std::net::{TcpStream, UdpSocket};
use std::process::Child;

use freshtwin::{DeepClone, Open};

/// A text may be a config.
struct Client;

impl Open<Client> for String {
    type Error = std::io::Error;

    fn open(&self) -> Result<Client, std::io::Error> {
        Ok(Client)
    }
}

#[derive(DeepClone)]
struct Template {
    url: String,
    #[resource(from = url)]
    client: Client,
    path: String,
    #[resource(from = path)]
    file: File,
    address: &'static str,
    #[resource(from = address)]
    stream: TcpStream,
    port: String,
    #[resource(from = port)]
    socket: UdpSocket,
    // No function of its own opens it.
    program: String,
    #[resource(from = program)]
    child: Child,
}

fn main() {}
// remedy: from = path => open = File::open(path) && from = address => open = TcpStream::connect(address) && from = port => open = UdpSocket::bind(port) && program: String => program: freshtwin::process::CommandConfig
