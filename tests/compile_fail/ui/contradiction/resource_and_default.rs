// The remedy depends on the type: not every resource can be data, and not all data is a resource.

use freshtwin::{DeepClone, Live, fs::FileConfig};
use std::fs::File;
use std::sync::Arc;

#[derive(DeepClone)]
struct Session {
    #[resource]
    #[deep_clone(default)]
    log: Live<File, FileConfig>,
    #[resource]
    #[deep_clone(default)]
    visits: Vec<u32>,
    #[resource]
    #[deep_clone(share)]
    index: Arc<Live<File, FileConfig>>,
}

fn main() {
    let _ = Session::builder();
}
