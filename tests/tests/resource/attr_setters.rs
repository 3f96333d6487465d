//! `#[deep_clone(builder(setters = VISIBILITY))]`.

pub mod library {
    use freshtwin::{DeepClone, Live};
    use freshtwin_tests::ledger::{Plug, Socket};

    /// Everyone can set what only this module can read.
    #[derive(DeepClone)]
    #[deep_clone(builder(setters = pub))]
    pub struct Session {
        name: String,
        #[resource]
        plug: Live<Plug, Socket>,
    }

    impl Session {
        pub fn text(&self) -> String {
            format!("{} on {}", self.name, self.plug.name)
        }
    }

    /// As wide as the crate, whatever the fields are.
    #[derive(DeepClone)]
    #[deep_clone(builder(setters = pub(crate)))]
    pub(crate) struct Inner {
        pub(crate) number: u8,
        #[resource]
        _plug: Live<Plug, Socket>,
    }
}

use freshtwin_tests::ledger::Ledger;

#[test]
fn all_setters_are_as_visible_as_it_says() {
    let ledger = Ledger::default();
    let session = library::Session::builder().name("a".into()).plug(ledger.socket("p")).build().unwrap();
    let twin = session.to_builder().name("b".into()).build().unwrap();
    assert_eq!((session.text().as_str(), twin.text().as_str()), ("a on p", "b on p"));
    let inner = library::Inner::builder().number(7)._plug(ledger.socket("q")).build().unwrap();
    assert_eq!(inner.twin().unwrap().to_builder().number(8).build().unwrap().number, 8);
}
