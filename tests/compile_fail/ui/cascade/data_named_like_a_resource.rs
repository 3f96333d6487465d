//! A mistake beside an `after` that reads data with the name of a resource; and methods that slices have, too.

use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Connection(u8);

fn note(_: &Connection) {}

#[derive(DeepClone)]
struct Session {
    path: String,
    connection: Connection,
    #[resource(open = File::open(path), after = note(connection))]
    file: File,
    #[deep_clone(wrong)]
    calls: u8,
}

fn calls(session: &Session) -> u8 {
    session.twin().as_ref().map_or(0, |twin| twin.calls)
}

fn main() {}
// remedy: #[deep_clone(wrong)] => // data
