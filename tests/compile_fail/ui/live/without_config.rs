use std::fs::File;
use std::net::UdpSocket;

use freshtwin::fs::FileConfig;
use freshtwin::net::UdpConfig;
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
struct Telemetry {
    unit: u16,
    #[resource]
    socket: Live<UdpSocket>,
}

#[derive(DeepClone)]
struct Logs {
    #[resource]
    files: Vec<Option<Live<File>>>,
}

#[derive(DeepClone)]
struct Later {
    #[resource(async)]
    socket: Live<UdpSocket>,
}

mod logs {
    pub type Live<R> = freshtwin::Live<R, freshtwin::fs::FileConfig>;
}

// An alias of that name is none.
#[derive(DeepClone)]
struct Log {
    #[resource]
    file: logs::Live<File>,
}

fn main() -> Result<(), OpenError> {
    let telemetry = Telemetry::builder().unit(1).socket(UdpConfig::new("0.0.0.0:0")).build()?;
    println!("{} {:?}", telemetry.unit, telemetry.twin()?.socket);
    Log::builder().file(FileConfig::read("log")).build()?;
    Logs::builder().files(vec![Some(FileConfig::read("log").into())]).build()?;
    Ok(())
}
