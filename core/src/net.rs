//! Configs for sockets.
//!
//! With feature `tokio` they also open tokio's sockets. With feature `serde` they can be written and read: a field that
//! is left out has its default, and an unknown field is an error.
//!
//! A [`SocketAddr`](std::net::SocketAddr) is a config, too: it opens a `TcpStream`, a `TcpListener` or a `UdpSocket`.
//!
//! ```
//! use std::net::{SocketAddr, TcpListener, TcpStream};
//! use freshtwin::Open;
//!
//! let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
//! let listener: TcpListener = any.open()?;
//! let stream: TcpStream = listener.local_addr()?.open()?;
//! assert_eq!(stream.peer_addr()?, listener.local_addr()?);
//! # Ok::<(), std::io::Error>(())
//! ```

// Functions with a bound are here, beside their type. About one in another module, errors would say
// `freshtwin::net::tcp::<impl TcpConfig>::new`.

#[cfg(unix)]
use std::path::PathBuf;
use std::{string::String, time::Duration};

mod address;
mod listener;
mod tcp;
mod timeout;
#[cfg(feature = "tokio")]
mod tokio;
mod udp;
#[cfg(unix)]
mod unix;

pub use address::ToAddress;
pub use timeout::Timeout;

/// Opens a [`TcpStream`](std::net::TcpStream): an address, and the options that every new stream gets.
///
/// A host name is resolved each time the config is opened, and its addresses are tried until one answers. The config
/// also opens buffered streams: `BufReader<TcpStream>`, `BufWriter<TcpStream>`, `LineWriter<TcpStream>`.
///
/// ```
/// use std::{net::{TcpListener, TcpStream}, time::Duration};
/// use freshtwin::{Open, net::TcpConfig};
///
/// let server = TcpListener::bind("127.0.0.1:0")?;
/// let config = TcpConfig::new(server.local_addr()?).read_timeout(Duration::from_secs(5)).nodelay(true);
/// let original: TcpStream = config.open()?;
/// let twin: TcpStream = config.open()?;
/// assert_ne!(original.local_addr()?, twin.local_addr()?);
/// assert!(twin.nodelay()?);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TcpConfig {
    address: String,
    #[cfg_attr(feature = "serde", serde(default))]
    connect_timeout: Option<Duration>,
    #[cfg_attr(feature = "serde", serde(default))]
    read_timeout: Option<Duration>,
    #[cfg_attr(feature = "serde", serde(default))]
    write_timeout: Option<Duration>,
    #[cfg_attr(feature = "serde", serde(default))]
    nodelay: bool,
}

impl TcpConfig {
    /// Connects to `address`: `"host:port"`, or a [`SocketAddr`](std::net::SocketAddr).
    ///
    /// ```
    /// use freshtwin::net::TcpConfig;
    /// assert_eq!(TcpConfig::new("localhost:6379").address(), "localhost:6379");
    /// ```
    #[must_use]
    pub fn new(address: impl ToAddress) -> Self {
        Self {
            address: address.to_string(),
            connect_timeout: None,
            read_timeout: None,
            write_timeout: None,
            nodelay: false,
        }
    }

    /// How long connecting may take in total, over all addresses that the name resolves to: each gets a share of the
    /// time that is left. The time to look up the name is not counted. `None`: no limit.
    ///
    /// Zero is an error when the config is opened, as in the other timeouts.
    ///
    /// ```
    /// use std::time::Duration;
    /// use freshtwin::{Live, net::TcpConfig};
    /// let config = TcpConfig::new("127.0.0.1:9").connect_timeout(Duration::ZERO);
    /// let error = Live::<std::net::TcpStream, _>::open(config).unwrap_err();
    /// assert_eq!(error.to_string(), "cannot connect to `127.0.0.1:9`: the connect timeout is zero");
    /// ```
    #[must_use]
    pub fn connect_timeout(mut self, timeout: impl Timeout) -> Self {
        self.connect_timeout = timeout.into();
        self
    }

    /// How long one read may wait. `None`: no limit.
    ///
    /// ```
    /// use std::{net::{TcpListener, TcpStream}, time::Duration};
    /// use freshtwin::{Open, net::TcpConfig};
    /// let server = TcpListener::bind("127.0.0.1:0")?;
    /// let config = TcpConfig::new(server.local_addr()?).read_timeout(Duration::from_secs(2));
    /// let stream: TcpStream = config.open()?;
    /// assert_eq!(stream.read_timeout()?, Some(Duration::from_secs(2)));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn read_timeout(mut self, timeout: impl Timeout) -> Self {
        self.read_timeout = timeout.into();
        self
    }

    /// How long one write may wait. `None`: no limit.
    ///
    /// ```
    /// use std::{net::{TcpListener, TcpStream}, time::Duration};
    /// use freshtwin::{Open, net::TcpConfig};
    /// let server = TcpListener::bind("127.0.0.1:0")?;
    /// let config = TcpConfig::new(server.local_addr()?).write_timeout(Duration::from_secs(2));
    /// let stream: TcpStream = config.open()?;
    /// assert_eq!(stream.write_timeout()?, Some(Duration::from_secs(2)));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn write_timeout(mut self, timeout: impl Timeout) -> Self {
        self.write_timeout = timeout.into();
        self
    }
}

