use std::fs::File;
use std::net::TcpStream;

use freshtwin::DeepClone;

// No call is a second error.
#[derive(DeepClone)]
struct Source<T: Clone> {
    path: String,
    file: File,
    data: Vec<T>,
}

#[derive(DeepClone)]
enum Peer<'a, const N: usize> {
    Connected { path: &'a str, stream: TcpStream },
    Known([u8; N]),
}

fn twins(source: &Source<u8>, peer: &Peer<'_, 4>) {
    source.twin().unwrap();
    source.to_builder();
    Source::<u8>::builder().path("a".into()).open().unwrap();
    peer.twin().unwrap();
}

fn main() {}
// remedy: file: File => #[resource(open = File::open(path))] file: File && stream: => #[resource(open = TcpStream::connect(path))] stream: && .path("a".into()) => .path("a".into()).data(Vec::new())
