use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

struct Client;

fn find(url: &str) -> Option<Client> {
    url.parse::<u8>().ok().map(|_| Client)
}

#[derive(DeepClone)]
struct Session {
    url: String,
    #[resource(open = find(url))]
    client: Client,
}

#[derive(DeepClone)]
struct Log {
    path: Option<PathBuf>,
    #[resource(open = path.as_ref().map(File::open))]
    file: Option<File>,
}

#[derive(DeepClone)]
struct Wrapped {
    name: String,
    #[resource(open = Some(File::open(name)))]
    file: Option<File>,
}

fn main() {}
// remedy: open = find(url) => open = find(url).ok_or("not found") && path.as_ref().map(File::open) => path.as_ref().map(File::open).transpose() && Some(File::open(name)) => Some(File::open(name)).transpose()
