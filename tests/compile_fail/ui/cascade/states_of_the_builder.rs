//! The states of a struct's builder beside a mistake in an attribute.

use std::net::{SocketAddr, UdpSocket};

use freshtwin::builder::{Set, Slot, Unset};
use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug)))]
struct Beacon {
    name: String,
    address: SocketAddr,
    #[resource(from = ())]
    socket: UdpSocket,
}

#[derive(DeepClone)]
struct Sender<'a, T: Clone, const N: usize> {
    name: &'a str,
    parts: [T; N],
    #[deep_clone(nto)]
    address: SocketAddr,
    #[resource(from = address)]
    socket: UdpSocket,
}

fn on_loopback() -> BeaconBuilder<Unset, Set> {
    Beacon::builder().address(([127, 0, 0, 1], 0).into())
}

fn renamed<Address: Slot>(beacon: BeaconBuilder<Unset, Address>) -> BeaconBuilder<Set, Address> {
    beacon.name("lamp".to_owned())
}

fn at_home<'a, T: Clone, const N: usize>() -> SenderBuilder<'a, T, N, Unset, Unset, Set> {
    Sender::builder().address(([127, 0, 0, 1], 0).into())
}

impl BeaconBuilder<Unset, Unset> {
    fn lamp(self) -> BeaconBuilder {
        self.name("lamp".to_owned()).address(([127, 0, 0, 1], 0).into())
    }
}

fn main() -> Result<(), OpenError> {
    let complete: BeaconBuilder = renamed(on_loopback()).build()?.to_builder();
    println!("{:?}", complete.clone());
    let BeaconBuilder { name, address } = complete;
    let mended: BeaconBuilder = BeaconBuilder { name, address };
    mended.open()?;
    Beacon::builder().lamp().open()?;
    at_home::<u8, 2>().name("home").parts([1, 2]).build()?;
    Ok(())
}
// remedy: from = () => from = address && #[deep_clone(nto)] => 
