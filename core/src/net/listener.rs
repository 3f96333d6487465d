//! A config for TCP listeners.

use std::{io, net::TcpListener, string::String};

use super::TcpListenerConfig;
use super::address::from_address;
use crate::{
    Open,
    config::{explain, plain_config},
};

plain_config!(TcpListenerConfig { address });
from_address!(TcpListenerConfig);

impl TcpListenerConfig {
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
