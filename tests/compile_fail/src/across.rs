//! Types with resources for `ui/across`, whose programs misuse types of another crate.
#![allow(missing_docs, reason = "they say nothing but their names")]

use std::{fs::File, net::UdpSocket, path::PathBuf};

use freshtwin::{DeepClone, Live, net::UdpConfig};

#[derive(DeepClone)]
pub struct Log {
    pub path: PathBuf,
    #[resource(open = File::open(path))]
    pub file: File,
}

/// Has a field of the same name.
#[derive(DeepClone)]
pub struct Report {
    pub path: PathBuf,
    pub title: String,
    #[resource(open = File::open(path))]
    pub file: File,
    #[resource(open = File::open(path))]
    pub index: File,
}

/// Is spelled out, as under `#![no_implicit_prelude]`.
#[derive(DeepClone)]
pub struct SpelledOut {
    pub path: ::std::path::PathBuf,
    #[resource(open = ::std::fs::File::open(path))]
    pub file: ::std::fs::File,
}

/// Holds a built-in config.
#[derive(DeepClone)]
pub struct Monitor {
    #[resource]
    pub socket: Live<UdpSocket, UdpConfig>,
}
