use std::net::TcpStream;
use std::sync::Arc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[deep_clone(share = true)]
    rooms: Arc<Vec<String>>,
    #[deep_clone(cloned)]
    host: String,
    #[resource(open = TcpStream::connect(host))]
    stream: TcpStream,
}

// The builder infers the parameters, also where a field is mistaken.
#[derive(DeepClone)]
struct Client<'a, T: Clone, const N: usize>
where
    T: Send,
{
    #[deep_clone(shared)]
    host: String,
    label: &'a str,
    tag: T,
    key: [u8; N],
    #[resource(open = TcpStream::connect(host))]
    stream: TcpStream,
}

fn main() {
    let session = Session::builder().rooms(Arc::default()).host("localhost:1".into()).build();
    drop(session);
    let client = Client::builder().host("localhost:1".into()).label("first").tag(1_u8).key([0; 4]).build();
    drop(client);
}
// remedy: share = true => share && cloned => clone && shared => clone
