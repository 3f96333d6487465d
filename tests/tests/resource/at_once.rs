//! `builder(concurrent)`: the elements of lists and the values of maps open at the same time.
#![allow(dead_code, reason = "some fields are only opened and closed")]

mod parts;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use freshtwin::{DeepClone, Live, Open, Shared};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on, poll_at_most};
use freshtwin_tests::meeting::Meeting;

/// Opens once all that are expected open.
#[derive(DeepClone, Clone)]
struct Guest {
    #[deep_clone(share)]
    meeting: Arc<Meeting>,
    socket: Socket,
    fails: bool,
}

impl Open<Plug> for Guest {
    type Error = String;

    fn open(&self) -> Result<Plug, String> {
        let plug = self.socket.open();
        self.meeting.meet()?;
        if self.fails { Err(format!("{} failed", self.socket.name)) } else { plug }
    }
}

fn guest(meeting: &Arc<Meeting>, ledger: &Ledger, name: &str) -> Guest {
    Guest { meeting: meeting.clone(), socket: ledger.socket(name), fails: false }
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct One {
    #[resource]
    shards: Vec<Live<Plug, Guest>>,
}

#[test]
fn four_of_a_list() {
    let (meeting, ledger) = (Meeting::of(4), Ledger::default());
    let guests = ["l0", "l1", "l2", "l3"].map(|name| guest(&meeting, &ledger, name));
    let one = One::builder().shards(guests.to_vec()).build().unwrap();
    assert_eq!(one.shards.iter().map(|plug| plug.name.as_str()).collect::<Vec<_>>(), ["l0", "l1", "l2", "l3"]);
    meeting.part();
    assert_eq!(one.twin().unwrap().shards.len(), 4);
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Many {
    #[resource]
    list: Vec<Live<Plug, Guest>>,
    #[resource]
    deque: VecDeque<Live<Plug, Guest>>,
    #[resource]
    tree: BTreeMap<&'static str, Live<Plug, Guest>>,
    #[resource]
    hash: HashMap<&'static str, Live<Plug, Guest>>,
    #[resource]
    one: Live<Plug, Guest>,
}

#[test]
fn all_of_all_collections() {
    let (meeting, ledger) = (Meeting::of(9), Ledger::default());
    let guest = |name: &'static str| guest(&meeting, &ledger, name);
    let builder = Many::builder()
        .list(vec![guest("l0"), guest("l1")])
        .deque(VecDeque::from([guest("d0"), guest("d1")]))
        .tree(BTreeMap::from([("a", guest("t0")), ("b", guest("t1"))]))
        .hash(HashMap::from([("c", guest("h0")), ("d", guest("h1"))]))
        .one(guest("one"));
    let many = builder.build().unwrap();
    let names = [&many.list[1], &many.deque[0], &many.tree["b"], &many.hash["c"], &many.hash["d"]];
    assert_eq!(names.map(|plug| plug.name.as_str()), ["l1", "d0", "t1", "h0", "h1"]);
}

/// All are open when the failures come: the first by order is told, and what is open is closed from the back.
#[test]
fn the_first_failure_by_order() {
    let (meeting, ledger) = (Meeting::of(5), Ledger::default());
    let mut guests = ["l0", "l1", "l2", "l3", "l4"].map(|name| guest(&meeting, &ledger, name));
    guests[3].fails = true;
    guests[1].fails = true;
    let error = One::builder().shards(guests.to_vec()).build().map(drop).unwrap_err();
    assert_eq!((error.path().as_str(), error.to_string().as_str()), ("shards[1]", "cannot open `shards[1]` of `One`"));
    assert_eq!(error.into_source().to_string(), "l1 failed");
    // The two that failed were closed at once.
    let closed: Vec<_> = ledger.closed().into_iter().filter(|name| !["l1", "l3"].contains(&name.as_str())).collect();
    assert_eq!(closed, ["l4", "l2", "l0"]);
}

/// Handles on one resource find each other, in the list and beside it.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Sharing {
    #[resource]
    list: Vec<Arc<Live<Plug, Socket>>>,
    #[resource]
    beside: Arc<Live<Plug, Socket>>,
    #[resource]
    more: Vec<Live<Plug, Socket>>,
}

#[test]
fn what_is_shared_stays_shared() {
    let ledger = Ledger::default();
    let [shared, other] = ["shared", "other"].map(|name| Shared::new(ledger.socket(name)));
    let list = vec![shared.clone(), other.clone(), ledger.socket("own").into(), shared.clone(), other];
    let builder = Sharing::builder().list(list).beside(shared).more(vec![ledger.socket("m0"), ledger.socket("m1")]);
    let original = builder.build().unwrap();
    let twin = original.twin().unwrap();
    for value in [&original, &twin] {
        assert!(Arc::ptr_eq(&value.list[0], &value.list[3]) && Arc::ptr_eq(&value.list[0], &value.beside));
        assert!(Arc::ptr_eq(&value.list[1], &value.list[4]) && !Arc::ptr_eq(&value.list[1], &value.list[2]));
    }
    assert!(!Arc::ptr_eq(&original.beside, &twin.beside));
    assert_eq!(ledger.opened().len(), 10);
}

/// More elements than threads.
#[test]
fn many_elements() {
    let ledger = Ledger::default();
    let more: Vec<_> = (0..300).map(|index| ledger.socket(&index.to_string())).collect();
    let builder = Sharing::builder().list(vec![]).beside(ledger.socket("beside")).more(more);
    let value = builder.build().unwrap();
    assert!(value.more.iter().enumerate().all(|(index, plug)| plug.name == index.to_string()));
    drop(value);
    ledger.clear();
    ledger.fail_after(150, Fault::Error);
    let more: Vec<_> = (0..300).map(|index| ledger.socket(&index.to_string())).collect();
    let error = Sharing::builder().list(vec![]).beside(ledger.socket("beside")).more(more).build().map(drop);
    assert!(error.is_err());
    let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
    opened.sort();
    closed.sort();
    assert_eq!(opened, closed);
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Awaiting {
    #[resource(async)]
    list: Vec<Live<Plug, Socket>>,
    #[resource(async)]
    array: [Live<Plug, Socket>; 2],
    #[resource(async)]
    tree: BTreeMap<u8, Live<Plug, Socket>>,
    #[resource(async)]
    hash: HashMap<u8, Live<Plug, Socket>>,
    #[resource(async)]
    one: Live<Plug, Socket>,
}

/// Each open gives way once: together they are ready at the second poll.
#[test]
fn futures_of_all_collections() {
    let ledger = Ledger::default();
    let s = |name: &str| ledger.socket(name);
    let builder = Awaiting::builder()
        .list(vec![s("l0"), s("l1"), s("l2"), s("l3")])
        .array([s("a0"), s("a1")])
        .tree(BTreeMap::from([(1, s("t0")), (2, s("t1"))]))
        .hash(HashMap::from([(1, s("h0"))]))
        .one(s("one"));
    let value = poll_at_most(builder.build(), 2).expect("all open at once").unwrap();
    assert_eq!(value.list.iter().map(|plug| plug.name.as_str()).collect::<Vec<_>>(), ["l0", "l1", "l2", "l3"]);
    assert_eq!([&value.array[1], &value.tree[&2], &value.hash[&1]].map(|plug| plug.name.as_str()), ["a1", "t1", "h0"]);
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct AwaitingOne {
    #[resource(async)]
    list: Vec<Live<Plug, Socket>>,
    #[resource(async)]
    shared: Vec<Arc<Live<Plug, Socket>>>,
}

#[test]
fn futures_that_share() {
    let ledger = Ledger::default();
    let shared = Shared::new(ledger.socket("shared"));
    let builder = AwaitingOne::builder().list(vec![ledger.socket("l0")]);
    let value = block_on(builder.shared(vec![shared.clone(), ledger.socket("own").into(), shared]).build()).unwrap();
    let twin = block_on(value.twin()).unwrap();
    for value in [&value, &twin] {
        assert!(Arc::ptr_eq(&value.shared[0], &value.shared[2]) && !Arc::ptr_eq(&value.shared[0], &value.shared[1]));
    }
    assert_eq!(ledger.opened().len(), 6);
}
