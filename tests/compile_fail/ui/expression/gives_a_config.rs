use std::fs::File;
use std::net::TcpStream;

use freshtwin::{DeepClone, fs::FileConfig, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    name: String,
    #[resource(open = FileConfig::append("client.log"))]
    log: File,
    #[resource(new = TcpConfig::new("localhost:80"))]
    connection: TcpStream,
}

fn main() {}
// remedy: open = FileConfig::append("client.log") => from = at && new = TcpConfig::new("localhost:80") => from = server && name: String, => at: FileConfig, server: TcpConfig,
