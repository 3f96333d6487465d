//! `#[deep_clone(builder(name = Name))]`.

use freshtwin::{DeepClone, Live, Resource};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};

/// The name that the builder would have.
#[derive(DeepClone)]
pub struct SessionBuilder(u8);

#[derive(DeepClone)]
#[deep_clone(builder(name = SessionRecipe))]
pub struct Session {
    pub builder: SessionBuilder,
    #[resource]
    pub plug: Live<Plug, Socket>,
}

#[test]
fn another_type_keeps_the_usual_name() {
    let recipe: SessionRecipe = Session::builder().builder(SessionBuilder(3)).plug(Ledger::default().socket("p"));
    let twin = recipe.build().unwrap().twin().unwrap();
    let recipe: <Session as Resource>::Config = twin.to_builder();
    assert_eq!((recipe.builder.0, recipe.plug.name.as_str()), (3, "p"));
}
