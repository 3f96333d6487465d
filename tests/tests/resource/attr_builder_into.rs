//! `builder(into)`: a value is taken apart into its builder.

mod shared;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use freshtwin::net::TcpListenerConfig;
use freshtwin::{DeepClone, Live, Open, Resource, Shared};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Server {
    routes: Vec<String>,
    #[deep_clone(default)]
    served: u64,
    #[resource]
    listener: Live<TcpListener, TcpListenerConfig>,
}

#[test]
fn a_server_on_a_fixed_port_comes_back() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut server = Server::builder().routes(vec!["/".into()]).listener(TcpListenerConfig::new(port.to_string()));
    server.routes.push("/health".into());
    let mut server = server.build().unwrap();
    server.served = 7;
    assert!(server.twin().is_err(), "the port is taken");
    let routes = server.routes.as_ptr();
    let builder = server.into_builder();
    let blocker = TcpListener::bind(port).unwrap();
    assert_eq!(builder.open().map(|_| ()).unwrap_err().path(), "listener");
    drop(blocker);
    let server = builder.build().unwrap();
    assert_eq!((server.routes.as_ptr(), server.served), (routes, 0), "data is moved, and not cloned");
    assert_eq!(server.listener.local_addr().unwrap(), port);
}

#[test]
fn a_value_is_replaced_in_place() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Server::builder().routes(vec![]).listener(TcpListenerConfig::new(port.to_string())).build().unwrap();
    let mut slot = Some(server);
    let builder = slot.take().unwrap().into_builder();
    slot = Some(builder.build().unwrap());
    assert_eq!(slot.unwrap().listener.local_addr().unwrap(), port);
}

type Line = Live<Plug, Socket>;

#[derive(DeepClone)]
#[deep_clone(builder(into))]
#[resource(group = pair, open = open_pair(first))]
struct Many {
    first: Socket,
    #[resource]
    list: Vec<Line>,
    #[resource]
    map: BTreeMap<u8, Mutex<Line>>,
    #[resource(from = first, after = assert!(!list.is_empty()))]
    late: Plug,
    #[resource(group = pair)]
    left: Plug,
    #[resource(group = pair)]
    right: Plug,
    #[resource]
    kept: Arc<Line>,
}

fn open_pair(config: &Socket) -> Result<(Plug, Plug), String> {
    let open = |name: &str| {
        let mut config = config.clone();
        name.clone_into(&mut config.name);
        config.open()
    };
    Ok((open("left")?, open("right")?))
}

#[test]
fn what_was_opened_last_is_closed_first() {
    let ledger = Ledger::default();
    let socket = |name| ledger.socket(name);
    let builder = Many::builder()
        .first(socket("first"))
        .list(vec![socket("0"), socket("1")])
        .map(BTreeMap::from([(1, socket("m1")), (2, socket("m2"))]))
        .kept(Shared::new(socket("kept")));
    let value = builder.build().unwrap();
    let opened = ledger.opened();
    let outside = Arc::clone(&value.kept);
    ledger.clear();
    let builder = value.into_builder();
    let mut expected: Vec<String> = opened.into_iter().filter(|name| name != "kept").collect();
    expected.reverse();
    assert_eq!(ledger.closed(), expected, "all but what is held from outside");
    assert_eq!((builder.list.len(), builder.map[&2].name.as_str(), outside.name.as_str()), (2, "m2", "kept"));
    drop(outside);
    ledger.clear();
    let value = builder.build().unwrap();
    assert_eq!(ledger.opened().len(), 8);
    drop(value);
    assert_eq!(ledger.closed().len(), 8);
}

/// Two pairs of handles on one resource each, with a single one between them.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Pairs {
    names: Rc<RefCell<Vec<String>>>,
    #[resource]
    early: Rc<RefCell<Speaker>>,
    #[resource]
    single: Line,
    #[resource]
    late: Arc<Mutex<Line>>,
    #[resource]
    again: Vec<Arc<Mutex<Line>>>,
    #[resource]
    speakers: Vec<Rc<RefCell<Speaker>>>,
}

#[derive(DeepClone)]
struct Speaker {
    names: Rc<RefCell<Vec<String>>>,
    #[resource]
    line: Line,
}

fn pairs(ledger: &Ledger) -> Pairs {
    let names = Rc::new(RefCell::new(vec![]));
    let speaker = Shared::new(Speaker::builder().names(Rc::clone(&names)).line(ledger.socket("early")));
    let late = Shared::new(ledger.socket("late"));
    let builder = Pairs::builder().names(names).early(speaker.clone()).single(ledger.socket("single"));
    builder.late(late.clone()).again(vec![late.clone(), late]).speakers(vec![speaker]).build().unwrap()
}

