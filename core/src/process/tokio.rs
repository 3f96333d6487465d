//! The same config for tokio's children.

use std::io;

use ::tokio::process::{Child, Command};

use super::CommandConfig;
use crate::OpenAsync;

#[diagnostic::do_not_recommend]
impl OpenAsync<Child> for CommandConfig {
    type Error = io::Error;

    /// # Errors
    /// The operating system's, of the same kind, with the program in its text (and its folder, if one was set).
    async fn open_async(&self) -> io::Result<Child> {
        Command::from(self.command()).spawn().map_err(|cause| self.explain(&cause))
    }
}
