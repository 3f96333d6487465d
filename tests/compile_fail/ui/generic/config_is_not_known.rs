use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Source<C> {
    config: C,
    #[resource(from = config)]
    file: File,
}

// Both bounds in one error.
fn twin<C>(source: &Source<C>) -> Source<C> {
    source.twin().unwrap()
}

fn main() {}
// remedy: fn twin<C> => fn twin<C: DeepClone + freshtwin::Open<File>>
