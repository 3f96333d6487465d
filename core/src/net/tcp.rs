//! A config for TCP streams, with the options that a new stream gets.

use std::{
    io,
    net::{SocketAddr, TcpStream, ToSocketAddrs},
    string::String,
    time::{Duration, Instant},
    vec::Vec,
};

use super::TcpConfig;
use super::address::from_address;
use crate::{
    Open,
    config::{buffered, explain, plain_config, refuse_zero},
};

plain_config!(TcpConfig { address, connect_timeout, read_timeout, write_timeout, nodelay });
from_address!(TcpConfig);

impl TcpConfig {
    /// Whether small writes are sent at once (`TCP_NODELAY`). The default is `false`.
    ///
    /// ```
    /// use freshtwin::net::TcpConfig;
    /// assert_eq!(TcpConfig::new("h:1").nodelay(true).nodelay(false), TcpConfig::new("h:1"));
    /// ```
    #[must_use]
    pub fn nodelay(mut self, nodelay: bool) -> Self {
        self.nodelay = nodelay;
        self
    }

    /// The address, as it was given.
    ///
    /// ```
    /// use freshtwin::net::TcpConfig;
    /// assert_eq!(TcpConfig::from("localhost:80").address(), "localhost:80");
    /// ```
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn tried(&self) -> String {
        std::format!("cannot connect to `{}`", self.address)
    }

    /// Refuses options that no stream can have, before there is a stream.
    pub(super) fn check(&self) -> io::Result<()> {
        refuse_zero(self.connect_timeout, "connect timeout", self.tried())?;
        refuse_zero(self.read_timeout, "read timeout", self.tried())?;
        refuse_zero(self.write_timeout, "write timeout", self.tried())
    }

    /// Refuses timeouts for reads and writes, which tokio's streams do not have.
    #[cfg(feature = "tokio")]
    pub(super) fn refuse_io_timeouts(&self) -> io::Result<()> {
        let name = match (self.read_timeout, self.write_timeout) {
            (None, None) => return Ok(()),
            (Some(_), _) => "read",
            (None, Some(_)) => "write",
        };
        let reason = std::format!("{}: an asynchronous stream has no {name} timeout", self.tried());
        Err(io::Error::new(io::ErrorKind::Unsupported, reason))
    }

    // Not named `connect`: to a user who tries that name, rustc would only say that this function is private.
    fn connected(&self) -> io::Result<TcpStream> {
        let Some(limit) = self.connect_timeout else { return TcpStream::connect(&self.address) };
        let addresses: Vec<_> = self.address.to_socket_addrs()?.collect();
        connect_within(limit, &addresses)
    }

    fn set_up(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(self.read_timeout)?;
        stream.set_write_timeout(self.write_timeout)?;
        stream.set_nodelay(self.nodelay)
    }
}

#[diagnostic::do_not_recommend]
impl Open<TcpStream> for TcpConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text.
    fn open(&self) -> io::Result<TcpStream> {
        self.check()?;
        self.connected()
            .and_then(|stream| self.set_up(&stream).map(|()| stream))
            .map_err(|cause| explain(&cause, self.tried()))
    }
}

buffered!(TcpConfig => TcpStream: BufReader, BufWriter, LineWriter);

/// Connects to the first of `addresses` that answers. One that never answers only uses its share of the time.
fn connect_within(limit: Duration, addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let start = Instant::now();
    let mut last = io::Error::new(io::ErrorKind::InvalidInput, "the name has no address");
    for (address, remaining) in addresses.iter().zip((1..=addresses.len()).rev()) {
        match share(limit.saturating_sub(start.elapsed()), remaining) {
            Duration::ZERO => return Err(io::ErrorKind::TimedOut.into()),
            share => match TcpStream::connect_timeout(address, share) {
                Ok(stream) => return Ok(stream),
                Err(error) => last = error,
            },
        }
    }
    Err(last)
}

/// How much of the time that is left each of `count` addresses may use.
pub(super) fn share(left: Duration, count: usize) -> Duration {
    u32::try_from(count).map_or(Duration::ZERO, |count| left / count)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use socket2::{Domain, Socket, Type};

    use super::*;

    /// An address that never answers, since its queue is full. It stays so as long as the sockets live.
    fn silent() -> io::Result<(SocketAddr, [Socket; 3])> {
        let socket = || Socket::new(Domain::IPV4, Type::STREAM, None);
        let listener = socket()?;
        listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
        listener.listen(0)?;
        let address = listener.local_addr()?;
        let callers = [socket()?, socket()?];
        for caller in &callers {
            caller.set_nonblocking(true)?;
            let _in_progress = caller.connect(&address);
        }
        let [first, second] = callers;
        let address = address.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
        Ok((address, [listener, first, second]))
    }

    #[test]
    fn a_silent_address_uses_up_its_share_only() -> io::Result<()> {
        let (silent, _sockets) = silent()?;
        let server = TcpListener::bind("127.0.0.1:0")?;
        let start = Instant::now();
        let stream = connect_within(Duration::from_millis(600), &[silent, server.local_addr()?])?;
        assert_eq!(stream.peer_addr()?, server.local_addr()?);
        assert!(start.elapsed() >= Duration::from_millis(290), "{:?}", start.elapsed());
        Ok(())
    }

    #[test]
    fn the_timeout_is_for_all_addresses_together() -> io::Result<()> {
        let (silent, _sockets) = silent()?;
        let start = Instant::now();
        let error = connect_within(Duration::from_millis(300), &[silent; 3]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(start.elapsed() >= Duration::from_millis(290), "{:?}", start.elapsed());
        assert!(start.elapsed() < Duration::from_millis(850), "{:?}", start.elapsed());
        Ok(())
    }

    #[test]
    fn a_refusal_costs_nothing_and_the_longest_timeout_is_fine() -> io::Result<()> {
        let gone = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let server = TcpListener::bind("127.0.0.1:0")?;
        connect_within(Duration::MAX, &[gone, server.local_addr()?])?;
        assert_eq!(connect_within(Duration::MAX, &[gone]).unwrap_err().kind(), io::ErrorKind::ConnectionRefused);
        assert_eq!(connect_within(Duration::MAX, &[]).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        Ok(())
    }
}
