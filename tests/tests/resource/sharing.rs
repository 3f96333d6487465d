//! What was shared in the original is shared in the twin, and nothing is shared between the two.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

mod locks;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex};

use freshtwin::{Cloner, DeepClone, Live, Open, Resource, Shared};

/// Each open gives another number.
#[derive(DeepClone, Debug, Clone, PartialEq)]
struct Counter {
    name: &'static str,
}

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

impl Open<u32> for Counter {
    type Error = std::convert::Infallible;

    fn open(&self) -> Result<u32, Self::Error> {
        Ok(NEXT.replace(NEXT.get() + 1))
    }
}

type Conn = Live<u32, Counter>;

fn conn(name: &'static str) -> Conn {
    Live::open(Counter { name }).unwrap()
}

#[derive(DeepClone)]
struct Worker {
    tags: Rc<RefCell<Vec<String>>>,
    #[resource]
    conn: Arc<Mutex<Conn>>,
}

#[derive(DeepClone)]
struct Office {
    tags: Rc<RefCell<Vec<String>>>,
    owner: Weak<RefCell<Vec<String>>>,
    #[resource]
    first: Worker,
    #[resource]
    more: Vec<Worker>,
    #[resource]
    direct: Arc<Mutex<Conn>>,
    #[resource]
    local: Rc<RefCell<Conn>>,
    #[resource]
    locals: (Rc<RefCell<Conn>>, Option<Rc<RefCell<Conn>>>),
}

fn office() -> Office {
    let tags = Rc::new(RefCell::new(vec!["a".to_owned()]));
    let conn_of = Arc::new(Mutex::new(conn("db")));
    let local = Rc::new(RefCell::new(conn("local")));
    let worker = || Worker { tags: Rc::clone(&tags), conn: Arc::clone(&conn_of) };
    Office {
        owner: Rc::downgrade(&tags),
        first: worker(),
        more: vec![worker(), Worker { tags: Rc::default(), conn: Arc::new(Mutex::new(conn("other"))) }],
        direct: Arc::clone(&conn_of),
        local: Rc::clone(&local),
        locals: (Rc::clone(&local), Some(local)),
        tags,
    }
}

fn check(twin: &Office, opened: u32) {
    assert!(Arc::ptr_eq(&twin.first.conn, &twin.more[0].conn));
    assert!(Arc::ptr_eq(&twin.first.conn, &twin.direct));
    assert!(!Arc::ptr_eq(&twin.first.conn, &twin.more[1].conn));
    assert!(Rc::ptr_eq(&twin.local, &twin.locals.0));
    assert!(twin.locals.1.as_ref().is_some_and(|local| Rc::ptr_eq(local, &twin.local)));
    assert!(Rc::ptr_eq(&twin.tags, &twin.first.tags) && Rc::ptr_eq(&twin.tags, &twin.more[0].tags));
    assert!(twin.owner.ptr_eq(&Rc::downgrade(&twin.tags)));
    assert!(!Rc::ptr_eq(&twin.tags, &twin.more[1].tags));
    assert_eq!((Rc::strong_count(&twin.tags), Rc::weak_count(&twin.tags)), (3, 1));
    assert_eq!((Arc::strong_count(&twin.direct), Arc::weak_count(&twin.direct)), (3, 0));
    assert_eq!(NEXT.get(), opened);
}

#[test]
fn a_twin_has_the_shape_of_the_original() {
    let original = office();
    check(&original, 3);
    let twin = original.twin().unwrap();
    check(&original, 6);
    check(&twin, 6);
    assert!(!Rc::ptr_eq(&twin.tags, &original.tags) && !Arc::ptr_eq(&twin.direct, &original.direct));
    assert_ne!(**twin.direct.lock().unwrap(), **original.direct.lock().unwrap());
    twin.tags.borrow_mut().push("b".to_owned());
    assert_eq!(original.tags.borrow().len(), 1);

    let builder = original.to_builder();
    check(&builder.open().unwrap(), 9);
    check(&builder.deep_clone().build().unwrap(), 12);
    check(&builder.build().unwrap(), 15);
    check(&original, 15);
}

#[derive(DeepClone)]
struct Node {
    label: Rc<String>,
    #[resource]
    conn: Rc<Conn>,
}

