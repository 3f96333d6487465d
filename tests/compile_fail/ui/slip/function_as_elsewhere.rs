// serde takes the name of a function, in quotes or not.

use freshtwin::DeepClone;
use std::io;
use std::net::TcpStream;

fn dial() -> io::Result<TcpStream> {
    TcpStream::connect("localhost:80")
}

#[derive(DeepClone)]
struct Client {
    name: String,
    #[resource(open = "dial")]
    wire: TcpStream,
    #[resource(with = dial)]
    other: TcpStream,
}

fn main() {}
// remedy: open = "dial" => open = dial() && with = dial => open = dial()
