//! The built-in configs and the adapters for pools, on real files, sockets, processes and servers.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod bb8;
pub mod fs;
pub mod held;
pub mod net;
#[cfg(unix)]
pub mod process;
pub mod r2d2;
pub mod servers;
pub mod tokio;
