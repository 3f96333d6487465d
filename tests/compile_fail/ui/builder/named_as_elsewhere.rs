// Names that these functions have in other crates and languages lead to them.

use freshtwin::{DeepClone, Live, net::TcpConfig};
use std::net::TcpStream;

#[derive(DeepClone)]
struct Chat {
    nick: String,
    id: u8,
    topics: Vec<String>,
    #[resource]
    wire: Live<TcpStream, TcpConfig>,
}

fn main() {
    let _ = Chat::builder().with_nick("ann".to_owned());
    let _ = Chat::builder().set_id(7);
    let _ = Chat::builder().with_topics(Vec::new());
    let _ = ChatBuilder::default();
    let _ = Chat::default();
}

fn use_(chat: &Chat) {
    let _ = chat.duplicate();
    let _ = chat.to_builder().connect();
}
