//! Builders of generic types.
#![allow(dead_code, reason = "some fields are only opened")]

use std::fmt::Debug;
use std::marker::PhantomData;
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};

use freshtwin::{DeepClone, Live, Open, Resource};

/// The parameter is the resource.
#[derive(DeepClone)]
struct Client<S = UdpSocket>
where
    S: Debug,
{
    address: SocketAddr,
    #[resource(from = address)]
    socket: S,
}

#[test]
fn the_parameter_is_the_resource() {
    let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
    let client: Client = Client::builder().address(any).build().unwrap();
    let twin = client.twin().unwrap();
    assert_ne!(client.socket.local_addr().unwrap(), twin.socket.local_addr().unwrap());
    let listener: Client<TcpListener> = Client::builder().address(any).build().unwrap();
    let bound = listener.socket.local_addr().unwrap();
    let stream: Client<TcpStream> = ClientBuilder::new().address(bound).build().unwrap();
    assert_eq!(stream.socket.peer_addr().unwrap(), bound);
}

trait Connect: Sized {
    fn connect(to: &str) -> Result<Self, String>;
}

#[derive(Debug, PartialEq)]
struct Fake(String);

impl Connect for Fake {
    fn connect(to: &str) -> Result<Self, String> {
        Ok(Self(to.to_owned()))
    }
}

/// Parameters of every kind: only in a resource, in data, in a marker, with lifetimes and constants.
#[derive(DeepClone)]
struct Everything<'name, T, S: Connect, M: ?Sized, const N: usize = 2>
where
    T: Copy,
{
    name: &'name str,
    list: [T; N],
    #[resource]
    own: Option<Box<Self>>,
    #[deep_clone(default)]
    hits: [u8; 4],
    marker: PhantomData<M>,
    #[resource(open = S::connect(name))]
    one: S,
    #[resource(open = Self::open_two(name))]
    two: S,
}

impl<T: Copy, S: Connect, M: ?Sized, const N: usize> Everything<'_, T, S, M, N> {
    fn open_two(name: &str) -> Result<S, String> {
        S::connect(&name.to_uppercase())
    }
}

#[test]
fn parameters_of_every_kind() {
    let name = "n".to_owned();
    let builder = Everything::<u8, Fake, str, 3>::builder().name(&name).list([1, 2, 3]).own(None);
    let value = builder.build().unwrap();
    let twin = value.twin().unwrap();
    assert_eq!((twin.name, twin.list, twin.one, twin.two), ("n", [1, 2, 3], Fake("n".into()), Fake("N".into())));
}

/// A nested generic resource.
#[derive(DeepClone)]
struct Pool<R: Resource> {
    #[resource]
    all: Vec<R>,
    #[resource]
    spare: Option<Box<R>>,
}

#[derive(DeepClone)]
struct Bound(SocketAddr);

impl Open<UdpSocket> for Bound {
    type Error = std::io::Error;

    fn open(&self) -> std::io::Result<UdpSocket> {
        UdpSocket::bind(self.0)
    }
}

#[test]
fn a_parameter_that_is_a_resource_itself() {
    let any = || Bound("127.0.0.1:0".parse().unwrap());
    let builder = Pool::<Live<UdpSocket, Bound>>::builder().all(vec![any(), any()]).spare(Box::new(any()));
    let pool = builder.build().unwrap();
    let twin = pool.twin().unwrap();
    assert_eq!(twin.all.len(), 2);
    assert!(twin.spare.is_some());
}

trait Family {
    type Data: DeepClone + PartialEq + Debug;
    type Config: DeepClone + Open<Self::Handle>;
    type Handle;
}

#[derive(DeepClone)]
struct Projected<F: Family> {
    data: F::Data,
    config: F::Config,
    #[resource(from = config)]
    handle: F::Handle,
    #[resource]
    live: Live<F::Handle, F::Config>,
}

struct Udp;

impl Family for Udp {
    type Data = String;
    type Config = Bound;
    type Handle = UdpSocket;
}

#[test]
fn projections() {
    let any = || Bound("127.0.0.1:0".parse().unwrap());
    let value: Projected<Udp> = Projected::builder().data("d".to_owned()).config(any()).live(any()).build().unwrap();
    assert_eq!(value.twin().unwrap().data, "d");
}

fn is_send<T: Send>(_: &T) {}

#[test]
fn a_builder_is_send_where_its_fields_are() {
    let any = || Bound("127.0.0.1:0".parse().unwrap());
    let builder = Pool::<Live<UdpSocket, Bound>>::builder().all(vec![any()]).spare(None);
    is_send(&builder);
    is_send(&Everything::<u8, Fake, dyn Fn(), 1>::builder());
}

/// A tuple struct, an enum, a type with `Drop`.
#[derive(DeepClone)]
struct Pair<T>(pub T, #[resource(open = UdpSocket::bind(*_2).map(Some))] Option<UdpSocket>, SocketAddr);

impl<T> Drop for Pair<T> {
    fn drop(&mut self) {
        self.1.take();
    }
}

#[test]
fn tuple_structs_and_drop() {
    let pair = Pair::builder().field_0(vec![1]).field_2("127.0.0.1:0".parse().unwrap()).build().unwrap();
    let twin = pair.twin().unwrap();
    assert_eq!(twin.0, [1]);
    assert!(twin.1.is_some());
}

#[derive(DeepClone)]
enum Either<'a, T, S> {
    Data(T, &'a str),
    Live {
        address: SocketAddr,
        #[resource(from = address)]
        socket: S,
    },
}

#[test]
fn a_generic_enum() {
    let live: Either<'_, u8, UdpSocket> =
        EitherBuilder::Live { address: "127.0.0.1:0".parse().unwrap() }.build().unwrap();
    assert!(matches!(live.twin().unwrap(), Either::Live { .. }));
    let data: Either<'_, Vec<u8>, UdpSocket> = Either::Data(vec![1], "a");
    let Either::Data(list, text) = data.twin().unwrap() else { panic!() };
    assert_eq!((list, text), (vec![1], "a"));
}

/// A parameter that its where clause calls unsized.
#[derive(DeepClone)]
struct Tagged<K>
where
    K: ?Sized,
{
    tag: PhantomData<K>,
    #[resource(open = UdpSocket::bind("127.0.0.1:0"))]
    socket: UdpSocket,
}

#[test]
fn a_parameter_is_unsized_by_the_where_clause() {
    let original: Tagged<str> = Tagged::builder().build().unwrap();
    let twin = original.twin().unwrap();
    assert_ne!(original.socket.local_addr().unwrap(), twin.socket.local_addr().unwrap());
}

/// A type of this name is in scope.
struct B;

/// Its const parameter has the name of a type.
#[derive(DeepClone)]
struct Buffer<const B: usize> {
    data: [u8; B],
    #[resource]
    socket: Live<UdpSocket, SocketAddr>,
    #[resource(open = UdpSocket::bind("127.0.0.1:0"))]
    other: UdpSocket,
}

#[test]
fn a_const_parameter_has_the_name_of_a_type() {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let original = Buffer::builder().data([1, 2]).socket(any).build().unwrap();
    assert_eq!(original.twin().unwrap().data, [1, 2]);
    let _ = B;
}
