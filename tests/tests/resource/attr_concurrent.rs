//! `builder(concurrent)`: independent resources open at the same time, with the same promises.
#![allow(dead_code, reason = "some fields are only opened and closed")]

mod futures;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Barrier, Mutex, PoisonError};

use freshtwin::{DeepClone, Live, Open, Shared};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on};
use freshtwin_tests::meeting::Meeting;

type Own = Live<Plug, Socket>;

/// Opens once ten are being opened.
#[derive(DeepClone, Clone)]
struct Slow(#[deep_clone(share)] Arc<Meeting>);

impl Open<u64> for Slow {
    type Error = String;

    fn open(&self) -> Result<u64, String> {
        self.0.meet().map(|()| 7)
    }
}

fn two(slow: &Slow) -> Result<(u64, u64), String> {
    Ok((slow.open()?, 7))
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
#[resource(group = pair, open = two(slow))]
struct Ten {
    slow: Slow,
    #[resource(from = slow)]
    a: u64,
    #[resource(from = slow, after = bump(b))]
    b: u64,
    #[resource(open = slow.open())]
    c: u64,
    #[resource(group = pair)]
    d: u64,
    #[resource(group = pair)]
    e: u64,
    #[resource]
    f: Live<u64, Slow>,
    #[resource]
    g: Vec<Live<u64, Slow>>,
    #[resource]
    h: Arc<Live<u64, Slow>>,
    #[resource]
    i: (Live<u64, Slow>,),
    #[resource]
    j: Option<Live<u64, Slow>>,
    #[resource(from = slow)]
    k: u64,
}

fn bump(b: &mut u64) -> Result<(), String> {
    *b += 1;
    Ok(())
}

#[test]
fn ten_opens_meet() {
    let meeting = Meeting::of(10);
    let slow = || Slow(meeting.clone());
    let ten = Ten::builder().slow(slow()).f(slow()).g(vec![slow()]).h(slow()).i((slow(),)).j(slow());
    let ten = ten.build().unwrap();
    assert_eq!((ten.a, ten.b, ten.c, ten.d, ten.e, ten.k), (7, 8, 7, 7, 7, 7));
    assert_eq!((*ten.f, *ten.g[0], **ten.h, *ten.i.0, ten.j.as_deref()), (7, 7, 7, 7, Some(&7)));
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Plugs {
    #[resource(from = socket)]
    one: Plug,
    socket: Socket,
    #[resource(open = one_more(socket, one))]
    second: Plug,
    #[resource]
    three: Own,
    #[resource]
    shared: Arc<Mutex<Own>>,
    #[resource]
    again: Arc<Mutex<Own>>,
    #[resource]
    list: Vec<Own>,
}

fn one_more(socket: &Socket, _: &Plug) -> Result<Plug, String> {
    socket.open()
}

fn plugs(ledger: &Ledger) -> PlugsBuilder {
    let shared = Shared::new(ledger.socket("shared"));
    let builder = Plugs::builder().socket(ledger.socket("s")).three(ledger.socket("three")).shared(shared.clone());
    builder.again(shared).list(vec![ledger.socket("l0"), ledger.socket("l1")])
}

static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn a_failure_closes_everything() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let ledger = Ledger::default();
    let original = plugs(&ledger).build().unwrap();
    assert!(Arc::ptr_eq(&original.shared, &original.again));
    assert_eq!(ledger.opened().len(), 6);
    for count in 0..6 {
        for fault in [Fault::Error, Fault::Panic] {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin = catch_unwind(AssertUnwindSafe(|| original.twin().map(drop)));
            assert_eq!(matches!(twin, Ok(Err(_))), fault == Fault::Error);
            assert_eq!(twin.is_err(), fault == Fault::Panic);
            let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
            opened.sort();
            closed.sort();
            assert_eq!(opened, closed, "after {count} opens, {fault:?}");
        }
    }
    ledger.clear();
    let twin = original.twin().unwrap();
    assert!(Arc::ptr_eq(&twin.shared, &twin.again) && !Arc::ptr_eq(&twin.shared, &original.shared));
}

/// Opened at the same time, closed in the opposite of their order: the second of three fails when all are open.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Ordered {
    socket: Socket,
    late: Socket,
    #[deep_clone(share)]
    barrier: Arc<Barrier>,
    #[resource(open = meet(socket, barrier))]
    one: Plug,
    #[resource(open = fail_once_all_are_open(barrier))]
    two: Plug,
    #[resource(open = meet(late, barrier))]
    three: Plug,
}

fn meet(socket: &Socket, barrier: &Barrier) -> Result<Plug, String> {
    let plug = socket.open();
    barrier.wait();
    plug
}

fn fail_once_all_are_open(barrier: &Barrier) -> Result<Plug, String> {
    barrier.wait();
    Err("no".to_owned())
}

#[test]
fn what_is_open_is_closed_last_first() {
    let ledger = Ledger::default();
    let builder = Ordered::builder().socket(ledger.socket("one")).late(ledger.socket("three"));
    let error = builder.barrier(Arc::new(Barrier::new(3))).build().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `two` of `Ordered`");
    assert_eq!(ledger.closed(), ["three", "one"]);
}

mod generic {
    //! The config is a parameter: what two threads see at the same time is `Sync`, what comes from them is `Send`.

    use std::net::{SocketAddr, UdpSocket};

    use freshtwin::{DeepClone, Open};

    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Pair<C, R> {
        config: C,
        #[resource(from = config)]
        one: R,
        #[resource(from = config)]
        two: R,
    }

    /// Nothing but `Open` is asked of the config of a single resource, which no other thread sees.
    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Single<C, R> {
        config: C,
        #[resource(from = config)]
        only: R,
    }

    #[derive(DeepClone)]
    struct NotSync(std::cell::Cell<u8>);

    impl Open<u8> for NotSync {
        type Error = String;
        fn open(&self) -> Result<u8, String> {
            Ok(self.0.get())
        }
    }

    #[test]
    fn both_are_opened() {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let pair: Pair<_, UdpSocket> = Pair::builder().config(any).build().unwrap();
        let twin = pair.twin().unwrap();
        assert_ne!(twin.one.local_addr().unwrap(), twin.two.local_addr().unwrap());
        let single: Single<_, u8> = Single::builder().config(NotSync(std::cell::Cell::new(7))).build().unwrap();
        assert_eq!(single.twin().unwrap().only, 7);
    }
}

mod similar_names {
    use freshtwin::DeepClone;

    fn part_c(name: &str) -> Result<String, String> {
        Ok(name.into())
    }

    async fn part_d(name: &str) -> Result<String, String> {
        Ok(name.into())
    }

    /// The functions are called nearly like the fields, which open at the same time.
    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Threads {
        #[resource(open = part_c("a"))]
        part_a: String,
        #[resource(open = part_c("b"))]
        part_b: String,
    }

    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Tasks {
        #[resource(open = part_d("a").await, async)]
        part_a: String,
        #[resource(open = part_d("b").await, async)]
        part_b: String,
    }

    #[test]
    fn fields_of_one_step_do_not_see_each_other() {
        let threads = Threads::builder().build().unwrap();
        assert_eq!((threads.part_a.as_str(), threads.part_b.as_str()), ("a", "b"));
        let tasks = super::block_on(Tasks::builder().build()).unwrap();
        assert_eq!((tasks.part_a.as_str(), tasks.part_b.as_str()), ("a", "b"));
    }
}

mod read_by_several {
    use freshtwin::DeepClone;

    /// Its name is that of a type that threads usually cannot share.
    struct Connection(u8);

    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Tables {
        #[resource(new = Connection(4))]
        conn: Connection,
        #[resource(new = conn.0 + 1)]
        first: u8,
        #[resource(new = conn.0 + 2)]
        second: u8,
    }

    #[test]
    fn a_resource_is_read_by_several_threads() {
        let twin = Tables::builder().build().and_then(|tables| tables.twin()).unwrap();
        assert_eq!((twin.conn.0, twin.first, twin.second), (4, 5, 6));
    }
}

/// A function that opens has nearly the name of a sibling, which no thread may see.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Hosts {
    port: u16,
    hosts: std::cell::RefCell<Vec<u16>>,
    #[resource(open = host(*port))]
    first: std::net::UdpSocket,
    #[resource(open = host(*port))]
    second: std::net::UdpSocket,
}

fn host(port: u16) -> std::io::Result<std::net::UdpSocket> {
    std::net::UdpSocket::bind(("127.0.0.1", port))
}

#[test]
fn a_sibling_of_a_similar_name_stays_out_of_a_thread() {
    let hosts = Hosts::builder().port(0).hosts(vec![1].into()).build().unwrap();
    let twin = hosts.twin().unwrap();
    let port = |socket: &std::net::UdpSocket| socket.local_addr().unwrap().port();
    assert_ne!(port(&twin.first), port(&hosts.second));
    assert_eq!((twin.hosts.into_inner(), port(&twin.second) == port(&hosts.first)), (vec![1], false));
}
