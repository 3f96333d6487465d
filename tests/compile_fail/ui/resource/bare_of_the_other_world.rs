use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Waits {
    at: TcpConfig,
    #[resource(from = at, async)]
    stream: tokio::net::TcpStream,
}

#[derive(DeepClone)]
struct Blocks {
    at: TcpConfig,
    #[resource(from = at)]
    stream: std::net::TcpStream,
}

#[derive(DeepClone)]
struct App {
    #[resource]
    waits: Vec<Waits>,
    #[resource]
    live: Live<tokio::net::TcpStream, TcpConfig>,
}

#[derive(DeepClone)]
struct Other {
    #[resource(async)]
    blocks: Blocks,
}

fn main() {}
// remedy: #[resource(async)] => #[resource ] && #[resource] => #[resource(async)]
