use freshtwin::fs::FileConfig;
use freshtwin::net::TcpConfig;

fn main() {
    let _ = FileConfig::new("log");
    let _ = FileConfig::write("log").create(true);
    let _ = FileConfig::read_write("log").truncate(true);
    let _ = TcpConfig::connect("127.0.0.1:80");
}
// remedy: FileConfig::new => FileConfig::read && FileConfig::write => FileConfig::append && .truncate(true) => .create(true) && TcpConfig::connect => TcpConfig::new
