// The remedy has to fit an `Arc<Mutex<..>>`, and stands in place of `lock`.
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;
use rusqlite::Connection;

#[derive(DeepClone)]
struct Service {
    path: PathBuf,
    #[deep_clone(lock)]
    db: Arc<Mutex<Connection>>,
}

fn main() {}
// remedy: #[deep_clone(lock)] => #[resource(open = Connection::open(path).map(Mutex::new).map(Arc::new))]