#[derive(DeepClone)]
struct Graph {
    #[resource]
    conn: Rc<Conn>,
    label: Rc<String>,
    #[resource]
    one: Rc<Node>,
    #[resource]
    two: Rc<Node>,
}

/// A shared resource inside of a shared resource, and data that is shared with the outside.
#[test]
fn sharing_is_kept_through_shared_configs() {
    let (shared, label) = (Rc::new(conn("inner")), Rc::new("x".to_owned()));
    let node = Rc::new(Node { label: Rc::clone(&label), conn: Rc::clone(&shared) });
    let graph = Graph { conn: shared, label, one: Rc::clone(&node), two: node };
    let before = NEXT.get();
    for twin in [graph.twin().unwrap(), graph.to_builder().open().unwrap()] {
        assert!(Rc::ptr_eq(&twin.one, &twin.two));
        assert!(Rc::ptr_eq(&twin.conn, &twin.one.conn));
        assert!(Rc::ptr_eq(&twin.label, &twin.one.label));
        assert_eq!((Rc::strong_count(&twin.label), Rc::strong_count(&twin.conn)), (2, 2));
    }
    assert_eq!(NEXT.get(), before + 2);
}

/// One cloner over data and configs keeps what they share.
#[test]
fn one_cloner_serves_data_and_configs() {
    let label = Rc::new("x".to_owned());
    let node = Node { label: Rc::clone(&label), conn: Rc::new(conn("c")) };
    let mut cloner = Cloner::new();
    let copy = label.deep_clone_in(&mut cloner);
    let builder = node.config_in(&mut cloner);
    drop(cloner);
    let twin = builder.build().unwrap();
    assert!(Rc::ptr_eq(&twin.label, &copy));
    assert_eq!(Rc::strong_count(&copy), 2);
}

struct Ring {
    conn: Conn,
    next: RefCell<Option<Rc<Ring>>>,
}

impl Resource for Ring {
    type Config = (Counter, Option<Shared<Counter>>);

    fn config_in(&self, cloner: &mut Cloner) -> Self::Config {
        let next = self.next.borrow();
        let next = next.as_ref().map(|next| Shared::new(Live::config(&next.conn).deep_clone_in(cloner)));
        (self.conn.config_in(cloner), next)
    }

    fn open_in(config: Self::Config, _: &mut freshtwin::Opener) -> Result<Self, freshtwin::OpenError> {
        Live::open(config.0).map(|conn| Self { conn, next: RefCell::default() }).map_err(freshtwin::OpenError::new)
    }
}

#[test]
fn hand_written_resources_take_part() {
    let ring = Rc::new(Ring { conn: conn("ring"), next: RefCell::default() });
    *ring.next.borrow_mut() = Some(Rc::clone(&ring));
    let twin = ring.twin().unwrap();
    assert_eq!(Live::config(&twin.conn), Live::config(&ring.conn));
    assert!(twin.next.borrow().is_none());
    ring.next.borrow_mut().take();
}

#[derive(DeepClone)]
struct Chain {
    #[resource]
    conn: Conn,
    #[resource]
    next: RefCell<Option<Rc<Chain>>>,
}

#[test]
fn a_recursive_type_has_a_recursive_builder() {
    let end = Rc::new(Chain { conn: conn("end"), next: RefCell::default() });
    let chain = Chain { conn: conn("start"), next: RefCell::new(Some(Rc::clone(&end))) };
    let twin = chain.twin().unwrap();
    let next = twin.next.borrow().clone().unwrap();
    assert_eq!(Live::config(&next.conn).name, "end");
    assert!(!Rc::ptr_eq(&next, &end));
}

#[test]
fn a_cycle_of_resources_is_an_error() {
    let one = Rc::new(Chain { conn: conn("one"), next: RefCell::default() });
    *one.next.borrow_mut() = Some(Rc::clone(&one));
    let error = one.try_to_builder().map(drop).unwrap_err();
    assert!(error.to_string().contains("cycle") && error.type_name().contains("Chain"), "{error}");
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| one.to_builder())).map(drop).unwrap_err();
    assert!(panic.downcast::<String>().unwrap().contains("cycle"));
    one.next.borrow_mut().take();
}
