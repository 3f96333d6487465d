use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log(PathBuf, #[resource(from = 0)] File);

fn main() {
    let _ = Log::builder()._0("log".into()).build();
}
// remedy: ._0( => .field_0(
