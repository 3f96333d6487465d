use std::io::Write;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    lines: u32,
    out: Box<dyn Write>,
}

fn open() -> std::io::Result<Box<dyn Write>> {
    Ok(Box::new(std::io::stdout()))
}

fn main() {}
// remedy: out: => #[resource(open = open())] out:
// remedy: out: => #[deep_clone(default = Box::new(std::io::stdout()))] out:
