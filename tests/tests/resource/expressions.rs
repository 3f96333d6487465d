//! What stands in an expression: loops, macros, items, groups without `async`, and twins of async types with constants.

mod types;

use std::net::{SocketAddr, UdpSocket};

use freshtwin::{DeepClone, Live};

fn free(first: u16) -> std::io::Result<UdpSocket> {
    UdpSocket::bind(("127.0.0.1", first))
}

macro_rules! bind {
    ($port:expr) => {
        free($port)
    };
}

#[derive(DeepClone)]
struct Statements {
    port: u16,
    /// A loop that ends at the first port that is free.
    #[resource(open = {
        let mut next = *port;
        let mut socket = free(next);
        while socket.is_err() {
            next += 1;
            socket = free(next);
        }
        socket
    })]
    looped: UdpSocket,
    /// A macro of the user's.
    #[resource(open = bind!(*port))]
    by_macro: UdpSocket,
    /// An item in a block.
    #[resource(open = {
        const ANY: u16 = 0;
        fn open(port: u16) -> std::io::Result<UdpSocket> {
            free(port + ANY)
        }
        open(*port)
    })]
    by_item: UdpSocket,
}

#[test]
fn statements_macros_and_items_open() {
    let original = Statements::builder().port(0).build().unwrap();
    let twin = original.twin().unwrap();
    let ports = |value: &Statements| {
        [&value.looped, &value.by_macro, &value.by_item].map(|socket| socket.local_addr().unwrap().port())
    };
    assert!(ports(&original).iter().all(|port| !ports(&twin).contains(port)));
}

/// Names that no field has: of functions, of constants as bindings to C have them, and what a macro binds.
mod outside {
    #![allow(non_upper_case_globals, reason = "as in C")]

    pub(super) const first_port: u16 = 0;
    pub(super) fn bind(port: u16) -> std::io::Result<std::net::UdpSocket> {
        super::free(port)
    }
}
use outside::{bind, first_port};

macro_rules! bound {
    ($name:ident = $value:expr; $body:expr) => {{
        let $name = $value;
        $body
    }};
}

#[derive(DeepClone)]
struct Outside {
    port: u16,
    #[resource(open = Ok(first_port | *port).and_then(bind))]
    passed: UdpSocket,
    #[resource(open = bind(self::first_port.saturating_add(*port)))]
    reached: UdpSocket,
    #[resource(open = bound!(socket = bind(*port); socket.and_then(|socket| socket.try_clone())), after = bound!(mark = reached; mark.set_ttl(3)))]
    bound: UdpSocket,
}

#[test]
fn names_of_no_field_are_those_around_the_type() {
    let original = Outside::builder().port(0).build().unwrap();
    let twin = original.twin().unwrap();
    let ports = |value: &Outside| [&value.passed, &value.bound].map(|socket| socket.local_addr().unwrap().port());
    assert!(ports(&original).iter().all(|port| !ports(&twin).contains(port)));
    assert_eq!(twin.reached.ttl().unwrap(), 3);
}

/// What a thread gets of siblings: copies, and references while it is waited for.
#[derive(DeepClone)]
struct Threads {
    jobs: Vec<u32>,
    name: &'static str,
    #[resource(new = { let jobs = jobs.clone(); std::thread::spawn(move || jobs.len()) })]
    copied: std::thread::JoinHandle<usize>,
    #[resource(new = std::thread::spawn({ let name = *name; move || name.len() }))]
    lasting: std::thread::JoinHandle<usize>,
    #[resource(new = std::thread::scope(|scope| scope.spawn(move || jobs.len()).join().is_ok()))]
    scoped: bool,
}

#[test]
fn threads_get_what_is_theirs() {
    let threads = Threads::builder().jobs(vec![1, 2]).name("abc").build().unwrap().twin().unwrap();
    assert_eq!((threads.copied.join().unwrap(), threads.lasting.join().unwrap(), threads.scoped), (2, 3, true));
}

/// One expression for two fields, in a struct and in a variant.
#[derive(DeepClone)]
#[resource(group = pair, open = free(*port).and_then(|one| Ok((one, free(*port)?))))]
struct Pair {
    port: u16,
    #[resource(group = pair)]
    one: UdpSocket,
    #[resource(group = pair)]
    two: UdpSocket,
}

#[test]
fn a_group_opens_both() {
    let pair = Pair::builder().port(0).build().unwrap().twin().unwrap();
    assert_ne!(pair.one.local_addr().unwrap(), pair.two.local_addr().unwrap());
}

/// A const parameter, captured by the future of `twin`.
#[derive(DeepClone)]
struct Awaiting<const N: usize> {
    data: [u8; N],
    #[resource(open = later().await, async)]
    socket: UdpSocket,
    #[resource]
    live: Live<UdpSocket, SocketAddr>,
}

async fn later() -> std::io::Result<UdpSocket> {
    free(0)
}

#[test]
fn an_async_twin_has_a_constant() {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let original = pollster(Awaiting::builder().data([1, 2, 3]).live(any).build()).unwrap();
    // The future does not borrow the original.
    let future = original.twin();
    let (addr, live) = (original.socket.local_addr().unwrap(), original.live.local_addr().unwrap());
    drop(original);
    let twin = pollster(future).unwrap();
    assert_eq!(twin.data, [1, 2, 3]);
    assert_ne!((twin.socket.local_addr().unwrap(), twin.live.local_addr().unwrap()), (addr, live));
}

/// Drives a future that never waits.
fn pollster<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    match future.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

/// A parameter that only a resource has: the builder's marker is no part of what serde writes.
#[derive(DeepClone)]
#[deep_clone(builder(derive(serde::Serialize, serde::Deserialize)))]
struct Marked<T: From<UdpSocket>> {
    port: u16,
    #[resource(open = free(*port).map(T::from))]
    handle: T,
}

#[test]
fn serde_skips_the_marker() {
    let builder = Marked::<UdpSocket>::builder().port(0);
    let text = serde_json::to_string(&builder).unwrap();
    assert_eq!(text, r#"{"port":0}"#);
    let read: MarkedBuilder<UdpSocket> = serde_json::from_str(&text).unwrap();
    read.build().unwrap().handle.local_addr().unwrap();
}

/// What is not written yet. The type compiles, and its other resources open.
#[derive(DeepClone)]
#[resource(group = pair, new = unreachable!())]
#[expect(dead_code, reason = "there is never one")]
struct Unfinished {
    port: u16,
    #[resource(open = free(*port), after = todo!())]
    first: UdpSocket,
    #[resource(open = todo!("port {port}"))]
    opened: UdpSocket,
    #[resource(new = unimplemented!())]
    made: UdpSocket,
    #[resource(new = std::process::exit(1))]
    ended: UdpSocket,
    #[resource(group = pair)]
    one: UdpSocket,
    #[resource(group = pair)]
    other: Box<dyn Fn(u8) -> u8>,
}

#[test]
fn an_expression_can_be_left_for_later() {
    let panic = std::panic::catch_unwind(|| Unfinished::builder().port(0).build());
    let text = panic.err().and_then(|text| text.downcast::<&str>().ok());
    assert_eq!(text.as_deref(), Some(&"not yet implemented"));
}
