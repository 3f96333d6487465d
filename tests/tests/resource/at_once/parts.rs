//! The parts of what is no list: arrays, tuples, and what is around them or around a list.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Live, Shared};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, poll_at_most};
use freshtwin_tests::meeting::Meeting;

use super::{Guest, guest};

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
