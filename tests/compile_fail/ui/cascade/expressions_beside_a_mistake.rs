use std::fs::File;
use std::net::TcpStream;
use std::sync::mpsc::{self, Receiver, Sender};

use freshtwin::DeepClone;
use freshtwin::fs::FileConfig;

// The key is one mistake, and each expression another one.
#[derive(DeepClone)]
struct Session {
    path: String,
    config: FileConfig,
    #[resource(opens = File::open(path))]
    first: File,
    #[resource(open = TcpStream::connect(path).ok())]
    second: TcpStream,
    #[resource(from = config)]
    third: TcpStream,
    // Without a mistake: `first` will be there.
    #[resource(open = first.try_clone(), after = fourth.sync_all())]
    fourth: File,
}

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(from = paht)]
    first: File,
    #[resource(open = File::open(path).unwrap())]
    second: File,
}

// The group is as large as it will be.
#[derive(DeepClone)]
#[resource(group = line, new = mpsc::channel())]
struct Line {
    #[resource(group = line)]
    sender: Sender<u8>,
    #[resource(group = lin)]
    receiver: Receiver<u8>,
}

#[derive(DeepClone)]
enum Source {
    File {
        path: String,
        #[resource(opens = File::open(path))]
        file: File,
    },
    Stream(String, #[resource(open = TcpStream::connect(_0, 80))] TcpStream),
}

fn main() {}
