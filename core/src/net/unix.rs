//! A config for streams to unix sockets.

use std::{
    io,
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    string::String,
};

use super::UnixConfig;
use crate::{
    Open,
    config::{buffered, explain, plain_config},
};

plain_config!(UnixConfig { path });

impl<P: Into<PathBuf>> From<P> for UnixConfig {
    fn from(path: P) -> Self {
        Self::new(path)
    }
}

impl UnixConfig {
    /// The path of the socket.
    ///
    /// ```
    /// use freshtwin::net::UnixConfig;
    /// assert_eq!(UnixConfig::new("app.sock").path(), std::path::Path::new("app.sock"));
    /// ```
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn tried(&self) -> String {
        std::format!("cannot connect to `{}`", self.path.display())
    }
}

#[diagnostic::do_not_recommend]
impl Open<UnixStream> for UnixConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the path in its text.
    fn open(&self) -> io::Result<UnixStream> {
        UnixStream::connect(&self.path).map_err(|cause| explain(&cause, self.tried()))
    }
}

buffered!(UnixConfig => UnixStream: BufReader, BufWriter, LineWriter);
