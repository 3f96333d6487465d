//! `#[deep_clone(builder(inherent = false))]`.

use freshtwin::{DeepClone, Live, OpenError, Resource};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};

#[derive(DeepClone)]
#[deep_clone(builder(inherent = false))]
struct Session {
    name: String,
    #[resource]
    plug: Live<Plug, Socket>,
}

/// All the names that the derive would give to inherent functions.
impl Session {
    fn builder() -> u8 {
        1
    }

    fn to_builder(&self) -> usize {
        self.name.len()
    }

    fn try_to_builder(&self) -> usize {
        self.plug.name.len()
    }

    fn twin(&self) -> &str {
        &self.name
    }
}

#[test]
fn the_type_keeps_its_own_functions() -> Result<(), OpenError> {
    let ledger = Ledger::default();
    let session = SessionBuilder::new().name("abc".into()).plug(ledger.socket("p")).build()?;
    let own = (Session::builder(), session.to_builder(), session.try_to_builder(), session.twin());
    assert_eq!(own, (1, 3, 1, "abc"));
    let twin = Resource::twin(&session)?;
    let builder: SessionBuilder = Resource::to_config(&twin);
    assert_eq!(builder.open()?.name, "abc");
    assert_eq!(ledger.opened(), ["p", "p", "p"]);
    Ok(())
}

#[derive(DeepClone)]
#[deep_clone(builder(inherent = false))]
enum Choice {
    Plug(#[resource] Live<Plug, Socket>),
}

impl Choice {
    fn twin(&self) -> u8 {
        2
    }
}

#[test]
fn an_enum_keeps_them_too() -> Result<(), OpenError> {
    let choice = ChoiceBuilder::Plug(Ledger::default().socket("p")).build()?;
    let Choice::Plug(plug) = Resource::twin(&choice)?;
    assert_eq!((choice.twin(), plug.name.as_str()), (2, "p"));
    Ok(())
}
