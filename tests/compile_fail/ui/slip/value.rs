use std::net::TcpStream;

use freshtwin::{DeepClone, net::TcpConfig};

#[derive(DeepClone)]
struct Settings {
    at: TcpConfig,
}

#[derive(DeepClone)]
struct Quoted {
    at: TcpConfig,
    #[resource(from = "at")]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct Constant {
    visits: u8,
    #[resource(from = "localhost:80")]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct Part {
    settings: Settings,
    #[resource(from = settings.at)]
    stream: TcpStream,
}

#[derive(DeepClone)]
#[deep_clone(builder(setters = "pub"))]
struct Setters {
    at: TcpConfig,
    #[resource(from: at)]
    stream: TcpStream,
}

fn halve(number: &u32, _: &mut freshtwin::Cloner) -> u32 {
    number / 2
}

#[derive(DeepClone)]
struct Data {
    #[deep_clone(default(3))]
    a: u32,
    #[deep_clone(with = "halve")]
    b: u32,
}

fn main() {}
// remedy: from = "localhost:80" => open = TcpStream::connect("localhost:80") && "at" => at && from = settings.at => open = freshtwin::Open::open(&settings.at) && "pub" => pub && from: at => from = at && default(3) => default = 3 && "halve" => halve
