//! The configs for sockets, on real ones.

use std::{
    collections::HashSet,
    io::{self, ErrorKind, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
    time::Duration,
};

use freshtwin::{
    DeepClone, Open,
    net::{TcpConfig, TcpListenerConfig, UdpConfig},
};

fn server() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

fn connect(config: &TcpConfig) -> io::Result<TcpStream> {
    config.open()
}

/// An address where nobody listens.
fn nobody() -> io::Result<SocketAddr> {
    server().map(|(_, address)| address)
}

#[test]
fn options_are_applied_on_every_open() -> io::Result<()> {
    let (_listener, address) = server()?;
    let seconds = Duration::from_secs;
    let config = TcpConfig::new(address)
        .connect_timeout(seconds(3))
        .read_timeout(seconds(1))
        .write_timeout(seconds(2))
        .nodelay(true);
    for stream in [connect(&config)?, connect(&config.deep_clone())?] {
        assert_eq!(stream.read_timeout()?, Some(seconds(1)));
        assert_eq!(stream.write_timeout()?, Some(seconds(2)));
        assert!(stream.nodelay()?);
    }
    let plain = config.connect_timeout(None).read_timeout(None).write_timeout(None).nodelay(false);
    assert_eq!(plain, TcpConfig::new(address));
    let stream = connect(&plain)?;
    assert_eq!((stream.read_timeout()?, stream.write_timeout()?, stream.nodelay()?), (None, None, false));
    Ok(())
}

#[test]
fn twins_speak_on_connections_of_their_own() -> io::Result<()> {
    let (listener, address) = server()?;
    let config = TcpConfig::new(address).read_timeout(Duration::from_secs(5));
    let mut original = connect(&config)?;
    let (mut first, _) = listener.accept()?;
    let mut twin = connect(&config)?;
    let (mut second, _) = listener.accept()?;
    original.write_all(b"o")?;
    twin.write_all(b"t")?;
    let mut byte = [0];
    first.read_exact(&mut byte)?;
    assert_eq!(&byte, b"o");
    second.read_exact(&mut byte)?;
    assert_eq!(&byte, b"t");
    drop(original);
    second.write_all(b"!")?;
    twin.read_exact(&mut byte)?;
    assert_eq!(&byte, b"!");
    Ok(())
}

#[test]
fn a_read_timeout_ends_a_read() -> io::Result<()> {
    let (_listener, address) = server()?;
    let mut stream = connect(&TcpConfig::new(address).read_timeout(Duration::from_millis(30)))?;
    // It tries again where the signal of a child process of another test interrupts it.
    let kind = stream.read_exact(&mut [0]).unwrap_err().kind();
    assert!(matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut), "{kind:?}");
    Ok(())
}

#[test]
fn a_zero_timeout_is_an_error_that_names_it() -> io::Result<()> {
    let (_listener, address) = server()?;
    let config = TcpConfig::new(address);
    for (name, config) in [
        ("connect timeout", config.clone().connect_timeout(Duration::ZERO)),
        ("read timeout", config.clone().read_timeout(Duration::ZERO)),
        ("write timeout", config.clone().write_timeout(Duration::ZERO)),
    ] {
        let error = connect(&config).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(name) && error.to_string().contains(&address.to_string()), "{error}");
    }
    Ok(())
}

#[test]
fn a_name_is_tried_with_all_its_addresses() -> io::Result<()> {
    let (_listener, address) = server()?;
    let name = format!("localhost:{}", address.port());
    for config in [TcpConfig::new(&name), TcpConfig::new(&name).connect_timeout(Duration::from_secs(5))] {
        assert_eq!(connect(&config)?.peer_addr()?, address);
    }
    Ok(())
}

#[test]
fn errors_keep_their_kind_and_name_the_address() -> io::Result<()> {
    let address = nobody()?;
    let config = TcpConfig::new(address);
    for error in [
        connect(&config).unwrap_err(),
        connect(&config.clone().connect_timeout(Duration::from_secs(5))).unwrap_err(),
        Open::<TcpStream>::open(&address).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
    for config in [TcpConfig::new("no port"), TcpConfig::new("no port").connect_timeout(Duration::from_secs(5))] {
        let error = connect(&config).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("`no port`"), "{error}");
    }
    Ok(())
}

#[test]
fn port_zero_is_a_new_port_each_time() -> io::Result<()> {
    let config = TcpListenerConfig::new("127.0.0.1:0");
    let listeners = (0..4).map(|_| config.open()).collect::<io::Result<Vec<_>>>()?;
    let ports = listeners.iter().map(|l| l.local_addr().map(|a| a.port())).collect::<io::Result<HashSet<_>>>()?;
    assert_eq!(ports.len(), 4);
    assert!(!ports.contains(&0));
    Ok(())
}

