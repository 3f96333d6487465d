//! A config for TCP listeners.

use std::{io, net::TcpListener, string::String};

use super::address::{ToAddress, from_address};
use crate::{
    Open,
    config::{explain, plain_config},
};

/// Opens a [`TcpListener`].
///
/// Two values cannot listen on one fixed port at the same time: the twin gets the operating system's error
/// ([`AddrInUse`](io::ErrorKind::AddrInUse)). With port 0 each listener gets a free port of its own, which
/// [`local_addr`](TcpListener::local_addr) gives.
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

plain_config!(TcpListenerConfig { address });
from_address!(TcpListenerConfig);

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

    /// The address, as it was given.
    ///
    /// ```
    /// use freshtwin::net::TcpListenerConfig;
    /// assert_eq!(TcpListenerConfig::from("localhost:80").address(), "localhost:80");
    /// ```
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn tried(&self) -> String {
        std::format!("cannot listen on `{}`", self.address)
    }
}

#[diagnostic::do_not_recommend]
impl Open<TcpListener> for TcpListenerConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text.
    fn open(&self) -> io::Result<TcpListener> {
        TcpListener::bind(&self.address).map_err(|cause| explain(&cause, self.tried()))
    }
}
