//! Shared values that are taken apart: each closes where it was opened first.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, Resource, Shared};
use freshtwin_tests::ledger::Ledger;

use super::Line;

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
