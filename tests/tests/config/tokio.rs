//! The built-in configs open tokio's types too.

use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    path::PathBuf,
    time::Duration,
};

use freshtwin::{
    OpenAsync,
    fs::FileConfig,
    net::{TcpConfig, TcpListenerConfig, UdpConfig},
    process::{CommandConfig, Stdio},
};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
    process::Child,
};

async fn server() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// The type of what is opened is found from that of the variable, which a method's future does not give.
async fn open<R>(config: &impl OpenAsync<R, Error = io::Error>) -> io::Result<R> {
    config.open_async().await
}

async fn error<R>(config: &impl OpenAsync<R, Error = io::Error>) -> io::Error {
    match config.open_async().await {
        Ok(_) => panic!("it opened"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn files_keep_what_is_in_them() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a");
    let config = FileConfig::append(&path).create(true);
    for word in ["one ", "two"] {
        let mut file: File = open(&config).await?;
        file.write_all(word.as_bytes()).await?;
        file.flush().await?;
    }
    let mut text = String::new();
    let mut file: File = open(&FileConfig::read_write(&path)).await?;
    file.read_to_string(&mut text).await?;
    assert_eq!(text, "one two");

    let mut again = String::new();
    let mut file: File = open(&path).await?;
    file.read_to_string(&mut again).await?;
    assert_eq!(again, text);
    Ok(())
}

#[tokio::test]
async fn file_errors_name_the_path() {
    let path = PathBuf::from("/no/such/file");
    for error in [error::<File>(&path).await, error::<File>(&FileConfig::read(&path)).await] {
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.to_string().contains("`/no/such/file`"), "{error}");
    }
    let error = error::<File>(&FileConfig::read(&path).create(true)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn streams_are_set_up_on_every_open() -> io::Result<()> {
    let (listener, address) = server().await?;
    let config = TcpConfig::new(format!("localhost:{}", address.port())).nodelay(true);
    for config in [config.clone(), config.connect_timeout(Duration::from_secs(5))] {
        let mut stream: TcpStream = open(&config).await?;
        assert!(stream.nodelay()?);
        let (mut peer, _) = listener.accept().await?;
        peer.write_all(b"!").await?;
        assert_eq!(stream.read_u8().await?, b'!');
    }
    Ok(())
}

#[tokio::test]
async fn what_a_stream_cannot_do_is_an_error() -> io::Result<()> {
    let (_listener, address) = server().await?;
    let config = TcpConfig::new(address);
    let second = Duration::from_secs(1);
    for (name, config) in
        [("read", config.clone().read_timeout(second)), ("write", config.clone().write_timeout(second))]
    {
        let error = error::<TcpStream>(&config).await;
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains(&format!("no {name} timeout")), "{error}");
    }
    let error = error::<TcpStream>(&config.connect_timeout(Duration::ZERO)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    Ok(())
}

#[tokio::test]
async fn network_errors_name_the_address() -> io::Result<()> {
    let (listener, address) = server().await?;
    let in_use = [error::<TcpListener>(&TcpListenerConfig::new(address)).await, error::<TcpListener>(&address).await];
    drop(listener);
    let refused = [
        error::<TcpStream>(&TcpConfig::new(address)).await,
        error::<TcpStream>(&TcpConfig::new(address).connect_timeout(Duration::from_secs(5))).await,
        error::<TcpStream>(&address).await,
    ];
    for (kind, errors) in [(ErrorKind::AddrInUse, &in_use[..]), (ErrorKind::ConnectionRefused, &refused[..])] {
        for error in errors {
            assert_eq!(error.kind(), kind);
            assert!(error.to_string().contains(&address.to_string()), "{error}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn listeners_and_udp_get_new_ports() -> io::Result<()> {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let config = TcpListenerConfig::new(any);
    let (one, two, three) =
        (config.open_async().await?, config.open_async().await?, OpenAsync::<TcpListener>::open_async(&any).await?);
    assert_ne!(one.local_addr()?, two.local_addr()?);
    assert_ne!(one.local_addr()?, three.local_addr()?);

    let server = OpenAsync::<UdpSocket>::open_async(&any).await?;
    let client: UdpSocket = open(&UdpConfig::new(any).connect(server.local_addr()?)).await?;
    client.send(b"hello").await?;
    let mut buffer = [0; 8];
    assert_eq!(server.recv_from(&mut buffer).await?, (5, client.local_addr()?));
    let error = error::<UdpSocket>(&UdpConfig::new(any).connect("no port")).await;
    assert!(error.to_string().contains("`no port`"), "{error}");
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_unix_socket_is_connected_anew() -> io::Result<()> {
    use freshtwin::net::UnixConfig;
    use tokio::net::{UnixListener, UnixStream};

    let folder = tempfile::tempdir()?;
    let config = UnixConfig::new(folder.path().join("s"));
    assert_eq!(error::<UnixStream>(&config).await.kind(), ErrorKind::NotFound);
    let listener = UnixListener::bind(config.path())?;
    let mut stream: UnixStream = open(&config).await?;
    listener.accept().await?.0.write_all(b"!").await?;
    assert_eq!(stream.read_u8().await?, b'!');
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn twins_are_children_of_their_own() -> io::Result<()> {
    let config = CommandConfig::new("cat").stdin(Stdio::Piped).stdout(Stdio::Piped);
    let mut original: Child = open(&config).await?;
    let mut twin: Child = open(&config).await?;
    assert_ne!(original.id(), twin.id());
    original.kill().await?;
    twin.stdin.take().expect("piped").write_all(b"still here").await?;
    assert_eq!(twin.wait_with_output().await?.stdout, b"still here");

    let error = error::<Child>(&CommandConfig::new("/no/such/program")).await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("`/no/such/program`"), "{error}");
    Ok(())
}

/// The futures go to any thread, as `OpenAsync` promises.
#[test]
fn futures_are_send() {
    fn send(_: impl Send) {}
    send(OpenAsync::<TcpStream>::open_async(&TcpConfig::new("a:1")));
    send(OpenAsync::<File>::open_async(&FileConfig::read("a")));
    send(OpenAsync::<Child>::open_async(&CommandConfig::new("a")));
}
