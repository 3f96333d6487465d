//! A config for UDP sockets.

use std::{io, net::UdpSocket, string::String};

use super::UdpConfig;
use super::address::from_address;
use crate::{
    Open,
    config::{explain, plain_config},
};

plain_config!(UdpConfig { address, peer });
from_address!(UdpConfig);

impl UdpConfig {
    /// The address to bind, as it was given.
    ///
    /// ```
    /// use freshtwin::net::UdpConfig;
    /// assert_eq!(UdpConfig::from("localhost:0").address(), "localhost:0");
    /// ```
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The peer's address, as it was given.
    ///
    /// ```
    /// use freshtwin::net::UdpConfig;
    /// assert_eq!(UdpConfig::new("localhost:0").peer(), None);
    /// ```
    #[must_use]
    pub fn peer(&self) -> Option<&str> {
        self.peer.as_deref()
    }

    pub(super) fn tried_to_bind(&self) -> String {
        std::format!("cannot bind `{}`", self.address)
    }

    pub(super) fn tried_to_connect(&self, peer: &str) -> String {
        std::format!("cannot connect `{}` to `{peer}`", self.address)
    }
}

#[diagnostic::do_not_recommend]
impl Open<UdpSocket> for UdpConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the address in its text.
    fn open(&self) -> io::Result<UdpSocket> {
        let socket = UdpSocket::bind(&self.address).map_err(|cause| explain(&cause, self.tried_to_bind()))?;
        if let Some(peer) = self.peer() {
            socket.connect(peer).map_err(|cause| explain(&cause, self.tried_to_connect(peer)))?;
        }
        Ok(socket)
    }
}
