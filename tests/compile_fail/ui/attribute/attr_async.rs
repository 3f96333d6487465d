use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

use freshtwin::OpenError;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[resource(open = async { File::open(path) }.await, async)]
    file: File,
}

// The twin of a type with an async resource is a future.
fn twin(session: &Session) -> Result<Session, OpenError> {
    session.twin()
}

#[derive(DeepClone)]
struct Other {
    path: PathBuf,
    #[resource(open = File::open(path), async = true)]
    file: File,
}

fn main() {}
