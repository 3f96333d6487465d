//! Configs for sockets. With feature `tokio` they also open tokio's sockets. With feature `serde` they can be written and
//! read: a field that is left out has its default, and an unknown field is an error.
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
pub use listener::TcpListenerConfig;
pub use tcp::TcpConfig;
pub use timeout::Timeout;
pub use udp::UdpConfig;
#[cfg(unix)]
pub use unix::UnixConfig;
