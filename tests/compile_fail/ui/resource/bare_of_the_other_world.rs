use freshtwin::fs::FileConfig;
use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live, OpenAsync, OpenError};

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

struct Client;

#[derive(DeepClone)]
struct Server(String);

impl OpenAsync<Client> for Server {
    type Error = OpenError;
    async fn open_async(&self) -> Result<Client, OpenError> {
        Ok(Client)
    }
}

#[derive(DeepClone)]
struct Several {
    #[resource]
    client: Live<Client, Server>,
    #[resource]
    files: Vec<Live<tokio::fs::File, FileConfig>>,
}

#[derive(DeepClone)]
struct Other {
    #[resource(async)]
    blocks: Blocks,
}

fn main() {}
// remedy: #[resource(async)] => #[resource ] && #[resource] => #[resource(async)]
