use std::io;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Report {
    last: Result<u32, io::Error>,
    error: io::Error,
}

fn main() {}
// remedy: Result<u32, io::Error> => Result<u32, io::ErrorKind> && error: => #[deep_clone(with = |error, _| std::io::Error::new(error.kind(), error.to_string()))] error:
