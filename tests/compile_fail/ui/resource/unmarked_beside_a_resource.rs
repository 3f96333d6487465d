use std::fs::File;
use std::sync::mpsc::Sender;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    unmarked: File,
    #[deep_clone(lock)]
    locked: Sender<u8>,
    #[resource]
    log: Live<File, FileConfig>,
}

#[derive(DeepClone)]
enum Source {
    Unmarked(Option<File>),
    Log(#[resource] Live<File, FileConfig>),
}

fn twins(session: &Session, source: &Source) {
    let _ = (session.twin(), session.to_builder().open(), source.twin());
}

fn main() {}
