// The attribute of a resource stands in place of the strategy.

use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

mod sql {
    pub struct Connection;
    impl Connection {
        pub fn open(_: &str) -> std::io::Result<Connection> {
            Ok(Connection)
        }
    }
}

#[derive(DeepClone)]
struct State {
    path: String,
    #[deep_clone(lock)]
    db: Arc<Mutex<sql::Connection>>,
    #[deep_clone(default)]
    log: sql::Connection,
    address: SocketAddr,
    #[deep_clone(lock,)]
    stream: Mutex<TcpStream>,
}

fn main() {}
// remedy: #[deep_clone(lock)] => #[resource(open = sql::Connection::open(path).map(Mutex::new).map(Arc::new))] && #[deep_clone(default)] => #[resource(open = sql::Connection::open(path))] && #[deep_clone(lock,)] => #[resource(open = TcpStream::connect(address).map(Mutex::new))]
