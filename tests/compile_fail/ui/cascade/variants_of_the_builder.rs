//! The variants of an enum's builder, and what it derives, beside a mistake in an attribute.

use std::fs::File;
use std::io;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
enum Output {
    Silent,
    #[resource]
    Disk(Live<File, FileConfig>),
}

fn output() -> Result<(), OpenError> {
    let output = OutputBuilder::Disk(FileConfig::append("o.txt")).build()?;
    match output.to_builder() {
        OutputBuilder::Silent => {}
        OutputBuilder::Disk(config) => drop(config.create(true)),
    }
    Ok(())
}

fn two(name: &str) -> io::Result<(File, File)> {
    Ok((File::open(name)?, File::open(name)?))
}

#[derive(DeepClone)]
#[deep_clone(builder(derives(Debug, Clone)))]
enum Store {
    Memory(Vec<u8>),
    Disk {
        #[deep_clone(nto)]
        path: String,
        #[resource]
        file: Option<Live<File, FileConfig>>,
    },
    #[resource(group = both, open = two(name))]
    Two {
        name: String,
        #[resource(group = both)]
        first: File,
        #[resource(group = both)]
        second: File,
    },
}

fn store() -> Result<(), OpenError> {
    StoreBuilder::Memory(vec![]).clone().build()?;
    let disk = StoreBuilder::Disk { path: "x".to_owned(), file: Some(FileConfig::read("x")) };
    println!("{disk:?}");
    StoreBuilder::Two { name: "x".to_owned() }.open()?.twin()?;
    Ok(())
}

#[derive(DeepClone)]
enum Shared {
    Own(#[resource(asynk)] std::sync::Arc<Live<File, FileConfig>>, u8),
}

fn main() -> Result<(), OpenError> {
    output()?;
    store()?;
    SharedBuilder::Own(FileConfig::read("x"), 1).build()?;
    Ok(())
}
