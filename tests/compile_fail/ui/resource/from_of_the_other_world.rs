use freshtwin::DeepClone;
use freshtwin::net::TcpConfig;

#[derive(DeepClone)]
struct Waits {
    at: TcpConfig,
    #[resource(from = at)]
    stream: tokio::net::TcpStream,
}

#[derive(DeepClone)]
struct Blocks {
    at: TcpConfig,
    #[resource(from = at, async)]
    stream: std::net::TcpStream,
}

fn main() {}
// remedy: #[resource(from = at, async)] => #[resource(from = at  )] && #[resource(from = at)] => #[resource(from = at, async)]
