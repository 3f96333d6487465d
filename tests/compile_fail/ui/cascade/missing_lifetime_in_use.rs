//! Fields that lack a lifetime, in types with resources that are used.
// remedy: &str => String && &u64 => u64

use std::fs::File;
use std::net::{SocketAddr, TcpStream};

use freshtwin::{DeepClone, Live, OpenError, fs::FileConfig};

#[derive(DeepClone)]
struct Session {
    user: &str,
    server: SocketAddr,
    #[resource(from = server)]
    stream: TcpStream,
}

#[derive(DeepClone)]
enum Source {
    Memory(Vec<String>),
    Log {
        read: &u64,
        #[resource]
        file: Live<File, FileConfig>,
    },
}

fn main() -> Result<(), OpenError> {
    let session = Session::builder().user("ada".to_owned()).server(([127, 0, 0, 1], 80).into()).build()?;
    let mut builder = session.twin()?.to_builder();
    builder.user = "grace".to_owned();
    assert_eq!(builder.build()?.user, "grace");

    let source = SourceBuilder::Log { read: 2, file: FileConfig::read("Cargo.toml") }.build()?;
    assert!(matches!(source.twin()?, Source::Log { read: 2, .. }));
    Ok(())
}
