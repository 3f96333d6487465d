use freshtwin::DeepClone;

// Not that of `futures`, which has arguments.
trait Sink {
    fn put(&self, line: &str);
}

#[derive(DeepClone)]
struct Logger {
    sinks: Vec<Box<dyn Sink + Send>>,
}

fn main() {}
// remedy: trait Sink => trait Sink: freshtwin::DynDeepClone
