//! Whatever happens in the middle of an open: what was open is closed again, last first, and nothing else changes.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{DeepClone, Live, Open, OpenAsync, OpenError, Resource, ResourceAsync};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on, poll_at_most};

use crate::open_files;

type Own = Live<Plug, Socket>;

/// The order in which everything is closed that was opened: backwards, but a finished container in its own order.
fn closing(opened: &[String]) -> Vec<String> {
    let mut closing: Vec<String> = opened.iter().rev().cloned().collect();
    for (first, second) in [("l0", "l1"), ("d0", "d1"), ("a0", "a1"), ("t0", "t1"), ("left", "right"), ("m1", "m2")] {
        if let Some(index) = closing.iter().position(|name| name == second)
            && closing[index + 1] == first
        {
            closing.swap(index, index + 1);
        }
    }
    closing
}

fn two(socket: &Socket) -> Result<(Plug, Plug), String> {
    Ok((socket.open()?, socket.open()?))
}

#[derive(DeepClone)]
struct Inner {
    #[resource]
    left: Own,
    #[resource]
    right: Box<Option<Own>>,
}

#[derive(DeepClone)]
enum Choice {
    One(#[resource] Own, String),
}

#[derive(DeepClone)]
#[resource(group = pair, open = two(socket))]
struct Everything {
    #[resource(open = socket.open().map(|plug| (plug, late.name.clone())))]
    needs_late: (Plug, String),
    socket: Socket,
    #[resource(from = socket)]
    from: Plug,
    #[resource(from = socket, after = rename(late))]
    late: Plug,
    #[resource(group = pair)]
    one: Plug,
    #[resource(group = pair)]
    other: Plug,
    #[resource]
    list: Vec<Own>,
    #[resource]
    deque: VecDeque<Own>,
    #[resource]
    array: [Own; 2],
    #[resource]
    tuple: (Own, Own),
    #[resource]
    inner: Inner,
    #[resource]
    choice: Choice,
    #[resource]
    tree: BTreeMap<u8, Own>,
    #[resource]
    cell: RefCell<Own>,
    #[resource]
    locked: Arc<Mutex<Own>>,
    #[resource]
    again: Arc<Mutex<Own>>,
    #[resource]
    read: Rc<RwLock<Own>>,
    #[resource]
    hash: HashMap<String, Own>,
}

fn rename(plug: &mut Plug) -> Result<(), String> {
    plug.name.push_str("-late");
    Ok(())
}

fn everything(ledger: &Ledger) -> Result<Everything, OpenError> {
    let s = |name: &str| ledger.socket(name);
    let locked = freshtwin::Shared::new(s("locked"));
    let inner = Inner::builder().left(s("left")).right(Some(s("right")));
    Everything::builder()
        .socket(s("s"))
        .list(vec![s("l0"), s("l1")])
        .deque(VecDeque::from([s("d0"), s("d1")]))
        .array([s("a0"), s("a1")])
        .tuple((s("t0"), s("t1")))
        .inner(inner)
        .choice(ChoiceBuilder::One(s("choice"), String::new()))
        .tree(BTreeMap::from([(1, s("m1")), (2, s("m2"))]))
        .cell(s("cell"))
        .locked(locked.clone())
        .again(locked)
        .read(s("read"))
        .hash(HashMap::from([("k".to_owned(), s("hash"))]))
        .build()
}

const OPENED: [&str; 22] = [
    "s", "s", "s", "s", "s", "l0", "l1", "d0", "d1", "a0", "a1", "t0", "t1", "left", "right", "choice", "m1", "m2",
    "cell", "locked", "read", "hash",
];
const PATHS: [&str; 22] = [
    "from",
    "late",
    "needs_late",
    "pair",
    "pair",
    "list[0]",
    "list[1]",
    "deque[0]",
    "deque[1]",
    "array[0]",
    "array[1]",
    "tuple.0",
    "tuple.1",
    "inner.left",
    "inner.right",
    "choice.0",
    "tree[_]",
    "tree[_]",
    "cell",
    "locked",
    "read",
    "hash[_]",
];

#[test]
fn each_open_can_fail() {
    let _alone = crate::alone();
    let ledger = Ledger::default();
    let original = everything(&ledger).unwrap();
    assert!(Arc::ptr_eq(&original.locked, &original.again));
    let files = open_files();
    assert_eq!(ledger.opened(), OPENED);
    for count in 0..OPENED.len() {
        for fault in [Fault::Error, Fault::Panic] {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin = catch_unwind(AssertUnwindSafe(|| original.twin().map(drop)));
            match twin {
                Ok(twin) => {
                    let error = twin.unwrap_err();
                    assert_eq!(error.path(), PATHS[count]);
                    assert_eq!(error.to_string(), format!("cannot open `{}` of `Everything`", PATHS[count]));
                    assert_eq!(error.into_source().to_string(), format!("{} failed", OPENED[count]));
                    assert_eq!(fault, Fault::Error);
                }
                Err(panic) => {
                    assert_eq!(*panic.downcast::<String>().unwrap(), format!("{} broke", OPENED[count]));
                    assert_eq!(fault, Fault::Panic);
                }
            }
            let closed: Vec<_> = ledger.closed().iter().map(|name| name.trim_end_matches("-late").to_owned()).collect();
            assert_eq!(closed, closing(&ledger.opened()), "after {count} opens, {fault:?}");
            assert_eq!(open_files(), files);
        }
    }
    ledger.clear();
    let twin = original.twin().unwrap();
    assert_eq!(twin.late.name, "s-late");
    assert_eq!(twin.needs_late.1, "s-late");
    assert!(Arc::ptr_eq(&twin.locked, &twin.again) && !Arc::ptr_eq(&twin.locked, &original.locked));
    assert_eq!(ledger.opened(), OPENED);
}

async fn two_async(socket: &Socket) -> Result<(Plug, Plug), String> {
    Ok((socket.open_async().await?, socket.open_async().await?))
}

#[derive(DeepClone)]
struct InnerAsync {
    #[resource(async)]
    left: Own,
    #[resource(async)]
    right: Box<Option<Own>>,
}

#[derive(DeepClone)]
#[resource(group = pair, open = two_async(socket).await, async)]
struct Awaiting {
    #[resource(open = two_async(&late.1).await, async)]
    needs_late: (Plug, Plug),
    socket: Socket,
    #[resource(from = socket, async)]
    from: Plug,
    #[resource(from = socket)]
    plain: Plug,
    #[resource(open = socket.open_async().await.map(|plug| (plug, socket.deep_clone())), async)]
    late: (Plug, Socket),
    #[resource(group = pair)]
    one: Plug,
    #[resource(group = pair)]
    other: Plug,
    #[resource(async)]
    list: Vec<Own>,
    #[resource(async)]
    array: [Own; 2],
    #[resource(async)]
    tuple: (Own, Own),
    #[resource(async)]
    inner: InnerAsync,
    #[resource(async)]
    tree: BTreeMap<u8, Own>,
    #[resource(async)]
    locked: Arc<Mutex<Own>>,
    #[resource(async)]
    again: Arc<Mutex<Own>>,
    #[resource]
    sync_one: Arc<Own>,
    #[resource]
    sync_two: Arc<Own>,
}

fn awaiting(ledger: &Ledger) -> AwaitingBuilder {
    let s = |name: &str| ledger.socket(name);
    let (locked, sync) = (freshtwin::Shared::new(s("locked")), freshtwin::Shared::new(s("sync")));
    Awaiting::builder()
        .socket(s("s"))
        .list(vec![s("l0"), s("l1")])
        .array([s("a0"), s("a1")])
        .tuple((s("t0"), s("t1")))
        .inner(InnerAsync::builder().left(s("left")).right(Some(s("right"))))
        .tree(BTreeMap::from([(1, s("m1")), (2, s("m2"))]))
        .locked(locked.clone())
        .again(locked)
        .sync_one(sync.clone())
        .sync_two(sync)
}

#[test]
fn each_await_can_fail_or_be_cancelled() {
    let _alone = crate::alone();
    let ledger = Ledger::default();
    let original = block_on(awaiting(&ledger).build()).unwrap();
    assert!(Arc::ptr_eq(&original.locked, &original.again));
    assert!(Arc::ptr_eq(&original.sync_one, &original.sync_two));
    let files = open_files();
    let all = ledger.opened();
    assert_eq!(all.len(), 19, "{all:?}");
    for (count, failing) in all.iter().enumerate() {
        for fault in [Fault::Error, Fault::Panic, Fault::Hang] {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin =
                catch_unwind(AssertUnwindSafe(|| poll_at_most(original.twin(), 1000).map(|twin| twin.map(drop))));
            match (fault, twin) {
                (Fault::Error, Ok(Some(Err(error)))) => {
                    assert_eq!(error.into_source().to_string(), format!("{failing} failed"))
                }
                // An open that does not await cannot hang; it fails.
                (Fault::Hang, Ok(None | Some(Err(_)))) | (Fault::Panic, Err(_)) => {}
                (_, twin) => panic!("{fault:?} after {count}: {twin:?}"),
            }
            assert_eq!(ledger.closed(), closing(&ledger.opened()), "after {count} opens, {fault:?}");
            assert_eq!(open_files(), files);
        }
    }
    // Dropped at each point at which the future can stand still.
    for polls in 0..100 {
        ledger.clear();
        if poll_at_most(original.twin(), polls).is_some() {
            assert_eq!(ledger.opened(), all);
            return;
        }
        assert_eq!(ledger.closed(), closing(&ledger.opened()), "dropped after {polls} polls");
    }
    panic!("the twin was never ready");
}

#[test]
fn traits_agree_with_methods() {
    let _alone = crate::alone();
    let ledger = Ledger::default();
    let one = vec![ledger.socket("a"), ledger.socket("b")];
    let list: Vec<Own> = Resource::from_config(one.clone()).unwrap();
    assert_eq!(Resource::to_config(&list)[1].name, "b");
    assert_eq!(Resource::twin(&list).unwrap()[0].name, "a");
    let list: Vec<Own> = block_on(<Vec<Own> as ResourceAsync>::from_config(one)).unwrap();
    assert_eq!(block_on(ResourceAsync::twin(&list)).unwrap()[0].name, "a");
    ledger.fail_after(1, Fault::Error);
    let error = Resource::twin(&list).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `[1]` of `Vec<Live<Plug, Socket>>`");
}
