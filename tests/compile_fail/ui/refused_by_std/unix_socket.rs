use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;

use freshtwin::{DeepClone, net::UnixConfig};

#[derive(DeepClone)]
struct Client {
    config: UnixConfig,
    socket: UnixStream,
}

#[derive(DeepClone)]
struct Server {
    path: PathBuf,
    listener: UnixListener,
}

fn main() {}
// remedy: socket: => #[resource(from = config)] socket: && listener: => #[resource(open = UnixListener::bind(path))] listener:
