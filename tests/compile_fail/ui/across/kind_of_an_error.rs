// Nothing here names the library, so rustc shows its items by the paths that they are defined at.
use std::io::ErrorKind;

use freshtwin_compile_fail::across::Log;

fn is_lost(log: &Log) -> bool {
    matches!(log.twin(), Err(error) if error.kind() == ErrorKind::NotFound)
}

fn main() {
    let builder = Log::builder().path("log".into());
    let _ = (builder.clone(), is_lost(&builder.build().unwrap()));
}
// remedy: error.kind() == => error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) == && ErrorKind::NotFound => Some(ErrorKind::NotFound) && builder.clone() => builder.deep_clone()