#[test]
fn what_is_shared_closes_where_it_was_opened_first() {
    for _ in 0..20 {
        let ledger = Ledger::default();
        let value = pairs(&ledger);
        assert_eq!(ledger.opened(), ["early", "single", "late"]);
        let builder = value.into_builder();
        assert_eq!(ledger.closed(), ["late", "single", "early"]);
        let value = builder.build().unwrap();
        assert!(Arc::ptr_eq(&value.late, &value.again[1]) && Rc::ptr_eq(&value.early, &value.speakers[0]));
    }
}

#[test]
fn shared_resources_keep_what_they_share_with_the_data() {
    let ledger = Ledger::default();
    let value = pairs(&ledger);
    let names = Rc::clone(&value.names);
    let builder = value.into_builder();
    assert!(Rc::ptr_eq(&builder.names, &names), "data is moved");
    assert!(Rc::ptr_eq(&builder.early.names, &names), "as if it had been moved");
    let value = builder.build().unwrap();
    assert!(Rc::ptr_eq(&value.early.borrow().names, &names));
    let outside = Rc::clone(&value.early);
    ledger.clear();
    let builder = value.into_builder();
    assert_eq!(ledger.closed(), ["late", "single"], "one is held from outside");
    assert!(Rc::ptr_eq(&builder.early.names, &outside.borrow().names));
}

/// A `with` function takes the cloner away, and with it the configs of what is shared.
#[derive(DeepClone)]
struct Thief {
    #[resource]
    lines: [Rc<Line>; 2],
    #[deep_clone(with = |count, cloner| { std::mem::take(cloner); *count })]
    count: u32,
}

#[test]
fn who_takes_the_cloner_away_is_told_so() {
    let ledger = Ledger::default();
    let line = Shared::new(ledger.socket("line"));
    let value = Thief::builder().lines([line.clone(), line]).count(1).build().unwrap();
    let panic = catch_unwind(AssertUnwindSafe(|| drop(value.into_config()))).expect_err("a panic");
    let text = panic.downcast_ref::<String>().expect("a text");
    assert!(text.contains("`Cloner`"), "{text}");
    assert_eq!(ledger.closed(), ["line"]);
}

#[derive(DeepClone)]
#[deep_clone(builder(into))]
enum Connection {
    Idle { name: String },
    Open(String, #[resource] Line, #[deep_clone(default)] u32),
}

#[test]
fn an_enum_is_taken_apart_too() {
    let ledger = Ledger::default();
    let line = Live::open(ledger.socket("a")).unwrap();
    let ConnectionBuilder::Open(name, config) = Connection::Open("n".into(), line, 3).into_builder() else {
        panic!("another variant");
    };
    assert_eq!((name.as_str(), config.name.as_str(), ledger.closed()), ("n", "a", vec!["a".to_owned()]));
    let idle = Connection::Idle { name: "idle".into() }.into_builder();
    assert!(matches!(idle, ConnectionBuilder::Idle { name } if name == "idle"));
}

/// Generic, not inherent, nested, async: the trait's method serves them all.
#[derive(DeepClone)]
#[deep_clone(builder(into, inherent = false))]
struct Outer<T, R> {
    data: T,
    #[resource(async)]
    inner: R,
}

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Inner {
    text: String,
    #[resource(async)]
    line: Line,
}

#[test]
fn nested_values_move_their_data() {
    let ledger = Ledger::default();
    let line = Live::open(ledger.socket("a")).unwrap();
    let outer = Outer { data: vec![1], inner: Inner { text: "text".into(), line } };
    let (data, text) = (outer.data.as_ptr(), outer.inner.text.as_ptr());
    let builder = freshtwin::ResourceAsync::into_config(outer);
    assert_eq!((builder.data.as_ptr(), builder.inner.text.as_ptr()), (data, text));
    assert_eq!(ledger.closed(), ["a"]);
}

/// Without `into` the data is cloned.
#[derive(DeepClone)]
struct Cloned {
    text: String,
    #[resource]
    line: Line,
}

#[test]
fn without_the_key_the_config_is_a_copy() {
    let ledger = Ledger::default();
    let value = Cloned { text: "text".into(), line: Live::open(ledger.socket("a")).unwrap() };
    let builder = Resource::into_config(value);
    assert_eq!((builder.text.as_str(), ledger.closed()), ("text", vec!["a".to_owned()]));
}
