use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(open = first(name, third))]
    one: UdpSocket,
    #[resource(open = next(one))]
    two: UdpSocket,
    #[resource(open = UdpSocket::bind(name), after = two.connect(name))]
    third: UdpSocket,
}

fn main() {}

fn first() {}

fn next() {}
