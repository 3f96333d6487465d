use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Metrics {
    name: String,
    #[deep_clone(default())]
    samples: Vec<f64>,
    #[deep_clone(with())]
    copied: String,
    #[resource(open())]
    log: File,
}

fn main() {}
// remedy: default() => default && with() => with = |text, _| text.clone() && open() => open = File::open(name)
