use std::net::UdpSocket;

use freshtwin::DeepClone;

struct NoError;

fn bind() -> Result<UdpSocket, NoError> {
    Err(NoError)
}

#[derive(DeepClone)]
struct Session {
    #[resource(open = bind())]
    socket: UdpSocket,
}

fn main() {}

// remedy: open = bind() => open = bind().map_err(|_| "no connection")
// remedy: struct NoError; => #[derive(Debug)] struct NoError; impl std::fmt::Display for NoError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("no") } } impl std::error::Error for NoError {}
