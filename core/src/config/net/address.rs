//! Addresses: which configs they convert into, and what they open themselves.

use std::{
    io,
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
};

use crate::{
    Open,
    config::{buffered, explain},
};

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

impl Open<TcpStream> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<TcpStream> {
        TcpStream::connect(self).map_err(|cause| explain(&cause, format_args!("cannot connect to `{self}`")))
    }
}

impl Open<TcpListener> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<TcpListener> {
        TcpListener::bind(self).map_err(|cause| explain(&cause, format_args!("cannot listen on `{self}`")))
    }
}

impl Open<UdpSocket> for SocketAddr {
    type Error = io::Error;

    fn open(&self) -> io::Result<UdpSocket> {
        UdpSocket::bind(self).map_err(|cause| explain(&cause, format_args!("cannot bind `{self}`")))
    }
}

buffered!(SocketAddr => TcpStream: BufReader, BufWriter, LineWriter);
