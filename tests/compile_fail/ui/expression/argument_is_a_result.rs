// In a function that gives a `Result`, rustc would advise a `?`, which does not work here.
use freshtwin::DeepClone;
use std::fs::File;
use std::io;

fn name(folder: &str) -> io::Result<String> {
    Ok(folder.to_owned())
}

fn open(name: String) -> io::Result<File> {
    File::open(name)
}

fn check(file: File) -> io::Result<()> {
    file.sync_all()
}

#[derive(DeepClone)]
struct Log {
    folder: String,
    #[resource(open = open(name(folder)), after = check(file.try_clone()))]
    file: File,
    #[resource(open = open(format!("{folder}/{}", 1)), after = check(right.try_clone().unwrap()))]
    right: File,
}

fn main() {}
// remedy: name(folder)) => name(folder).expect("REASON")) && check(file.try_clone()) => check(file.try_clone().expect("REASON"))
