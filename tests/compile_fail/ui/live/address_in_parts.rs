use freshtwin::net::{TcpConfig, TcpListenerConfig};

fn main() {
    let _ = TcpConfig::new(("localhost", 80));
    let _ = TcpListenerConfig::new(Some("localhost:80"));
}
// remedy: ("localhost", 80) => "localhost:80" && Some("localhost:80") => "localhost:80"
