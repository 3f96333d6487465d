use std::sync::Arc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Cache {
    #[deep_clone(share; into)]
    entries: Arc<Vec<u8>>,
    #[deep_clone(share;)]
    names: Arc<Vec<String>>,
}

fn main() {}
