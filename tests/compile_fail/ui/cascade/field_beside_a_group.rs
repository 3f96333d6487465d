//! A field that the group of the others opens, too, or that only stands beside it. It lacks its mark, or says that it
//! knows its config. Neither the group nor an `after` that changes the field is a second error.

use std::io::{self, BufReader, Write};
use std::net::{TcpStream, UdpSocket};
use std::sync::mpsc::{self, Receiver, Sender};

use freshtwin::DeepClone;

fn connect(address: &str) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let stream = TcpStream::connect(address)?;
    Ok((BufReader::new(stream.try_clone()?), stream))
}

fn greet(name: &str, _: &mut BufReader<TcpStream>, writer: &mut TcpStream) -> io::Result<()> {
    writer.write_all(name.as_bytes())
}

#[derive(DeepClone)]
#[resource(group = wire, open = connect(address), after = greet(name, reader, stream))]
struct Unmarked {
    name: String,
    address: String,
    #[resource(group = wire)]
    reader: BufReader<TcpStream>,
    stream: TcpStream,
}

#[derive(DeepClone)]
#[resource(group = wire, open = connect(address), after = greet(name, reader, writer))]
struct Bare {
    name: String,
    address: String,
    #[resource(group = wire)]
    reader: BufReader<TcpStream>,
    #[resource]
    writer: TcpStream,
}

#[derive(DeepClone)]
#[resource(group = wire, new = mpsc::channel())]
struct Line {
    #[resource]
    sender: Sender<u8>,
    #[resource(group = wire)]
    receiver: Receiver<u8>,
}

// The group is right.
#[derive(DeepClone)]
#[resource(group = wire, new = mpsc::channel())]
struct Beside {
    socket: UdpSocket,
    #[resource(group = wire)]
    sender: Sender<u8>,
    #[resource(group = wire)]
    receiver: Receiver<u8>,
}

fn main() {}
// remedy: stream: => #[resource(group = wire)] stream: && #[resource] => #[resource(group = wire)] && socket: => #[resource(open = UdpSocket::bind("127.0.0.1:0"))] socket:
