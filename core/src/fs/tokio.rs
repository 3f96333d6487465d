//! The same configs for tokio's files.

use std::{io, path::PathBuf};

use ::tokio::fs::{File, OpenOptions};

use super::FileConfig;
use crate::{
    OpenAsync,
    config::{buffered_async, explain},
};

#[diagnostic::do_not_recommend]
impl OpenAsync<File> for FileConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the path in its text.
    async fn open_async(&self) -> io::Result<File> {
        let options = OpenOptions::from(self.options()?);
        options.open(&self.path).await.map_err(|cause| explain(&cause, self.tried()))
    }
}

#[diagnostic::do_not_recommend]
impl OpenAsync<File> for PathBuf {
    type Error = io::Error;

    async fn open_async(&self) -> io::Result<File> {
        OpenAsync::<File>::open_async(&FileConfig::read(self)).await
    }
}

buffered_async!(FileConfig => File: BufReader, BufWriter, BufStream);
// A bare path opens for reading only.
buffered_async!(PathBuf => File: BufReader);
