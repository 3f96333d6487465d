//! Addresses: which configs they convert into, and what they open themselves.

use std::{
    io,
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
};

use crate::{
    Open,
    config::{buffered, explain},
};

/// An address: `"host:port"`, a [`SocketAddr`], or anything else whose text is one.
///
/// # Examples
///
/// ```
/// use std::net::Ipv4Addr;
/// use freshtwin::net::TcpConfig;
///
/// let (host, port) = ("localhost", 80);
/// assert_eq!(TcpConfig::new(format!("{host}:{port}")).address(), "localhost:80");
/// assert_eq!(TcpConfig::new(std::net::SocketAddr::from((Ipv4Addr::LOCALHOST, 80))).address(), "127.0.0.1:80");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an address",
    label = "not an address",
    note = "an address is one text, `\"localhost:80\"` or `format!(\"{{host}}:{{port}}\")`, or a `SocketAddr`",
    note = "where it comes from `.parse()`, leave that out: the text itself is an address"
)]
pub trait ToAddress: ToString {}

#[diagnostic::do_not_recommend]
impl<T: ToString> ToAddress for T {}

/// Lets a plain address stand where a config is asked for.
macro_rules! from_address {
    ($config:ident) => {
        impl From<&str> for $config {
            fn from(address: &str) -> Self {
                Self::new(address)
            }
        }
        impl From<std::string::String> for $config {
            fn from(address: std::string::String) -> Self {
                Self::new(address)
            }
        }
        impl From<std::net::SocketAddr> for $config {
            fn from(address: std::net::SocketAddr) -> Self {
                Self::new(address)
            }
        }
    };
}
pub(super) use from_address;

#[diagnostic::do_not_recommend]
impl Open<TcpStream> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<TcpStream> {
        TcpStream::connect(self).map_err(|cause| explain(&cause, format_args!("cannot connect to `{self}`")))
    }
}

#[diagnostic::do_not_recommend]
impl Open<TcpListener> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<TcpListener> {
        TcpListener::bind(self).map_err(|cause| explain(&cause, format_args!("cannot listen on `{self}`")))
    }
}

#[diagnostic::do_not_recommend]
impl Open<UdpSocket> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<UdpSocket> {
        UdpSocket::bind(self).map_err(|cause| explain(&cause, format_args!("cannot bind `{self}`")))
    }
}

buffered!(SocketAddr => TcpStream: BufReader, BufWriter, LineWriter);
