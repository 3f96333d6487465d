use std::net::{TcpStream, UdpSocket};

use freshtwin::net::{TcpConfig, UdpConfig};
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
struct Feed {
    #[resource(async)]
    stream: Live<TcpStream, TcpConfig>,
}

#[derive(DeepClone)]
struct Beacon {
    config: UdpConfig,
    #[resource(from = config, async)]
    socket: UdpSocket,
}

// The calls are right once `async` is removed.
fn feed(feed: &Feed) -> Result<Feed, OpenError> {
    Ok(feed.twin()?)
}

fn beacon(beacon: &Beacon) -> Result<Beacon, OpenError> {
    beacon.to_builder().open()
}

fn main() {}
// remedy: #[resource(async)] => #[resource] && config, async => config
