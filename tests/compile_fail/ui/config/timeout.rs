use freshtwin::net::TcpConfig;

fn main() {
    let _ = TcpConfig::new("localhost:80").connect_timeout(5);
}
// remedy: connect_timeout(5) => connect_timeout(std::time::Duration::from_secs(5))
