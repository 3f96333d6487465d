use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Chat {
    nick: String,
    color: u32,
    #[resource(open = UdpSocket::bind("127.0.0.1:0"))]
    socket: UdpSocket,
}

fn main() {
    let _ = Chat::builder().with_nick("ann".into());
    let _ = Chat::builder().set_color(3);
    let _ = Chat::default();
    let _ = ChatBuilder::default();
}
// remedy: with_nick => nick && set_color => color && Chat::default => Chat::builder && ChatBuilder::default => ChatBuilder::new
