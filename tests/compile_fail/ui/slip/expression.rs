use std::fs::File;
use std::net::TcpStream;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Values {
    address: String,
    #[resource(open = Ok(address.len()))]
    length: usize,
}

#[derive(DeepClone)]
struct Semicolons {
    address: String,
    #[resource(open = TcpStream::connect(address);)]
    first: TcpStream,
    #[resource(open = TcpStream::connect(address), after = second.set_nodelay(true); second.set_ttl(3))]
    second: TcpStream,
}

#[derive(DeepClone)]
#[resource(group = "both", open = connect(r#type))]
struct Words {
    r#type: String,
    #[resource(group = "both")]
    first: u8,
    #[resource(group = "both")]
    second: u8,
    #[resource(async = connect(r#type))]
    third: u8,
    #[resource(open = File::open(type))]
    fourth: File,
}

fn connect(_: &str) -> Result<(u8, u8), String> {
    Ok((1, 2))
}

fn main() {}
