use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::net::TcpStream,
}

fn main() {}
