use freshtwin::DeepClone;
use freshtwin::fs::FileConfig;
use std::fs::File;

#[derive(DeepClone)]
#[deep_clone(builder(setters = pub))]
enum Log {
    To {
        log: FileConfig,
        #[resource(from = log)]
        file: File,
    },
}

fn main() {
    let _ = |log: Log| log.twin();
}
