//! `#[resource(group = NAME)]`, on fields, and with `open` on the type or the variant.

use freshtwin::{DeepClone, Open};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on};

fn pair(socket: &Socket, needs: Option<&Plug>) -> Result<(Plug, Plug), String> {
    let named = |name: &str| {
        let mut socket = socket.clone();
        socket.name = format!("{name}{}", needs.map_or("", |plug| &plug.name));
        socket.open()
    };
    Ok((named("left")?, named("right")?))
}

#[derive(DeepClone)]
#[resource(group = wire, open = pair(socket, None))]
#[resource(group = later, open = pair(socket, Some(right)))]
struct Session {
    #[resource(group = later)]
    third: Plug,
    #[resource(group = wire)]
    left: Plug,
    socket: Socket,
    #[resource(group = wire)]
    right: Plug,
    #[resource(group = later)]
    fourth: Plug,
}

#[derive(DeepClone)]
enum Link {
    #[resource(group = wire, open = pair(_1, None))]
    Pair(#[resource(group = wire)] Plug, Socket, #[resource(group = wire)] Plug),
    None,
}

#[test]
fn one_expression_opens_several_fields() {
    let ledger = Ledger::default();
    let session = Session::builder().socket(ledger.socket("s")).build().unwrap();
    assert_eq!(ledger.opened(), ["left", "right", "leftright", "rightright"]);
    ledger.clear();
    let twin = session.twin().unwrap();
    let names = [&twin.left.name, &twin.right.name, &twin.third.name, &twin.fourth.name];
    assert_eq!(names, ["left", "right", "leftright", "rightright"]);
    assert_eq!(ledger.opened().len(), 4);
}

#[test]
fn its_error_names_the_group() {
    let ledger = Ledger::default();
    let builder = Session::builder().socket(ledger.socket("s"));
    ledger.fail_after(3, Fault::Error);
    let error = builder.open().map(drop).unwrap_err();
    assert_eq!(error.path(), "later");
    let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
    opened.sort();
    closed.sort();
    assert_eq!((opened.len(), &opened), (3, &closed));
}

#[test]
fn a_variant_has_groups_of_its_own() {
    let ledger = Ledger::default();
    let link = LinkBuilder::Pair(ledger.socket("s")).build().unwrap();
    let Link::Pair(left, socket, right) = link.twin().unwrap() else { panic!("another variant") };
    assert_eq!([left.name.as_str(), &socket.name, &right.name], ["left", "s", "right"]);
    assert!(matches!(LinkBuilder::None.open(), Ok(Link::None)));
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
#[resource(group = pair, open = pair(socket, None))]
struct Wire {
    socket: Socket,
    #[resource(group = pair)]
    left: Plug,
    #[resource(group = pair)]
    right: Plug,
    #[resource(open = Err::<u8, _>("refused"))]
    other: u8,
}

#[test]
fn a_group_beside_a_failure_is_closed_last_first() {
    let ledger = Ledger::default();
    let wire = Wire::builder().socket(ledger.socket("s")).build();
    let error = wire.map(|wire| (wire.left, wire.right, wire.other)).unwrap_err();
    assert_eq!(error.path(), "other");
    assert_eq!(ledger.closed(), ["right", "left"]);
}

/// A function whose type depends on what is expected.
fn made<T: Default>() -> T {
    T::default()
}

fn beside<T>(value: T) -> (T, Box<str>) {
    (value, "made".into())
}

async fn later(number: &u8) -> (u8, u16) {
    (*number, 2)
}

#[derive(DeepClone)]
#[resource(group = all, new = made())]
#[resource(group = boxed, new = beside(Box::new(|number| number + 1)))]
#[resource(group = plain, new = beside(*number))]
#[resource(group = awaited, new = later(number).await, async)]
struct Expected {
    number: u8,
    #[resource(group = all)]
    names: Vec<String>,
    #[resource(group = all)]
    count: u8,
    #[resource(group = boxed)]
    next: Box<dyn Fn(u8) -> u8>,
    #[resource(group = boxed)]
    name: Box<str>,
    #[resource(group = plain)]
    same: u8,
    #[resource(group = plain)]
    text: Box<str>,
    #[resource(group = awaited)]
    first: u8,
    #[resource(group = awaited)]
    second: u16,
}

#[test]
fn new_gives_a_group_what_its_fields_expect() {
    let twin = block_on(async { Expected::builder().number(3).build().await?.twin().await }).unwrap();
    assert_eq!((twin.names, twin.count, (twin.next)(4), twin.same), (vec![], 0, 5, 3));
    assert_eq!((&*twin.name, &*twin.text, twin.first, twin.second), ("made", "made", 3, 2));
}
