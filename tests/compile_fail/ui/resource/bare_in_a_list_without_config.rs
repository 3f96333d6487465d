use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Session {
    Closed,
    Open(#[resource] Vec<UdpSocket>),
}

fn main() {}
