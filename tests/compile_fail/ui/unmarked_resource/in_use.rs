use std::fs::File;
use std::net::TcpStream;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Chat {
    nick: String,
    stream: TcpStream,
}

#[derive(DeepClone)]
enum Log {
    InMemory(Vec<String>),
    OnDisk { path: String, file: File },
}

// Beside a resource that is marked.
#[derive(DeepClone)]
struct Relay {
    address: String,
    server: TcpStream,
    #[resource(open = TcpStream::connect(address))]
    client: TcpStream,
}

fn continues(chat: &Chat, log: &Log) {
    let twin = chat.twin().unwrap();
    drop(twin.to_builder().build());
    // An array would have these.
    drop(chat.twin().as_ref().unwrap().nick.clone());
    chat.twin().iter().for_each(|twin| drop(twin.nick.clone()));
    drop(log.twin());
}

fn main() {
    let chat = Chat::builder().nick("ann".into()).build().unwrap();
    continues(&chat, &Log::InMemory(Vec::new()));
    let relay = Relay::builder().address("localhost:1".into()).build().unwrap();
    drop(relay.twin());
}
// remedy: stream: TcpStream, => #[resource(open = TcpStream::connect(nick))] stream: TcpStream, && OnDisk { path: String, file: File } => OnDisk { path: String, #[resource(open = File::open(path))] file: File } && server: TcpStream, => #[resource(open = TcpStream::connect(address))] server: TcpStream,
