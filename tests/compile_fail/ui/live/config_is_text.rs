use std::fs::File;
use std::net::TcpStream;

use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    #[resource]
    log: Live<File, &'static str>,
    #[resource]
    stream: Live<TcpStream, (String, u16)>,
}

fn main() {}
// remedy: &'static str => freshtwin::fs::FileConfig && (String, u16) => freshtwin::net::TcpConfig
