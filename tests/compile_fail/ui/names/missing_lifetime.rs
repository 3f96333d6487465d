use std::{fs::File, net::TcpStream};

use freshtwin::DeepClone;

// rustc says it once, of the type itself.
#[derive(DeepClone)]
struct Log {
    path: &str,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Session {
    address: &'a str,
    call: fn(&str) -> &str,
    #[resource(open = TcpStream::connect(address))]
    stream: TcpStream,
}

fn main() {
    let _ = Session::builder().address("a").build().unwrap().twin();
}
// remedy: struct Log => struct Log<'a> && path: &str => path: &'a str && struct Session => struct Session<'a> && call: fn(&str) -> &str => call: fn(&str) -> u8 && .address("a") => .address("a").call(|_| 0)
