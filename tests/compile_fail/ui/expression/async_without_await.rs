use freshtwin::DeepClone;
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Session {
    address: String,
    #[resource(open = TcpStream::connect(address.as_str()), async)]
    stream: TcpStream,
    #[resource(open = TcpStream::connect(address).map_err(|e| e.to_string()).map(Some), async)]
    other: Option<TcpStream>,
    #[resource(open = Some(address).as_ref().map(TcpStream::connect), async)]
    last: TcpStream,
}

fn main() {}
// remedy: address.as_str()) => address.as_str()).await && connect(address).map_err => connect(address).await.map_err && Some(address).as_ref().map(TcpStream::connect) => TcpStream::connect(address).await
