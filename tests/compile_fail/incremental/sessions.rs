//! Builders whose last field is the config of a bare resource. The test adds the first use of `serde_json`: this line
//! makes it known to rustc from the beginning, as cargo does.

use std::fs::File;
use std::net::TcpStream;

use freshtwin::{DeepClone, Live, Resource, fs::FileConfig, net::TcpConfig};

#[derive(DeepClone)]
pub struct Journal {
    #[resource]
    pub log: Live<File, FileConfig>,
}

#[derive(DeepClone)]
pub struct Worker<R> {
    pub name: String,
    #[resource]
    pub source: R,
}

#[derive(DeepClone)]
pub struct Folder {
    pub name: String,
    #[resource(open = File::open(name))]
    pub file: File,
    #[resource]
    pub folders: Vec<Folder>,
}

#[derive(DeepClone)]
#[deep_clone(builder(inherent = false, derive(Clone)))]
pub struct Session(pub u32, #[resource] pub Journal, #[resource] pub Live<TcpStream, TcpConfig>);

pub fn pair<R: Resource>(value: &Worker<R>) -> Result<(Worker<R>, Worker<R>), freshtwin::OpenError> {
    Ok((value.twin()?, value.twin()?))
}

fn main() {}
