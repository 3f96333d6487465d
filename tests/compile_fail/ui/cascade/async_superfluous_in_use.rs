// An `async` too many: whether users await or not, that is the one error.

use freshtwin::{DeepClone, OpenError};
use std::fs::File;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(open = File::open(path), async)]
    file: File,
}

#[derive(DeepClone)]
#[resource(group = news, new = mpsc::channel(), async)]
struct News<T> {
    last: T,
    #[resource(group = news)]
    sender: Sender<u8>,
    #[resource(group = news)]
    receiver: Receiver<u8>,
}

fn journal() -> Result<File, OpenError> {
    let journal = Journal::builder().path("log".to_owned()).build()?;
    Ok(journal.twin()?.file)
}

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(from = path, async)]
    file: File,
}

fn log() -> Result<Log, OpenError> {
    Log::builder().path(PathBuf::from("log")).build()?.twin()
}

async fn news(news: &News<u8>) -> Result<u8, OpenError> {
    Ok(news.twin().await?.last)
}

fn main() {}
