// Nothing says what the error of this `Ok` is. Where something does, it stays.
use freshtwin::DeepClone;
use std::fs::File;
use std::io;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = { let file = File::create(path).unwrap(); Ok(file) })]
    file: File,
    #[resource(open = { let file = File::create(path).unwrap(); Ok::<_, io::Error>(file) })]
    told: File,
    #[resource(open = { let file = File::create(path).unwrap(); io::Result::Ok(file) })]
    named: File,
}

fn main() {}
// remedy: open = { let file = File::create(path).unwrap(); Ok(file) } => new = { let file = File::create(path).unwrap(); file }
