use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(from = nowhere)]
    socket: UdpSocket,
}

fn main() {
    let builder = Session::builder().name("a".to_owned());
    let session: Session = builder.build().unwrap();
    let _twin = session.twin();
    let _map: SessionBuilder = session.to_builder();
    let _map = session.try_to_builder();
}

fn copy(session: &Session) {
    let _copy = session.deep_clone();
}
