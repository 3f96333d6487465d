//! `builder(into)`: a value is taken apart into its builder.

use std::cell::{Cell, RefCell};
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

/// A shared value with handles on resources of its own, between fields that were opened before and after it.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Nested {
    #[resource]
    early: Line,
    #[resource]
    room: Rc<Room>,
    #[resource]
    again: Rc<Room>,
    #[resource]
    late: Line,
    #[resource]
    alone: Box<Room>,
}

/// All of its resources have several handles, all in here.
#[derive(DeepClone)]
struct Room {
    #[resource]
    lines: [Rc<Line>; 2],
    #[resource]
    hall: Rc<Hall>,
    #[resource]
    doors: Vec<Rc<Hall>>,
}

#[derive(DeepClone)]
struct Hall(#[resource] [Rc<Line>; 2]);

/// Shared, and it says how it is taken apart.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Stage {
    #[resource]
    first: Line,
    #[deep_clone(with = |count, _| { RUNS.set(RUNS.get() + 1); *count })]
    count: u32,
    #[resource]
    second: (Line, [Line; 2], Option<Box<Line>>),
    #[resource]
    third: Rc<RefCell<Vec<Line>>>,
    #[resource(open = count_to(*count))]
    fourth: u32,
    #[resource]
    fifth: BTreeMap<u8, Mutex<Line>>,
}

thread_local!(static RUNS: Cell<u32> = const { Cell::new(0) });

fn count_to(count: u32) -> Result<u32, String> {
    Ok(count)
}

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Theatre {
    #[resource]
    early: Line,
    #[resource]
    stages: Vec<Arc<Mutex<Stage>>>,
    #[resource]
    late: Line,
}

#[test]
fn a_shared_value_closes_what_was_opened_last_first() {
    let ledger = Ledger::default();
    let socket = |name: &str| ledger.socket(name);
    let stage =
        Stage::builder().first(socket("1")).count(4).fifth(BTreeMap::from([(1, socket("7")), (2, socket("8"))]));
    let stage = stage.second((socket("2"), [socket("3"), socket("4")], Some(Box::new(socket("5")))));
    let stage = Shared::new(stage.third(vec![socket("6")]));
    let builder = Theatre::builder().early(socket("early")).stages(vec![stage.clone(), stage]).late(socket("late"));
    let value = builder.build().unwrap();
    let mut opened = ledger.opened();
    assert_eq!(opened, ["early", "1", "2", "3", "4", "5", "6", "7", "8", "late"]);
    RUNS.set(0);
    let builder = value.into_builder();
    opened.reverse();
    assert_eq!((ledger.closed(), RUNS.get()), (opened, 1));
    let value = builder.build().unwrap();
    assert!(Arc::ptr_eq(&value.stages[0], &value.stages[1]));
    let stage = value.stages[0].lock().unwrap();
    assert_eq!((stage.count, stage.fourth), (4, 4));
}

#[test]
fn what_is_shared_within_a_shared_value_closes_with_it() {
    let ledger = Ledger::default();
    let pair = |name: &str| {
        let line = Shared::new(ledger.socket(name));
        [line.clone(), line]
    };
    let room = |name: &str| {
        let hall = Shared::new(Hall::builder().field_0(pair(&format!("{name} hall"))));
        Room::builder().lines(pair(name)).hall(hall.clone()).doors(vec![hall])
    };
    let shared = Shared::new(room("shared"));
    let builder = Nested::builder().early(ledger.socket("early")).room(shared.clone()).again(shared);
    let value = builder.late(ledger.socket("late")).alone(Box::new(room("alone"))).build().unwrap();
    let mut opened = ledger.opened();
    assert_eq!(opened, ["early", "shared", "shared hall", "late", "alone", "alone hall"]);
    let builder = value.into_builder();
    opened.reverse();
    assert_eq!(ledger.closed(), opened);
    assert_eq!(builder.build().unwrap().room.hall.0[0].name, "shared hall");
}

/// What is in a shared value, and not shared itself.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Shelf(#[resource] Line, #[resource] Vec<Line>, #[resource] Line);

#[test]
fn a_shared_value_is_taken_apart_too() {
    let ledger = Ledger::default();
    let socket = |name| ledger.socket(name);
    let shelf = Shelf::builder().field_0(socket("1")).field_1(vec![socket("2"), socket("3")]).field_2(socket("4"));
    let (shelf, lines) = (Shared::new(shelf), Shared::new(vec![socket("5"), socket("6")]));
    let value: (Rc<Shelf>, Vec<Rc<Shelf>>, [Arc<Mutex<Vec<Line>>>; 2]) =
        Resource::from_config((shelf.clone(), vec![shelf], [lines.clone(), lines])).unwrap();
    assert_eq!(ledger.opened(), ["1", "2", "3", "4", "5", "6"]);
    value.into_config();
    assert_eq!(ledger.closed(), ["6", "5", "4", "3", "2", "1"]);
}

/// It does not say how it is taken apart.
#[derive(DeepClone)]
struct Seat {
    #[resource]
    lines: [Rc<Line>; 2],
    #[deep_clone(with = |count, _| { RUNS.set(RUNS.get() + 1); *count })]
    count: u32,
}

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Row(#[resource] Line, #[resource] Vec<Seat>, #[resource] Line);

#[test]
fn a_value_in_a_shared_one_closes_in_its_turn() {
    let ledger = Ledger::default();
    let seat = |name| {
        let line = Shared::new(ledger.socket(name));
        Seat::builder().lines([line.clone(), line]).count(3)
    };
    let row =
        Row::builder().field_0(ledger.socket("1")).field_1(vec![seat("2"), seat("3")]).field_2(ledger.socket("4"));
    let (row, seat) = (Shared::new(row), Shared::new(seat("5")));
    let value: [(Rc<Row>, Rc<Seat>); 2] = Resource::from_config([(row.clone(), seat.clone()), (row, seat)]).unwrap();
    assert_eq!(ledger.opened(), ["1", "2", "3", "4", "5"]);
    RUNS.set(0);
    let config = value.into_config();
    assert_eq!((ledger.closed(), RUNS.get()), (["5", "4", "3", "2", "1"].map(String::from).to_vec(), 3));
    assert_eq!((config[0].0.field_1[0].count, config[1].1.count), (3, 3));
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
