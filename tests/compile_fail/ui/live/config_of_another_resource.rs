use std::fs::File;
use std::net::TcpStream;

use freshtwin::fs::FileConfig;
use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live};

struct Connection;

#[derive(DeepClone)]
struct Database {
    path: String,
}

#[derive(DeepClone)]
struct Ledger {
    #[resource]
    audit: Live<Connection, Database>,
    #[resource]
    log: Live<File, TcpConfig>,
    #[resource]
    link: Live<TcpStream, FileConfig>,
}

fn main() {}
// remedy: struct Connection; => struct Connection; impl freshtwin::Open<Connection> for Database { type Error = std::convert::Infallible; fn open(&self) -> Result<Connection, Self::Error> { Ok(Connection) } } && <File, TcpConfig> => <File, FileConfig> && <TcpStream, FileConfig> => <TcpStream, TcpConfig>
