//! rustc reports an `impl Trait` in a field. It would do so again at an alias of the field's type.

use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
    run: impl Fn(u8),
}

fn twin(job: &Job) -> Job {
    job.twin().unwrap()
}

fn main() {}
// remedy: impl Fn(u8) => fn(u8)
