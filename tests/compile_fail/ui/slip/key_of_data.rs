use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Live, net::TcpConfig};

#[derive(DeepClone)]
struct Client {
    #[resource(lock)]
    connection: Arc<Mutex<Live<TcpStream, TcpConfig>>>,
    #[resource(into)]
    spare: Live<TcpStream, TcpConfig>,
}

fn main() {}
// remedy: (lock) =>  && (into) => 
