use std::{cell::Cell, collections::BTreeSet, fs::File, rc::Rc};

use freshtwin::{DeepClone, Live, fs::FileConfig, net::TcpConfig};
use tokio::net::TcpStream;

#[derive(DeepClone)]
struct Logs {
    #[resource]
    files: BTreeSet<Live<File, FileConfig>>,
}

#[derive(DeepClone)]
struct Cells {
    #[resource]
    log: Cell<Option<Live<File, FileConfig>>>,
}

#[derive(DeepClone)]
struct Session {
    #[resource(async)]
    stream: Rc<Live<TcpStream, TcpConfig>>,
}

fn main() {}
// remedy: BTreeSet<Live => Vec<Live && log: Cell => log: std::cell::RefCell && stream: Rc => stream: std::sync::Arc
