use std::net::{TcpStream, UdpSocket};
use std::{fs::File, path::PathBuf};

use freshtwin::{DeepClone, net::{TcpConfig, UdpConfig}};

#[derive(DeepClone)]
struct Client {
    server: TcpConfig,
    #[resource(from = &server)]
    connection: TcpStream,
    beacon: UdpConfig,
    #[resource(from = self.beacon)]
    socket: UdpSocket,
    r#where: PathBuf,
    #[resource(from = where)]
    log: File,
    #[resource(from = _)]
    last: File,
}

macro_rules! log {
    () => {
        #[derive(DeepClone)]
        struct Log {
            path: PathBuf,
            #[resource(from = $crate)]
            log: File,
        }
    };
}

log!();

fn main() {}
// remedy: &server => server && self.beacon => beacon && from = where => from = r#where && from = _ => from = r#where && from = $crate => from = path
