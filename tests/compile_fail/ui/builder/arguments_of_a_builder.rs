// Its parameters are no types of fields.
use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

struct Plan {
    log: LogBuilder<String>,
}

fn main() {}
// remedy: LogBuilder<String> => LogBuilder
// remedy: LogBuilder<String> => LogBuilder<freshtwin::builder::Unset>
