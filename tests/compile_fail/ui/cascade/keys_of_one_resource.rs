//! All keys of one resource in the wrong attribute are one mistake, whatever their order.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};

use freshtwin::DeepClone;
use tokio::net::{TcpStream, UdpSocket};

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[deep_clone(open = File::open(path), after = file.seek(SeekFrom::End(0)))]
    file: File,
    #[deep_clone(after = log.seek(SeekFrom::End(0)), open = File::open(path))]
    log: File,
}

fn two(path: &str) -> io::Result<(File, File)> {
    Ok((File::open(path)?, File::open(path)?))
}

fn rewind(first: &mut File, second: &mut File) -> io::Result<()> {
    first.rewind()?;
    second.rewind()
}

#[derive(DeepClone)]
#[resource(group = both, open = two(path), after = rewind(first, second))]
struct Pair {
    path: String,
    #[resource(group = both)]
    first: File,
    #[deep_clone(group = both)]
    second: File,
}

// `async` would be the next mistake in these.
async fn connect(address: &str) -> io::Result<(TcpStream, UdpSocket)> {
    Ok((TcpStream::connect(address).await?, UdpSocket::bind(address).await?))
}

#[derive(DeepClone)]
#[resource(group = both, open = connect(address).await, async)]
struct Sockets {
    address: String,
    #[deep_clone(group = both, async)]
    stream: TcpStream,
    #[deep_clone(async, group = both)]
    socket: UdpSocket,
    #[deep_clone(async, new = address.len())]
    length: usize,
    #[deep_clone(async, open = TcpStream::connect(address).await)]
    other: TcpStream,
}

fn main() {}
// remedy: group = both, async)] => group = both)] && #[deep_clone(async, group = both)] => #[deep_clone(group = both)] && #[deep_clone(async, new => #[deep_clone(new && #[deep_clone( => #[resource(