/// Opens a [`TcpListener`](std::net::TcpListener).
///
/// Two values cannot listen on one fixed port at the same time: the twin gets the operating system's error
/// ([`AddrInUse`](std::io::ErrorKind::AddrInUse)). With port 0 each listener gets a free port of its own, which
/// [`local_addr`](std::net::TcpListener::local_addr) gives.
///
/// ```
/// use std::net::TcpListener;
/// use freshtwin::{Open, net::TcpListenerConfig};
///
/// let config = TcpListenerConfig::new("127.0.0.1:0");
/// let original: TcpListener = config.open()?;
/// let twin: TcpListener = config.open()?;
/// assert_ne!(original.local_addr()?.port(), twin.local_addr()?.port());
///
/// let taken = TcpListenerConfig::new(original.local_addr()?);
/// assert_eq!(taken.open().unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TcpListenerConfig {
    address: String,
}

impl TcpListenerConfig {
    /// Listens on `address`: `"host:port"`, or a [`SocketAddr`](std::net::SocketAddr).
    ///
    /// ```
    /// use freshtwin::net::TcpListenerConfig;
    /// assert_eq!(TcpListenerConfig::new("[::1]:0").address(), "[::1]:0");
    /// ```
    #[must_use]
    pub fn new(address: impl ToAddress) -> Self {
        Self { address: address.to_string() }
    }
}

/// Opens a [`UdpSocket`](std::net::UdpSocket): the address that it is bound to, and the address of its peer if it has
/// one.
///
/// As with [`TcpListenerConfig`], port 0 is a new port each time.
///
/// ```
/// use std::net::UdpSocket;
/// use freshtwin::{Open, net::UdpConfig};
///
/// let server: UdpSocket = UdpConfig::new("127.0.0.1:0").open()?;
/// let config = UdpConfig::new("127.0.0.1:0").connect(server.local_addr()?);
/// let original = config.open()?;
/// let twin = config.open()?;
/// assert_ne!(original.local_addr()?, twin.local_addr()?);
///
/// twin.send(b"hello")?;
/// let mut buffer = [0; 8];
/// assert_eq!(server.recv_from(&mut buffer)?, (5, twin.local_addr()?));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct UdpConfig {
    address: String,
    #[cfg_attr(feature = "serde", serde(default))]
    peer: Option<String>,
}

impl UdpConfig {
    /// Binds `address`: `"host:port"`, or a [`SocketAddr`](std::net::SocketAddr).
    ///
    /// ```
    /// use freshtwin::net::UdpConfig;
    /// assert_eq!(UdpConfig::new("0.0.0.0:0").address(), "0.0.0.0:0");
    /// ```
    #[must_use]
    pub fn new(address: impl ToAddress) -> Self {
        Self { address: address.to_string(), peer: None }
    }

    /// Connects each new socket to `peer`, so that it sends there and receives only from there.
    ///
    /// ```
    /// use freshtwin::net::UdpConfig;
    /// assert_eq!(UdpConfig::new("0.0.0.0:0").connect("127.0.0.1:53").peer(), Some("127.0.0.1:53"));
    /// ```
    #[must_use]
    pub fn connect(mut self, peer: impl ToAddress) -> Self {
        self.peer = Some(peer.to_string());
        self
    }
}

/// Opens a [`UnixStream`](std::os::unix::net::UnixStream) to the socket at a path. Only on unix.
///
/// ```
/// use std::os::unix::net::{UnixListener, UnixStream};
/// use freshtwin::{Open, net::UnixConfig};
///
/// # let path = std::env::temp_dir().join(format!("freshtwin-doc-{}.sock", std::process::id()));
/// let server = UnixListener::bind(&path)?;
/// let stream: UnixStream = UnixConfig::new(&path).open()?;
/// server.accept()?;
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[cfg(unix)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct UnixConfig {
    path: PathBuf,
}

#[cfg(unix)]
impl UnixConfig {
    /// Connects to the socket at `path`.
    ///
    /// ```
    /// use freshtwin::net::UnixConfig;
    /// assert_eq!(UnixConfig::new("/run/app.sock").path(), std::path::Path::new("/run/app.sock"));
    /// ```
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}