#[test]
fn a_fixed_port_is_taken_while_the_original_lives() -> io::Result<()> {
    let (listener, address) = server()?;
    let config = TcpListenerConfig::new(address);
    for error in [config.open().unwrap_err(), Open::<TcpListener>::open(&address).unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::AddrInUse);
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
    drop(listener);
    assert_eq!(config.open()?.local_addr()?, address);
    Ok(())
}

#[test]
fn udp_binds_and_connects() -> io::Result<()> {
    let server: UdpSocket = UdpConfig::new("127.0.0.1:0").open()?;
    let stranger: UdpSocket = UdpConfig::new("127.0.0.1:0").open()?;
    let twin = UdpConfig::new("127.0.0.1:0").connect(server.local_addr()?).open()?;
    twin.set_read_timeout(Some(Duration::from_secs(5)))?;
    stranger.send_to(b"noise", twin.local_addr()?)?;
    server.send_to(b"word", twin.local_addr()?)?;
    let mut buffer = [0; 16];
    assert_eq!(twin.recv(&mut buffer)?, 4, "the stranger is not heard");

    let address = server.local_addr()?;
    for error in [UdpConfig::new(address).open().unwrap_err(), Open::<UdpSocket>::open(&address).unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::AddrInUse);
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
    let error = UdpConfig::new("127.0.0.1:0").connect("no port").open().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`no port`"), "{error}");
    Ok(())
}

#[test]
fn an_address_is_a_config() -> io::Result<()> {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let listener: TcpListener = any.open()?;
    let socket: UdpSocket = any.open()?;
    let stream: TcpStream = listener.local_addr()?.open()?;
    assert_eq!(stream.peer_addr()?, listener.local_addr()?);
    assert_ne!(socket.local_addr()?.port(), 0);
    assert_eq!(TcpConfig::from(any), TcpConfig::from("127.0.0.1:0"));
    assert_eq!(TcpListenerConfig::from(any), TcpListenerConfig::from(any.to_string()));
    assert_eq!(UdpConfig::from(any), UdpConfig::new(any));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_unix_socket_is_connected_anew() -> io::Result<()> {
    use freshtwin::net::UnixConfig;
    use std::os::unix::net::{UnixListener, UnixStream};

    let folder = tempfile::tempdir()?;
    let config = UnixConfig::new(folder.path().join("s"));
    assert_eq!(UnixConfig::from(config.path()), config);
    let error = Open::<UnixStream>::open(&config).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("/s`"), "{error}");

    let listener = UnixListener::bind(config.path())?;
    let original: UnixStream = config.open()?;
    listener.accept()?;
    let mut twin: UnixStream = config.deep_clone().open()?;
    let (mut peer, _) = listener.accept()?;
    drop(original);
    peer.write_all(b"!")?;
    twin.read_exact(&mut [0])?;
    Ok(())
}

#[test]
fn they_are_data() {
    let second = Duration::from_secs(1);
    let tcp = TcpConfig::new("a:1").connect_timeout(second).read_timeout(second).write_timeout(second).nodelay(true);
    let mut other = TcpConfig::new("b:2");
    other.deep_clone_from(&tcp);
    assert_eq!((&other, &tcp.deep_clone()), (&tcp, &tcp));
    let udp = UdpConfig::new("a:1").connect("b:2");
    assert_eq!(udp.deep_clone(), udp);
    assert_eq!(TcpListenerConfig::new("a:1").deep_clone(), TcpListenerConfig::new("a:1"));
}

#[test]
fn serde_round_trip_and_defaults() -> Result<(), serde_json::Error> {
    let tcp = TcpConfig::new("a:1").connect_timeout(Duration::from_millis(1500)).nodelay(true);
    assert_eq!(serde_json::from_str::<TcpConfig>(&serde_json::to_string(&tcp)?)?, tcp);
    assert_eq!(serde_json::from_str::<TcpConfig>(r#"{"address":"a:1"}"#)?, TcpConfig::new("a:1"));
    let udp = UdpConfig::new("a:1").connect("b:2");
    assert_eq!(serde_json::from_str::<UdpConfig>(&serde_json::to_string(&udp)?)?, udp);
    assert_eq!(serde_json::from_str::<UdpConfig>(r#"{"address":"a:1"}"#)?, UdpConfig::new("a:1"));
    let listener = TcpListenerConfig::new("a:1");
    assert_eq!(serde_json::from_str::<TcpListenerConfig>(r#"{"address":"a:1"}"#)?, listener);
    let error = serde_json::from_str::<TcpConfig>(r#"{"address":"a:1","timeout":null}"#).unwrap_err();
    assert!(error.to_string().contains("unknown field `timeout`"), "{error}");
    Ok(())
}
