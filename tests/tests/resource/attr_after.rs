//! `after = EXPR`: on a field, and on a group.

use std::cell::Cell;
use std::error::Error;

use freshtwin::DeepClone;
use freshtwin_tests::ledger::block_on;

#[derive(Default, Debug, PartialEq)]
struct Wire {
    said: Vec<String>,
    level: Cell<u8>,
}

impl Wire {
    fn say(&mut self, word: &str) {
        self.said.push(word.to_owned());
    }

    /// Gives more than `()`, as `rusqlite::Connection::execute` does.
    fn execute(&mut self, word: &str) -> Result<usize, String> {
        if word == "bad" {
            return Err("refused".to_owned());
        }
        self.say(word);
        Ok(word.len())
    }

    async fn login(&mut self, word: &str) -> Result<usize, String> {
        self.execute(word)
    }
}

fn pair() -> Result<(Wire, Wire), String> {
    Ok((Wire::default(), Wire::default()))
}

async fn pair_later() -> Result<(Wire, Wire), String> {
    pair()
}

#[derive(DeepClone)]
struct Field {
    word: String,
    #[resource(new = Wire::default(), after = unit.level.set(3))]
    unit: Wire,
    #[resource(new = Wire::default(), after = count.execute(word))]
    count: Wire,
}

#[test]
fn a_field_takes_a_unit_or_any_result() {
    let value = Field::builder().word("hello".into()).build().unwrap();
    assert_eq!((value.unit.level.get(), value.count.said), (3, vec!["hello".to_owned()]));
    let error = Field::builder().word("bad".into()).build().map(|value| value.word).unwrap_err();
    assert_eq!((error.path(), error.source().unwrap().to_string()), ("count".to_owned(), "refused".to_owned()));
}

fn handshake(input: &mut Wire, output: &mut Wire, word: &str) -> Result<(), String> {
    assert_eq!(output.said, ["own"], "a field's own `after` comes first");
    input.execute(word)?;
    output.say("answered");
    Ok(())
}

#[derive(DeepClone)]
#[resource(group = server, open = pair(), after = handshake(input, output, word))]
struct Group {
    word: String,
    #[resource(group = server)]
    input: Wire,
    #[resource(group = server, after = output.say("own"))]
    output: Wire,
}

#[test]
fn a_group_sees_all_of_its_fields() {
    let twin = Group::builder().word("hello".into()).build().unwrap().twin().unwrap();
    assert_eq!((twin.input.said, twin.output.said), (vec!["hello".to_owned()], vec!["own".into(), "answered".into()]));
    let error = Group::builder().word("bad".into()).build().map(|value| value.word).unwrap_err();
    assert_eq!(error.path(), "server");
}

#[derive(DeepClone)]
enum Variant {
    #[resource(group = server, open = pair(), after = handshake(_1, _2, _0))]
    One(String, #[resource(group = server)] Wire, #[resource(group = server, after = _2.say("own"))] Wire),
}

#[test]
fn a_variant_of_a_tuple_sees_them_too() {
    let Variant::One(word, input, output) = Variant::One("hi".into(), Wire::default(), Wire::default()).twin().unwrap();
    assert_eq!((word.as_str(), input.said, output.said.len()), ("hi", vec!["hi".to_owned()], 2));
}

/// The group says once that it awaits: for its `open`, its `after`, and those of its fields.
#[derive(DeepClone)]
#[resource(group = server, open = pair_later().await, after = output.login("group").await, async)]
struct Async {
    #[resource(group = server, after = input.login("field").await)]
    input: Wire,
    #[resource(group = server)]
    output: Wire,
}

#[derive(DeepClone)]
#[resource(group = server, open = pair(), async)]
struct AsyncInAfter {
    #[resource(group = server, after = input.login("field").await)]
    input: Wire,
    #[resource(group = server)]
    output: Wire,
}

#[test]
fn the_async_of_a_group_holds_for_all_of_its_expressions() {
    let value = block_on(Async::builder().build()).unwrap();
    assert_eq!((value.input.said, value.output.said), (vec!["field".to_owned()], vec!["group".to_owned()]));
    let value = block_on(AsyncInAfter::builder().build()).unwrap();
    assert_eq!((value.input.said, value.output), (vec!["field".to_owned()], Wire::default()));
}

/// What `after` names has to be open before.
#[derive(DeepClone)]
#[resource(group = server, open = pair(), after = input.say(&late.said[0]))]
struct Ordered {
    #[resource(group = server)]
    input: Wire,
    #[resource(group = server)]
    output: Wire,
    #[resource(new = Wire::default(), after = late.say("late"))]
    late: Wire,
}

#[test]
fn the_after_of_a_group_waits_for_what_it_names() {
    let value = Ordered::builder().build().unwrap();
    assert_eq!((value.input.said, value.output.said.len(), value.late.said.len()), (vec!["late".to_owned()], 0, 1));
}
