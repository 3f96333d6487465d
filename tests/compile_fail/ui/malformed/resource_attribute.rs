use std::net::TcpStream;

use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Client {
    #[resource()]
    live: Live<TcpStream, TcpConfig>,
    config: TcpConfig,
    #[resource(from = config)]
    #[resource(after = conn.set_nodelay(true))]
    conn: TcpStream,
}

fn main() {}
// remedy: #[resource()] => #[resource] && #[resource(after = conn.set_nodelay(true))] =>  && from = config => from = config, after = conn.set_nodelay(true)
