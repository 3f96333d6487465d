//! `builder(concurrent)`: the elements of lists and the values of maps open at the same time.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

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

/// What is no list: arrays, tuples, and what is around them or around a list.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Parts {
    #[resource]
    array: [Live<Plug, Guest>; 2],
    #[resource]
    pair: (Live<Plug, Guest>, Vec<Live<Plug, Guest>>),
    #[resource]
    maybe: Option<Vec<Live<Plug, Guest>>>,
    #[resource]
    boxed: Box<[Live<Plug, Guest>; 2]>,
    #[resource]
    locked: Mutex<Option<BTreeMap<u8, Live<Plug, Guest>>>>,
    #[resource]
    lists: [Vec<Live<Plug, Guest>>; 1],
}

fn parts(meeting: &Arc<Meeting>, ledger: &Ledger) -> PartsBuilder {
    let guest = |name| guest(meeting, ledger, name);
    Parts::builder()
        .array([guest("a0"), guest("a1")])
        .pair((guest("p0"), vec![guest("p1"), guest("p2")]))
        .maybe(vec![guest("m0"), guest("m1")])
        .boxed([guest("b0"), guest("b1")])
        .locked(BTreeMap::from([(0, guest("t0")), (1, guest("t1"))]))
        .lists([vec![guest("l0"), guest("l1")]])
}

#[test]
fn all_parts_of_what_is_no_list() {
    let (meeting, ledger) = (Meeting::of(13), Ledger::default());
    let value = parts(&meeting, &ledger).build().unwrap();
    assert_eq!([&value.array[0], &value.array[1], &value.pair.0].map(|plug| plug.name.as_str()), ["a0", "a1", "p0"]);
    assert_eq!(
        [&value.pair.1[1], &value.boxed[1], &value.lists[0][1]].map(|plug| plug.name.as_str()),
        ["p2", "b1", "l1"]
    );
    assert_eq!(value.maybe.as_ref().map(Vec::len), Some(2));
    let empty =
        parts(&Meeting::of(9), &ledger).maybe(None::<Vec<Guest>>).locked(None::<BTreeMap<u8, Guest>>).build().unwrap();
    assert!(empty.maybe.is_none() && empty.locked.lock().unwrap().is_none());
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Pair<T> {
    data: T,
    #[resource]
    pair: (Live<Plug, Guest>, [Live<Plug, Guest>; 2], Live<Plug, Guest>),
}

/// All are open when the failures come: the first by order is told, and what is open is closed from the back.
#[test]
fn the_first_failure_of_a_tuple() {
    // The elements of an array in a tuple open one after the other: the second one is not tried.
    let (meeting, ledger) = (Meeting::of(3), Ledger::default());
    let [first, mut a0, a1, last] = ["first", "a0", "a1", "last"].map(|name| guest(&meeting, &ledger, name));
    a0.fails = true;
    let error = Pair::builder().data(1).pair((first, [a0, a1], last)).build().map(drop).unwrap_err();
    assert_eq!(
        (error.path().as_str(), error.to_string().as_str()),
        ("pair.1[0]", "cannot open `pair.1[0]` of `Pair<i32>`")
    );
    let closed: Vec<_> = ledger.closed().into_iter().filter(|name| name != "a0").collect();
    assert_eq!(closed, ["last", "first"]);
}

/// In arrays and tuples too, handles on one resource find each other.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct SharingParts {
    #[resource]
    array: [Arc<Live<Plug, Socket>>; 3],
    #[resource]
    pair: (Arc<Live<Plug, Socket>>, Live<Plug, Socket>, Arc<Live<Plug, Socket>>),
}

#[test]
fn what_parts_share_stays_shared() {
    let ledger = Ledger::default();
    let shared = Shared::new(ledger.socket("shared"));
    let array = [shared.clone(), ledger.socket("own").into(), shared.clone()];
    let builder = SharingParts::builder().array(array).pair((shared.clone(), ledger.socket("alone"), shared));
    let original = builder.build().unwrap();
    for value in [&original, &original.twin().unwrap()] {
        let first = &value.array[0];
        assert!([&value.array[2], &value.pair.0, &value.pair.2].iter().all(|other| Arc::ptr_eq(first, other)));
        assert!(!Arc::ptr_eq(first, &value.array[1]));
    }
    assert_eq!(ledger.opened().len(), 6);
    for (count, fault) in (0..3).flat_map(|count| [(count, Fault::Error), (count, Fault::Panic)]) {
        ledger.clear();
        ledger.fail_after(count, fault);
        let twin = catch_unwind(AssertUnwindSafe(|| original.twin().map(drop)));
        assert_eq!((twin.is_err(), matches!(twin, Ok(Err(_)))), (fault == Fault::Panic, fault == Fault::Error));
        let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
        opened.sort();
        closed.sort();
        assert_eq!(opened, closed, "after {count} opens, {fault:?}");
    }
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct AwaitingParts {
    #[resource(async)]
    pair: (Live<Plug, Socket>, Vec<Live<Plug, Socket>>, Arc<Live<Plug, Socket>>),
    #[resource(async)]
    maybe: Option<(Live<Plug, Socket>, Live<Plug, Socket>)>,
    #[resource(async)]
    boxed: Box<[Live<Plug, Socket>; 2]>,
    #[resource(async)]
    locked: Mutex<Vec<Live<Plug, Socket>>>,
}

/// Each open gives way once: together they are ready at the second poll.
#[test]
fn futures_of_all_parts() {
    let ledger = Ledger::default();
    let s = |name: &str| ledger.socket(name);
    let builder = AwaitingParts::builder()
        .pair((s("p0"), vec![s("p1"), s("p2")], Shared::new(s("p3"))))
        .maybe((s("m0"), s("m1")))
        .boxed([s("b0"), s("b1")])
        .locked(vec![s("l0"), s("l1")]);
    let original = poll_at_most(builder.build(), 2).expect("all open at once").unwrap();
    assert_eq!(
        [&original.pair.0, &original.pair.1[1], &original.boxed[1]].map(|plug| plug.name.as_str()),
        ["p0", "p2", "b1"]
    );
    let all = ledger.opened().len();
    assert_eq!(all, 10);
    for (count, fault) in (0..all).flat_map(|count| [(count, Fault::Error), (count, Fault::Hang)]) {
        ledger.clear();
        ledger.fail_after(count, fault);
        let twin = poll_at_most(original.twin(), 20);
        assert_eq!(twin.is_none(), fault == Fault::Hang, "{fault:?} after {count}");
        assert!(!matches!(twin, Some(Ok(_))));
        let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
        opened.sort();
        closed.sort();
        assert_eq!(opened, closed, "{fault:?} after {count} opens");
    }
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
