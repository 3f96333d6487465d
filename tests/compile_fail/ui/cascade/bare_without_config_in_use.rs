use std::fs::File;

use freshtwin::{DeepClone, Live};

struct Url;

#[derive(DeepClone)]
struct Path(String);

// What calls of these give is in error, too, and rustc says no more about that.
#[derive(DeepClone)]
struct Journal {
    name: String,
    #[resource]
    file: File,
}

#[derive(DeepClone)]
struct Session {
    #[resource]
    log: Live<File, Url>,
    #[resource]
    file: Option<Live<File, Path>>,
}

#[derive(DeepClone)]
enum Source {
    Session(#[resource] Session),
    File(#[resource] File),
}

fn twins(journal: &Journal, session: &Session, source: &Source) {
    let _: Journal = journal.twin().unwrap();
    let mut builder = journal.to_builder();
    builder.name.push('a');
    builder.file += 1;
    let _ = Journal::builder().name("b".to_owned()).file(7).build();
    let _ = Journal::builder().name("c".to_owned()).build();
    let _ = (session.twin(), session.try_to_builder().unwrap().log.clone(), source.twin());
}

fn main() {}
