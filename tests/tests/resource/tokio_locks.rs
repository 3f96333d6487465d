//! tokio's locks: as resources they keep their sharing, as data their content is copied; nothing waits for them.
#![allow(dead_code, reason = "some fields are only opened")]

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{CloneError, DeepClone, Live, Shared};
use freshtwin_tests::ledger::{Ledger, Plug, Socket, block_on};
use tokio::sync::{Mutex, OnceCell, RwLock};

type Own = Live<Plug, Socket>;

#[derive(DeepClone)]
struct Client {
    #[resource(async)]
    writer: Arc<Mutex<Own>>,
    #[resource(async)]
    reader: Arc<Mutex<Own>>,
    #[resource(async)]
    many: Arc<RwLock<Vec<Own>>>,
    #[deep_clone(default)]
    token: OnceCell<String>,
    started: tokio::time::Instant,
}

fn client(ledger: &Ledger) -> ClientBuilder {
    let shared = Shared::new(ledger.socket("shared"));
    let builder = Client::builder().writer(shared.clone()).reader(shared).many(vec![ledger.socket("one")]);
    builder.started(tokio::time::Instant::now())
}

#[test]
fn sharing_is_kept() {
    let ledger = Ledger::default();
    let client = block_on(client(&ledger).build()).unwrap();
    client.token.set("secret".to_owned()).unwrap();
    let twin = block_on(client.twin()).unwrap();
    assert!(Arc::ptr_eq(&twin.writer, &twin.reader) && !Arc::ptr_eq(&twin.writer, &client.writer));
    assert_eq!(twin.writer.try_lock().unwrap().name, "shared");
    assert_eq!(twin.many.try_read().unwrap()[0].name, "one");
    assert_eq!((twin.token.get(), twin.started), (None, client.started));
    assert_eq!(ledger.opened(), ["shared", "one", "shared", "one"]);
}

#[test]
fn a_held_lock_is_an_error() {
    let ledger = Ledger::default();
    let client = block_on(client(&ledger).build()).unwrap();
    ledger.clear();
    let held = client.writer.try_lock().unwrap();
    let error = block_on(client.twin()).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot copy `Client`");
    assert!(error.downcast_ref::<CloneError>().unwrap().to_string().contains("is locked"));
    drop(held);
    let held = client.many.try_write().unwrap();
    assert!(client.try_to_builder().is_err());
    drop(held);
    let _read = client.many.try_read().unwrap();
    assert!(client.try_to_builder().is_ok());
    assert_eq!(ledger.opened(), [""; 0]);
}

/// What opens without waiting can be behind them too.
#[derive(DeepClone)]
struct Blocking {
    #[resource]
    plug: Arc<Mutex<Own>>,
    #[resource]
    read: RwLock<Own>,
}

#[test]
fn as_resources_that_do_not_await() {
    let ledger = Ledger::default();
    let value = Blocking::builder().plug(ledger.socket("a")).read(ledger.socket("b")).build().unwrap();
    assert_eq!(value.twin().unwrap().read.into_inner().name, "b");
    let _held = value.plug.try_lock().unwrap();
    assert!(value.twin().is_err());
}

#[derive(DeepClone)]
struct Data {
    #[deep_clone(lock)]
    list: Arc<Mutex<Vec<u8>>>,
    #[deep_clone(lock)]
    again: Arc<Mutex<Vec<u8>>>,
    #[deep_clone(lock)]
    read: Vec<RwLock<String>>,
}

fn data() -> Data {
    let list = Arc::new(Mutex::new(vec![1, 2]));
    Data { list: list.clone(), again: list, read: vec![RwLock::new("a".to_owned())] }
}

#[test]
fn content_is_copied() {
    let data = data();
    let copy = data.deep_clone();
    assert!(Arc::ptr_eq(&copy.list, &copy.again) && !Arc::ptr_eq(&copy.list, &data.list));
    copy.list.try_lock().unwrap().push(3);
    assert_eq!((data.list.try_lock().unwrap().len(), copy.read[0].try_read().unwrap().as_str()), (2, "a"));
    let mut target = self::data();
    target.again.try_lock().unwrap().clear();
    target.deep_clone_from(&data);
    assert_eq!(*target.again.try_lock().unwrap(), [1, 2]);
    assert!(Arc::ptr_eq(&target.list, &target.again));
}

#[test]
fn held_content_is_not_waited_for() {
    let data = data();
    let held = data.list.try_lock().unwrap();
    assert!(data.try_deep_clone().map(drop).unwrap_err().to_string().contains("is locked"));
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(data.deep_clone()))).unwrap_err();
    let text = panic.downcast::<String>().unwrap();
    assert!(
        text.starts_with("cannot deep-clone: a `") && text.contains("Mutex") && text.contains("is locked"),
        "{text}"
    );
    drop(held);
    let writing = data.read[0].try_write().unwrap();
    assert!(data.try_deep_clone().is_err());
    drop(writing);
    let _reading = data.read[0].try_read().unwrap();
    assert!(data.try_deep_clone().is_ok());
}

/// A cycle closes through a lock.
#[derive(DeepClone)]
struct Node {
    #[deep_clone(lock)]
    next: Mutex<Option<Rc<Node>>>,
    weak: RefCell<Weak<Node>>,
}

#[test]
fn cycles_close_through_it() {
    let node = Rc::new(Node { next: Mutex::new(None), weak: RefCell::default() });
    *node.next.try_lock().unwrap() = Some(node.clone());
    node.weak.replace(Rc::downgrade(&node));
    let copy = node.deep_clone();
    assert!(Rc::ptr_eq(copy.next.try_lock().unwrap().as_ref().unwrap(), &copy) && !Rc::ptr_eq(&copy, &node));
    assert!(Rc::ptr_eq(&copy.weak.borrow().upgrade().unwrap(), &copy));
    node.next.try_lock().unwrap().take();
    copy.next.try_lock().unwrap().take();
}
