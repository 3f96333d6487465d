use std::collections::HashMap;
use std::fs::File;
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Hub {
    #[deep_clone(lock)]
    clients: Arc<Mutex<HashMap<String, TcpStream>>>,
    path: String,
    #[deep_clone( lock )]
    log: Mutex<File>,
}

fn main() {}
// remedy: #[deep_clone(lock)] => #[resource(new = Arc::default())] && #[deep_clone( lock )] => #[resource(open = File::open(path).map(Mutex::new))]
