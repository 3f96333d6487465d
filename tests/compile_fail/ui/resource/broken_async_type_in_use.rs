use std::net::UdpSocket;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource(open = bind(name).await, from = name, async)]
    socket: UdpSocket,
}

async fn use_it() {
    let session: Session = Session::builder().name("a".to_owned()).build().await.unwrap();
    let twin = session.twin().await.unwrap();
    let _again = twin.to_builder().open().await;
}

fn main() {
    let _future = use_it();
}

fn bind() {}
