use freshtwin::DeepClone as Copied;
use freshtwin::DeepClone;

trait Key: DeepClone {}

struct Foreign;

#[derive(DeepClone)]
#[deep_clone(bound = "T: Key, U: Copied")]
struct Table<T, U> {
    rows: Vec<(T, U, Foreign)>,
}

fn main() {}
// remedy: struct Foreign => #[derive(DeepClone)] struct Foreign
