// `from` names one field. An address in two fields is the argument of a function.

use freshtwin::DeepClone;
use std::net::TcpStream;

#[derive(DeepClone)]
struct Client {
    host: String,
    port: u16,
    #[resource(from = (host, port))]
    wire: TcpStream,
}

#[derive(DeepClone)]
struct Login {
    name: String,
    password: String,
    #[resource(from = [name, password])]
    wire: TcpStream,
}

#[derive(DeepClone)]
struct Twice {
    host: String,
    port: u16,
    #[resource(from = host, from = port)]
    wire: TcpStream,
}

fn log_in(_name: &str, _password: &str) -> std::io::Result<TcpStream> {
    TcpStream::connect("127.0.0.1:80")
}

fn main() {}
// remedy: from = (host, port) => open = TcpStream::connect((host.as_str(), *port)) && from = [name, password] => open = log_in(name, password) && from = host, from = port => open = TcpStream::connect((host.as_str(), *port))
