use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live};
use tokio::net::TcpStream;

async fn hello(wire: &mut TcpStream) -> std::io::Result<()> {
    wire.writable().await
}

#[derive(DeepClone)]
struct Peer {
    #[resource(after = hello(wire).await)]
    wire: Live<TcpStream, TcpConfig>,
}

fn main() {}
// remedy: .await) => .await, async)
