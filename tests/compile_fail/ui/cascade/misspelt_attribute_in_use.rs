//! rustc reports a misspelt attribute. All that it says of the field counts all the same.

use std::fs::File;
use std::io;

use freshtwin::{DeepClone, OpenError};

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
// remedy: resources => resource
