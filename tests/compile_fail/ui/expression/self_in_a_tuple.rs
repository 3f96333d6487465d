use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log(PathBuf, #[resource(open = File::open(&self.0))] File);

fn main() {}
// remedy: &self.0 => _0
