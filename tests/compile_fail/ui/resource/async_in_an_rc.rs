use std::cell::RefCell;
use std::net::SocketAddr;
use std::rc::Rc;

use freshtwin::DeepClone;
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Wire {
    address: SocketAddr,
    #[resource(from = address, async)]
    stream: TcpStream,
}

#[derive(DeepClone)]
struct Hub {
    name: String,
    #[resource(async)]
    wire: Rc<RefCell<Wire>>,
}

async fn fork(hub: &Hub) -> Hub {
    hub.twin().await.unwrap()
}

fn main() {}
// remedy: Rc<RefCell<Wire>> => std::sync::Arc<std::sync::Mutex<Wire>>
