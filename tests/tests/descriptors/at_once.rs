//! Whatever happens while the elements of lists and maps open at the same time: handles are back to the start.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use freshtwin::{DeepClone, Live};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on, poll_at_most};

use crate::{alone, open_files};

type Own = Live<Plug, Socket>;

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Threads {
    #[resource]
    list: Vec<Own>,
    #[resource]
    tree: BTreeMap<u8, Own>,
    #[resource]
    hash: HashMap<u8, Own>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Futures {
    #[resource(async)]
    list: Vec<Own>,
}

#[track_caller]
fn assert_all_closed(ledger: &Ledger, files: usize, when: &str) {
    let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
    opened.sort();
    closed.sort();
    assert_eq!((opened, open_files()), (closed, files), "{when}");
}

#[test]
fn each_element_can_fail() {
    let _alone = alone();
    let ledger = Ledger::default();
    let s = |name: &str| ledger.socket(name);
    let builder = Threads::builder()
        .list(vec![s("l0"), s("l1"), s("l2")])
        .tree(BTreeMap::from([(1, s("t0")), (2, s("t1"))]))
        .hash(HashMap::from([(1, s("h0")), (2, s("h1"))]));
    let original = builder.build().unwrap();
    let files = open_files();
    for count in 0..7 {
        for fault in [Fault::Error, Fault::Panic] {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin = catch_unwind(AssertUnwindSafe(|| original.twin().map(drop)));
            assert_eq!((matches!(twin, Ok(Err(_))), twin.is_err()), (fault == Fault::Error, fault == Fault::Panic));
            assert_all_closed(&ledger, files, &format!("{fault:?} after {count} opens"));
        }
    }
    ledger.clear();
    let twin = original.twin().unwrap();
    assert_eq!((twin.list.len(), twin.tree.len(), twin.hash.len()), (3, 2, 2));
}

#[test]
fn each_future_can_fail_or_be_cancelled() {
    let _alone = alone();
    let ledger = Ledger::default();
    let list = ["l0", "l1", "l2"].map(|name| ledger.socket(name)).to_vec();
    let original = block_on(Futures::builder().list(list).build()).unwrap();
    let files = open_files();
    for count in 0..3 {
        for fault in [Fault::Error, Fault::Panic, Fault::Hang] {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin = catch_unwind(AssertUnwindSafe(|| poll_at_most(original.twin(), 100).map(|twin| twin.map(drop))));
            assert!(!matches!(twin, Ok(Some(Ok(())))), "{fault:?} after {count}");
            let backwards: Vec<_> = ledger.opened().into_iter().rev().collect();
            assert_eq!((ledger.closed(), open_files()), (backwards, files), "{fault:?} after {count}");
        }
    }
    for polls in 0..4 {
        ledger.clear();
        let twin = poll_at_most(original.twin(), polls);
        assert_eq!(twin.is_some(), polls >= 2);
        drop(twin);
        assert_all_closed(&ledger, files, &format!("dropped after {polls} polls"));
    }
}
