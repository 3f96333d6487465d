use std::error::Error;

use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Outcome {
    Done(u8),
    Failed(Box<dyn Error + Send + Sync>),
}

fn main() {}
// remedy: Box<dyn Error + Send + Sync> => String
// remedy: Failed(Box<dyn Error + Send + Sync>) => Failed(#[deep_clone(share)] std::sync::Arc<dyn Error + Send + Sync>)
