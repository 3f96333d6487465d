//! rustc reports a misspelt attribute. All that it says counts all the same.

use std::fs::File;
use std::io;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

fn two(path: &str) -> io::Result<(File, File)> {
    Ok((File::open(path)?, File::open(path)?))
}

#[derive(DeepClone)]
#[resources(group = both, open = two(path))]
struct Pair {
    path: String,
    #[resource(group = both)]
    first: File,
    #[resource(group = both)]
    second: File,
}

#[derive(DeepClone)]
#[deepclone(builder(name = LogConfig, derive(Debug)))]
struct Log {
    #[resource]
    file: Live<File, FileConfig>,
}

fn log(config: LogConfig) -> Result<Log, OpenError> {
    println!("{config:?}");
    config.build()
}

async fn connect() -> io::Result<File> {
    File::open("log")
}

#[derive(DeepClone)]
struct Session {
    #[resources(open = connect().await, async)]
    file: File,
}

async fn session() -> Result<Session, OpenError> {
    Session::builder().build().await?.twin().await
}

fn main() {}
// remedy: resources => resource && deepclone => deep_clone
