//! `into_builder` closes what was opened last first, also where a type in the value does not say `builder(into)`.

use std::collections::HashMap;
use std::rc::Rc;

use freshtwin::{DeepClone, Live, Resource, Shared};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};

type Line = Live<Plug, Socket>;
type Lines = Vec<Rc<Line>>;

/// It does not say how it is taken apart.
#[derive(DeepClone)]
struct Desk(#[resource] Lines, #[resource] Option<Rc<Phone>>, #[resource] Option<Rc<Phone>>);

#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Phone(#[resource] Line, #[resource] Rc<Line>);

/// Several values in a shared one.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Room(#[resource] Line, #[resource] Vec<Desk>, #[resource] Line);

/// The second opens first.
#[derive(DeepClone)]
struct Crossed(#[resource(after = assert!(!_1.is_empty()))] Lines, #[resource] Lines);

type Config = Shared<Socket>;

fn twice(lines: impl IntoIterator<Item = Config>) -> Vec<Config> {
    lines.into_iter().flat_map(|line| [line.clone(), line]).collect()
}

fn desk(lines: Vec<Config>, phone: Option<Shared<PhoneBuilder>>) -> DeskBuilder {
    Desk::builder().field_0(lines).field_1(phone.clone()).field_2(phone)
}

fn room(first: &Config, desks: Vec<DeskBuilder>, last: &Config) -> Shared<RoomBuilder> {
    Shared::new(Room::builder().field_0((**first).clone()).field_1(desks).field_2((**last).clone()))
}

fn lines<const N: usize>(ledger: &Ledger) -> [Config; N] {
    std::array::from_fn(|number| Shared::new(ledger.socket(&number.to_string())))
}

/// Opens a value and closes it, but for what `outside` holds: gives what was opened, and what was closed.
fn close<T: Resource, O>(
    ledger: &Ledger,
    config: T::Config,
    outside: impl FnOnce(&T) -> O,
) -> (Vec<String>, Vec<String>) {
    let value = T::from_config(config).unwrap();
    let held = outside(&value);
    let opened = ledger.opened();
    assert_eq!(ledger.closed(), [""; 0]);
    value.into_config();
    let closed = ledger.closed();
    drop(held);
    assert_eq!(ledger.closed().len(), opened.len(), "all is closed in the end");
    (opened, closed)
}

/// The same, with nothing outside: what was opened last is closed first.
fn closes_last_first<T: Resource>(ledger: &Ledger, config: T::Config) {
    let (opened, mut closed) = close::<T, ()>(ledger, config, |_| ());
    closed.reverse();
    assert_eq!(closed, opened);
}

#[test]
fn several_handles_close_in_the_turn_of_the_first() {
    let ledger = Ledger::default();
    let [a, b] = lines(&ledger);
    closes_last_first::<Desk>(&ledger, desk(vec![a.clone(), b.clone(), b, a], None));
}

#[test]
fn what_another_resource_shares_closes_in_the_turn_of_the_first() {
    let ledger = Ledger::default();
    let [a, b, c] = lines(&ledger);
    let desk = || {
        let phone = Phone::builder().field_0((*c).clone()).field_1(a.clone());
        desk(twice([a.clone(), b.clone()]), Some(phone.into()))
    };
    closes_last_first::<Desk>(&ledger, desk());
    ledger.clear();
    let room = room(&c, vec![desk()], &c);
    closes_last_first::<[Rc<Room>; 2]>(&ledger, [room.clone(), room]);
}

#[test]
fn what_opens_first_closes_last_whatever_its_place() {
    let ledger = Ledger::default();
    let [a, b] = lines(&ledger);
    closes_last_first::<Crossed>(&ledger, Crossed::builder().field_0(twice([a])).field_1(twice([b])));
}

#[test]
fn what_is_held_outside_keeps_nothing_else_open() {
    for held in 1..=4 {
        let ledger = Ledger::default();
        let [first, a, b, c, d, last] = lines(&ledger);
        let room = room(&first, vec![desk(twice([a, b]), None), desk(twice([c, d]), None)], &last);
        let (mut expected, closed) = close::<[Rc<Room>; 2], _>(&ledger, [room.clone(), room], |[room, _]| {
            let lines = room.1.iter().flat_map(|desk| &desk.0);
            lines.filter(|line| line.name == held.to_string()).cloned().collect::<Vec<_>>()
        });
        assert_eq!(expected, ["0", "1", "2", "3", "4", "5"]);
        expected.retain(|name| *name != held.to_string());
        expected.reverse();
        assert_eq!(closed, expected);
    }
}

#[test]
fn what_a_resource_in_it_shares_is_still_its_own() {
    let ledger = Ledger::default();
    let [first, a, b, c, d] = lines(&ledger);
    let phone = Shared::new(Phone::builder().field_0((*d).clone()).field_1(a.clone()));
    let desks = vec![desk(vec![a], None), desk(twice([b]), None), desk(twice([c.clone()]), Some(phone))];
    let room = room(&first, desks, &c);
    closes_last_first::<[Rc<Room>; 2]>(&ledger, [room.clone(), room]);
}

#[test]
fn the_values_of_a_map_close_one_after_the_other() {
    let ledger = Ledger::default();
    let line = |name: &str| Shared::new(ledger.socket(name));
    let of = |key: u8| {
        let mut lines = twice(["a", "b"].map(|name| line(&format!("{key}{name}"))));
        lines.push(line(&key.to_string()));
        (key, desk(lines, None))
    };
    let map = Shared::new((0..8).map(of).collect::<HashMap<_, _>>());
    let (_, closed) = close::<[Rc<HashMap<u8, Desk>>; 2], ()>(&ledger, [map.clone(), map], |_| ());
    for own in closed.chunks(3) {
        assert_eq!(own[1..], ["b", "a"].map(|name| format!("{}{name}", own[0])));
    }
}
