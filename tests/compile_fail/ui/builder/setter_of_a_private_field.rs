use std::net::UdpSocket;

use freshtwin::DeepClone;

mod inner {
    use super::*;

    #[derive(DeepClone)]
    pub struct Session {
        name: String,
        #[resource(open = UdpSocket::bind("127.0.0.1:0"))]
        pub socket: UdpSocket,
    }
}

fn main() {
    let _ = inner::Session::builder().name("a".to_owned());
}
