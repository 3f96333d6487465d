//! The same configs for tokio's sockets.

use std::{io, net::SocketAddr, time::Duration, vec::Vec};

#[cfg(unix)]
use ::tokio::net::UnixStream;
use ::tokio::{
    net::{TcpListener, TcpStream, UdpSocket, lookup_host},
    time::{Instant, timeout},
};

#[cfg(unix)]
use super::UnixConfig;
use super::{TcpConfig, TcpListenerConfig, UdpConfig, tcp::share};
use crate::{
    OpenAsync,
    config::{buffered_async, explain},
};

#[diagnostic::do_not_recommend]
impl OpenAsync<TcpStream> for TcpConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text. `Unsupported` for a config with a read
    /// or write timeout: tokio's streams have none, and to ignore it silently would be a trap. Put
    /// `tokio::time::timeout` around the reads and writes instead.
    ///
    /// # Panics
    /// If there is a connect timeout, but no runtime with a timer.
    async fn open_async(&self) -> io::Result<TcpStream> {
        self.check()?;
        self.refuse_io_timeouts()?;
        let connected = match self.connect_timeout {
            None => TcpStream::connect(self.address()).await,
            Some(limit) => connect_within(limit, self.address()).await,
        };
        connected
            .and_then(|stream| stream.set_nodelay(self.nodelay).map(|()| stream))
            .map_err(|cause| explain(&cause, self.tried()))
    }
}

/// Connects as the function of this name in [`tcp`](super::tcp) does.
async fn connect_within(limit: Duration, name: &str) -> io::Result<TcpStream> {
    let addresses: Vec<_> = lookup_host(name).await?.collect();
    let start = Instant::now();
    let mut last = io::Error::new(io::ErrorKind::InvalidInput, "the name has no address");
    for (address, remaining) in addresses.iter().zip((1..=addresses.len()).rev()) {
        let share = share(limit.saturating_sub(start.elapsed()), remaining);
        last = match timeout(share, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => error,
            Err(_elapsed) => io::Error::new(io::ErrorKind::TimedOut, "connection timed out"),
        };
    }
    Err(last)
}

#[diagnostic::do_not_recommend]
impl OpenAsync<TcpStream> for SocketAddr {
    type Error = io::Error;

    async fn open_async(&self) -> io::Result<TcpStream> {
        OpenAsync::<TcpStream>::open_async(&TcpConfig::new(self)).await
    }
}

#[diagnostic::do_not_recommend]
impl OpenAsync<TcpListener> for TcpListenerConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text.
    async fn open_async(&self) -> io::Result<TcpListener> {
        TcpListener::bind(self.address()).await.map_err(|cause| explain(&cause, self.tried()))
    }
}

#[diagnostic::do_not_recommend]
impl OpenAsync<TcpListener> for SocketAddr {
    type Error = io::Error;

    async fn open_async(&self) -> io::Result<TcpListener> {
        TcpListenerConfig::new(self).open_async().await
    }
}

#[diagnostic::do_not_recommend]
impl OpenAsync<UdpSocket> for UdpConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text.
    async fn open_async(&self) -> io::Result<UdpSocket> {
        let socket = UdpSocket::bind(self.address()).await.map_err(|cause| explain(&cause, self.tried_to_bind()))?;
        if let Some(peer) = self.peer() {
            socket.connect(peer).await.map_err(|cause| explain(&cause, self.tried_to_connect(peer)))?;
        }
        Ok(socket)
    }
}

#[diagnostic::do_not_recommend]
impl OpenAsync<UdpSocket> for SocketAddr {
    type Error = io::Error;

    async fn open_async(&self) -> io::Result<UdpSocket> {
        UdpConfig::new(self).open_async().await
    }
}

#[cfg(unix)]
#[diagnostic::do_not_recommend]
impl OpenAsync<UnixStream> for UnixConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the path in its text.
    async fn open_async(&self) -> io::Result<UnixStream> {
        UnixStream::connect(self.path()).await.map_err(|cause| explain(&cause, self.tried()))
    }
}

buffered_async!(TcpConfig => TcpStream: BufReader, BufWriter, BufStream);
buffered_async!(SocketAddr => TcpStream: BufReader, BufWriter, BufStream);
#[cfg(unix)]
buffered_async!(UnixConfig => UnixStream: BufReader, BufWriter, BufStream);
