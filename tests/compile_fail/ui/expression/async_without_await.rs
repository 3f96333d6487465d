use freshtwin::DeepClone;
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Session {
    address: String,
    #[resource(open = TcpStream::connect(address.as_str()), async)]
    stream: TcpStream,
}

fn main() {}
// remedy: address.as_str()) => address.as_str()).await
