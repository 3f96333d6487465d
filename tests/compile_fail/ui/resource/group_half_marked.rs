use std::io;
use std::net::UdpSocket;
use std::sync::mpsc;

use freshtwin::DeepClone;

// The mistake is the field without an attribute, and not what the expression gives.
#[derive(DeepClone)]
#[resource(group = news, new = mpsc::channel())]
struct Bus {
    sender: mpsc::Sender<String>,
    #[resource(group = news)]
    receiver: mpsc::Receiver<String>,
}

fn pair() -> io::Result<(UdpSocket, UdpSocket)> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    Ok((socket.try_clone()?, socket))
}

#[derive(DeepClone)]
#[resource(group = wire, open = pair())]
struct Wire {
    #[resource(group = wire)]
    reader: UdpSocket,
    writer: UdpSocket,
}

#[derive(DeepClone)]
struct Connection(u8);

// Here it is what the expression gives.
#[derive(DeepClone)]
#[resource(group = wire, open = pair())]
struct Session {
    connection: Connection,
    #[resource(group = wire)]
    reader: UdpSocket,
}

fn main() {}
// remedy: sender: mpsc => #[resource(group = news)] sender: mpsc && writer: UdpSocket => #[resource(group = wire)] writer: UdpSocket && connection: Connection, => connection: Connection, #[resource(group = wire)] other: UdpSocket,
