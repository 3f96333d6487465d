use std::collections::HashMap;
use std::net::TcpStream;

use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live};

#[derive(PartialEq, Eq, Hash)]
struct Id(u8);

#[derive(DeepClone)]
struct Pool {
    #[resource]
    by_id: HashMap<Id, Live<TcpStream, TcpConfig>>,
    #[resource]
    by_url: HashMap<String, Live<TcpStream, u8>>,
}

fn main() {}
// remedy: struct Id => #[derive(DeepClone)] struct Id && u8>> => TcpConfig>>
