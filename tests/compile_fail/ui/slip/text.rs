use freshtwin::DeepClone;
use std::net::TcpStream;

fn ask(wire: &mut TcpStream, request: &str) {
    let _ = (wire, request);
}

#[derive(DeepClone)]
struct Client {
    #[resource(open = "localhost:80", after = "GET /")]
    wire: TcpStream,
    #[resource(new = "app.log")]
    log: String,
}

fn main() {}
// remedy: = "localhost:80" => = TcpStream::connect("localhost:80") && after = "GET /" => after = ask(wire, "GET /") && new = "app.log" => new = String::from("app.log")
