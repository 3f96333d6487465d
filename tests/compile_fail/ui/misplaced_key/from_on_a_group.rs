use freshtwin::{DeepClone, Open, net::TcpConfig};
use std::io::{self, BufReader};
use std::net::TcpStream;

fn connect(config: &TcpConfig) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let stream: TcpStream = config.open()?;
    Ok((BufReader::new(stream.try_clone()?), stream))
}

#[derive(DeepClone)]
#[resource(group = wire, from = config)]
struct Chat {
    config: TcpConfig,
    #[resource(group = wire)]
    reader: BufReader<TcpStream>,
    #[resource(group = wire)]
    writer: TcpStream,
}

fn main() {}
// remedy: from = config => open = connect(config)
