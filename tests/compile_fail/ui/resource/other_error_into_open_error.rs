use std::fs::File;

use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Shard {
    name: String,
    #[resource(open = File::open(name))]
    file: File,
}

fn next(shard: &Shard) -> Result<Shard, OpenError> {
    let number: u32 = shard.name.parse()?;
    Shard::builder().name((number + 1).to_string()).build()
}

fn main() {}
// remedy: parse()? => parse().map_err(OpenError::new)?
