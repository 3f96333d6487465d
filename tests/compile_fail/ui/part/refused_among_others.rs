use std::collections::HashMap;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Mutex;

use freshtwin::DeepClone;

#[derive(DeepClone, PartialEq, Eq, Hash)]
struct UserId(u32);

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[resource(open = File::open(path))]
    log: File,
}

#[derive(DeepClone)]
struct Server {
    // Each error stands at its part.
    sessions: HashMap<UserId, Session>,
    last: Option<(File, Mutex<u8>)>,
}

fn main() {}
// remedy: sessions: HashMap => #[resource] sessions: HashMap && Option<(File, Mutex<u8>)> => Option<u8>
