//! An enum's builder copies its data by the keys of the fields, and under the bounds that the user gives.

use std::net::UdpSocket;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Resource};

/// Its `Clone` tells that it was used.
#[derive(Debug)]
struct ByHand(&'static str);

impl Clone for ByHand {
    fn clone(&self) -> Self {
        Self("cloned")
    }
}

struct NoClone(u8);

fn socket() -> std::io::Result<UdpSocket> {
    UdpSocket::bind("127.0.0.1:0")
}

#[derive(DeepClone)]
enum Sink {
    Keys {
        #[deep_clone(clone)]
        cloned: ByHand,
        #[deep_clone(share)]
        shared: Arc<u8>,
        #[deep_clone(with = |own, _| Self::next(own))]
        with: NoClone,
        #[deep_clone(lock)]
        locked: Arc<Mutex<u8>>,
        #[resource(open = socket())]
        socket: UdpSocket,
    },
    #[resource(group = pair, open = socket().and_then(|one| Ok((one, socket()?))))]
    Pair(#[resource(group = pair)] UdpSocket, #[resource(group = pair)] UdpSocket, String),
}

impl Sink {
    fn next(own: &NoClone) -> NoClone {
        NoClone(own.0 + 1)
    }
}

#[test]
fn each_key_is_obeyed() {
    let shared = Arc::new(1);
    let locked = Arc::new(Mutex::new(5));
    let builder = SinkBuilder::Keys {
        cloned: ByHand("new"),
        shared: Arc::clone(&shared),
        with: NoClone(1),
        locked: Arc::clone(&locked),
    };
    let copy = builder.deep_clone();
    let SinkBuilder::Keys { cloned, shared: same, with, locked: other } = &copy else { panic!("the variant changed") };
    assert_eq!((cloned.0, Arc::ptr_eq(same, &shared), with.0), ("cloned", true, 2));
    assert!(!Arc::ptr_eq(other, &locked));
    *other.lock().unwrap() = 6;
    assert_eq!(*locked.lock().unwrap(), 5);
    let Sink::Keys { with, socket, .. } = copy.open().unwrap() else { panic!("the variant changed") };
    assert_eq!(with.0, 3);
    socket.local_addr().unwrap();
}

#[test]
fn a_builder_is_updated_in_place() {
    let mut builder = SinkBuilder::Pair("one".to_owned());
    builder.deep_clone_from(&SinkBuilder::Pair("two".to_owned()));
    let Sink::Pair(one, two, name) = builder.build().unwrap() else { panic!("the variant changed") };
    assert_ne!(one.local_addr().unwrap(), two.local_addr().unwrap());
    assert_eq!(name, "two");
}

trait Codec: DeepClone {
    const NAME: &'static str;
}

impl Codec for u8 {
    const NAME: &'static str = "u8";
}

/// `Self::..` in the type of a resource, and bounds of the user's in place of the inferred ones.
trait Socket {
    type Handle;
    fn open() -> std::io::Result<Self::Handle>;
}

#[derive(DeepClone)]
#[deep_clone(bound = "T: Codec")]
enum Coded<T> {
    One {
        codec: T,
        #[resource(open = <Self as Socket>::open())]
        handle: <Self as Socket>::Handle,
    },
}

impl<T> Socket for Coded<T> {
    type Handle = UdpSocket;
    fn open() -> std::io::Result<UdpSocket> {
        socket()
    }
}

#[test]
fn the_bounds_are_the_users() {
    fn name<T: Codec>(_: &CodedBuilder<T>) -> &'static str {
        T::NAME
    }
    let builder = CodedBuilder::One { codec: 7_u8 };
    assert_eq!(name(&builder.deep_clone()), "u8");
    let value = builder.build().unwrap();
    let Coded::One { codec, handle } = value.twin().unwrap();
    assert_eq!((codec, Resource::to_config(&value).deep_clone().open().is_ok()), (7, true));
    handle.local_addr().unwrap();
}
