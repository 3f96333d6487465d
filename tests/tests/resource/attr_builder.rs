//! `#[deep_clone(builder = Name)]` and `#[deep_clone(builder(..))]`.

use freshtwin::{DeepClone, Live, Resource};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};

#[derive(DeepClone)]
#[deep_clone(builder = Recipe)]
struct Named {
    text: String,
    #[resource]
    plug: Live<Plug, Socket>,
}

#[derive(DeepClone)]
#[deep_clone(builder(name = Plan, derive(Debug), setters = pub(crate), inherent = true))]
struct Listed {
    text: String,
    #[resource(from = socket)]
    plug: Plug,
    socket: Socket,
}

#[derive(DeepClone)]
#[deep_clone(builder = Choices)]
enum Choice {
    Nothing,
    Something(#[resource] Live<Plug, Socket>),
}

#[test]
fn its_name_is_the_users() {
    let ledger = Ledger::default();
    let recipe: Recipe = Named::builder().text("a".into()).plug(ledger.socket("p"));
    let value = recipe.build().unwrap();
    let again: Recipe = Resource::to_config(&value);
    let twin = again.text("b".into()).open().unwrap();
    assert_eq!((value.text.as_str(), twin.text.as_str(), twin.plug.name.as_str()), ("a", "b", "p"));
    assert_eq!(ledger.opened(), ["p", "p"]);
}

#[test]
fn several_settings_hold_together() {
    let ledger = Ledger::default();
    let plan: Plan = Plan::new().text("a".into()).socket(ledger.socket("p"));
    assert!(format!("{plan:?}").starts_with("Plan { text: \"a\""), "{plan:?}");
    let twin = plan.build().unwrap().twin().unwrap();
    assert_eq!((twin.text.as_str(), twin.plug.name.as_str()), ("a", "p"));
}

#[test]
fn an_enum_has_one_too() {
    let choice = Choice::Something(Live::open(Ledger::default().socket("p")).unwrap());
    let Choices::Something(socket) = choice.to_builder() else { panic!("another variant") };
    assert_eq!(socket.name, "p");
    assert!(matches!(Choices::Nothing.build(), Ok(Choice::Nothing)));
}
