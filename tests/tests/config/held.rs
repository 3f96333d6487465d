//! A config opens what it opens also where it is shared, boxed, borrowed or optional, and with a buffer.
#![allow(dead_code, reason = "some fields are only opened")]

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, LineWriter, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use freshtwin::{DeepClone, Live, Open, OpenAsync, fs::FileConfig, net::TcpConfig};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};

/// The type of what is opened is found from that of the variable, which a method's future does not give.
async fn open<R>(config: &impl OpenAsync<R, Error = io::Error>) -> io::Result<R> {
    config.open_async().await
}

#[derive(DeepClone)]
struct Holders<'a> {
    #[deep_clone(share)]
    shared: Arc<TcpConfig>,
    #[deep_clone(share)]
    borrowed: &'a TcpConfig,
    boxed: Box<TcpConfig>,
    counted: Rc<TcpConfig>,
    nested: Option<Arc<TcpConfig>>,
    none: Option<TcpConfig>,
    #[resource(from = shared)]
    a: TcpStream,
    #[resource(from = borrowed)]
    b: TcpStream,
    #[resource(from = boxed)]
    c: TcpStream,
    #[resource(from = counted)]
    d: TcpStream,
    #[resource(from = nested)]
    e: Option<TcpStream>,
    #[resource(from = none)]
    f: Option<TcpStream>,
    #[resource]
    g: Live<BufReader<TcpStream>, Arc<TcpConfig>>,
}

#[test]
fn whoever_holds_it() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = TcpConfig::new(server.local_addr().unwrap());
    let holders = Holders::builder()
        .shared(Arc::new(config.clone()))
        .borrowed(&config)
        .boxed(Box::new(config.clone()))
        .counted(Rc::new(config.clone()))
        .nested(Some(Arc::new(config.clone())))
        .none(None)
        .g(Arc::new(config.clone()));
    let holders = holders.build().unwrap();
    let twin = holders.twin().unwrap();
    assert_ne!(twin.a.local_addr().unwrap(), holders.a.local_addr().unwrap());
    assert!(twin.e.is_some() && twin.f.is_none());
    drop(server);
    assert_eq!(holders.twin().map(drop).unwrap_err().path(), "a");
}

#[derive(DeepClone)]
struct Awaiting<'a> {
    #[deep_clone(share)]
    shared: Arc<TcpConfig>,
    #[deep_clone(share)]
    borrowed: &'a TcpConfig,
    optional: Option<Box<TcpConfig>>,
    #[resource(from = shared, async)]
    a: tokio::net::TcpStream,
    #[resource(from = borrowed, async)]
    b: tokio::net::TcpStream,
    #[resource(from = optional, async)]
    c: Option<tokio::net::TcpStream>,
    #[resource(async)]
    d: Live<BufStream<tokio::net::TcpStream>, TcpConfig>,
}

#[tokio::test]
async fn whoever_holds_it_awaiting() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = TcpConfig::new(server.local_addr().unwrap());
    let builder = Awaiting::builder().shared(Arc::new(config.clone())).borrowed(&config);
    let value = builder.optional(Some(Box::new(config.clone()))).d(config.clone()).build().await.unwrap();
    let twin = value.twin().await.unwrap();
    assert_ne!(twin.a.local_addr().unwrap(), value.a.local_addr().unwrap());
    assert!(twin.c.is_some());
    let none: Option<tokio::net::TcpStream> = open(&None::<TcpConfig>).await.unwrap();
    assert!(none.is_none());
}

/// The future holds no reference to the config that would ask it to be `Sync`.
#[test]
fn futures_are_send() {
    fn is_send<R, C: OpenAsync<R>>(config: &C) {
        let _: &dyn Send = &config.open_async();
    }
    let config = TcpConfig::new("127.0.0.1:9");
    is_send::<tokio::net::TcpStream, _>(&Rc::new(config.clone()));
    is_send::<Option<tokio::net::TcpStream>, _>(&Some(Rc::new(config)));
}

#[test]
fn files_with_buffers() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a");
    let config = FileConfig::append(&path).create(true);
    let mut buffered: BufWriter<File> = config.open()?;
    buffered.write_all(b"one\n")?;
    assert_eq!(fs::read(&path)?, b"");
    buffered.flush()?;
    let mut by_line: LineWriter<File> = config.open()?;
    by_line.write_all(b"two\nthr")?;
    assert_eq!(fs::read(&path)?, b"one\ntwo\n");
    let lines: BufReader<File> = FileConfig::read(&path).open()?;
    assert_eq!(lines.lines().collect::<io::Result<Vec<_>>>()?, ["one", "two"]);
    let mut of_a_path: BufReader<File> = path.open()?;
    let mut line = String::new();
    of_a_path.read_line(&mut line)?;
    assert_eq!(line, "one\n");
    let error = Open::<BufReader<File>>::open(&PathBuf::from("/no/such/file")).unwrap_err();
    assert!(error.to_string().contains("/no/such/file"));
    Ok(())
}

#[test]
fn streams_with_buffers() -> io::Result<()> {
    let server = TcpListener::bind("127.0.0.1:0")?;
    let address: SocketAddr = server.local_addr()?;
    let mut reader: BufReader<TcpStream> = TcpConfig::new(address).open()?;
    server.accept()?.0.write_all(b"hello\nyou\n")?;
    let mut line = String::new();
    reader.read_line(&mut line)?;
    assert_eq!(line, "hello\n");
    let mut writer: LineWriter<TcpStream> = address.open()?;
    let mut peer = BufReader::new(server.accept()?.0);
    writer.write_all(b"there\n")?;
    line.clear();
    peer.read_line(&mut line)?;
    assert_eq!(line, "there\n");
    let _: BufWriter<TcpStream> = address.open()?;
    Ok(())
}

#[cfg(unix)]
#[test]
fn unix_streams_with_buffers() -> io::Result<()> {
    use std::os::unix::net::{UnixListener, UnixStream};
    let folder = tempfile::tempdir()?;
    let config = freshtwin::net::UnixConfig::new(folder.path().join("s"));
    let server = UnixListener::bind(config.path())?;
    let mut reader: BufReader<UnixStream> = config.open()?;
    server.accept()?.0.write_all(b"hello\n")?;
    let mut line = String::new();
    reader.read_line(&mut line)?;
    assert_eq!(line, "hello\n");
    Ok(())
}

#[tokio::test]
async fn buffers_of_tokio() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a");
    let config = FileConfig::append(&path).create(true);
    let mut writer: tokio::io::BufWriter<tokio::fs::File> = open(&config).await?;
    writer.write_all(b"one\n").await?;
    writer.flush().await?;
    let mut reader: tokio::io::BufReader<tokio::fs::File> = open(&path).await?;
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    assert_eq!(line, "one\n");

    let server = TcpListener::bind("127.0.0.1:0")?;
    let mut stream: BufStream<tokio::net::TcpStream> = open(&server.local_addr()?).await?;
    server.accept()?.0.write_all(b"hello\n")?;
    line.clear();
    stream.read_line(&mut line).await?;
    assert_eq!(line, "hello\n");
    Ok(())
}
