//! The fields of a struct's builder beside a mistake in an attribute.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
struct Session {
    #[deep_clone(nto)]
    name: String,
    calls: u32,
    #[resource]
    log: Live<File, FileConfig>,
    #[resource(open = File::open(name))]
    file: File,
}

#[derive(DeepClone)]
struct Pair(#[deep_clone(nto)] u8, #[resource] Vec<Live<File, FileConfig>>);

fn main() -> Result<(), OpenError> {
    let mut builder = Session::builder().name("Ann".to_owned()).calls(1).log(FileConfig::read("log"));
    builder.name = "Bob".to_owned();
    builder.calls += 1;
    builder.log = FileConfig::append("log").create(true);
    let session = builder.build()?;
    let SessionBuilder { name, calls, log } = session.to_builder();
    SessionBuilder { name, calls, log }.open()?.twin()?;

    let mut pair = Pair::builder().field_0(1).field_1(vec![FileConfig::read("log")]);
    pair.field_0 += 1;
    pair.field_1.clear();
    pair.build()?.twin()?;
    Ok(())
}
