//! `#[resource(open = EXPR)]`.

use freshtwin::{DeepClone, Open};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket};

fn named(socket: &Socket, name: &str) -> Result<Plug, String> {
    let mut socket = socket.clone();
    name.clone_into(&mut socket.name);
    socket.open()
}

#[derive(DeepClone)]
struct Session {
    /// Needs the one below.
    #[resource(open = named(socket, &format!("{name} after {}", first.name)))]
    second: Plug,
    #[resource(open = named(socket, name))]
    first: Plug,
    name: String,
    socket: Socket,
    #[resource(open = (0..*count).map(|number| named(socket, &number.to_string())).collect::<Result<_, _>>())]
    many: Vec<Plug>,
    count: usize,
}

#[derive(DeepClone)]
struct Tuple(Socket, #[resource(open = named(_0, &_2.name).map(Some))] Option<Plug>, #[resource(from = 0)] Plug);

#[derive(DeepClone)]
enum Link {
    Open(Socket, #[resource(open = _0.open())] Plug),
}

fn session(ledger: &Ledger) -> SessionBuilder {
    Session::builder().name("a".into()).socket(ledger.socket("s")).count(2)
}

#[test]
fn the_expression_sees_data_and_what_is_open() {
    let ledger = Ledger::default();
    let session = session(&ledger).build().unwrap();
    assert_eq!(session.second.name, "a after a");
    let twin = session.to_builder().name("b".into()).count(1).build().unwrap();
    assert_eq!((twin.first.name.as_str(), twin.second.name.as_str(), twin.many.len()), ("b", "b after b", 1));
    assert_eq!((session.first.name.as_str(), session.many.len()), ("a", 2));
    drop((session, twin));
    assert_eq!(ledger.opened().len(), ledger.closed().len());
}

#[test]
fn a_failure_closes_what_was_open() {
    let ledger = Ledger::default();
    let builder = session(&ledger);
    ledger.fail_after(1, Fault::Error);
    let error = builder.open().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot open `second` of `Session`");
    assert_eq!((ledger.opened(), ledger.closed()), (vec!["a".to_owned()], vec!["a".to_owned()]));
}

#[test]
fn tuples_and_variants_have_names_for_their_fields() {
    let ledger = Ledger::default();
    let twin = Tuple::builder().field_0(ledger.socket("t")).build().unwrap().twin().unwrap();
    assert_eq!((twin.1.as_ref().map(|plug| plug.name.as_str()), twin.2.name.as_str()), (Some("t"), "t"));
    let Link::Open(_, plug) = LinkBuilder::Open(ledger.socket("l")).build().unwrap().twin().unwrap();
    assert_eq!(plug.name, "l");
}
