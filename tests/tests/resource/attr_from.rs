//! `#[resource(from = FIELD)]`.

use freshtwin::{DeepClone, Open};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket};

#[derive(DeepClone)]
struct Session {
    #[resource(from = config)]
    first: Plug,
    config: Socket,
    /// One config may serve several fields.
    #[resource(from = config)]
    second: Plug,
    #[deep_clone(clone)]
    common: Socket,
    #[resource(from = common)]
    third: Plug,
}

#[derive(DeepClone)]
struct Tuple(Socket, #[resource(from = 0)] Plug, #[resource(from = _0)] Plug);

#[derive(DeepClone)]
enum Link<C: Open<Plug>> {
    Closed,
    Open {
        config: C,
        #[resource(from = config)]
        plug: Plug,
    },
}

#[test]
fn the_sibling_opens_it() {
    let ledger = Ledger::default();
    let builder = Session::builder().config(ledger.socket("c")).common(ledger.socket("s"));
    let session = builder.build().unwrap();
    assert_eq!(ledger.opened(), ["c", "c", "s"]);
    let mut builder = session.to_builder();
    builder.config.name = "d".into();
    let twin = builder.build().unwrap();
    let names = [&twin.first.name, &twin.second.name, &twin.third.name];
    assert_eq!(names, ["d", "d", "s"]);
}

#[test]
fn its_error_names_the_resource() {
    let ledger = Ledger::default();
    let builder = Session::builder().config(ledger.socket("c")).common(ledger.socket("s"));
    ledger.fail_after(1, Fault::Error);
    let error = builder.open().map(drop).unwrap_err();
    assert_eq!((error.path().as_str(), error.into_source().to_string().as_str()), ("second", "c failed"));
    assert_eq!((ledger.opened(), ledger.closed()), (vec!["c".to_owned()], vec!["c".to_owned()]));
}

#[test]
fn tuples_and_variants_have_siblings() {
    let ledger = Ledger::default();
    let tuple = Tuple::builder().field_0(ledger.socket("t")).build().unwrap().twin().unwrap();
    assert_eq!((tuple.1.name.as_str(), tuple.2.name.as_str()), ("t", "t"));
    let link = LinkBuilder::Open { config: ledger.socket("l") }.build().unwrap();
    let Link::Open { plug, config } = link.twin().unwrap() else { panic!("another variant") };
    assert_eq!((plug.name.as_str(), config.name.as_str()), ("l", "l"));
    assert!(matches!(Link::<Socket>::Closed.twin(), Ok(Link::Closed)));
}

/// A config that opens both ways opens without `await` where nothing says `async`.
mod both_ways {
    use std::io;

    use freshtwin::{DeepClone, Open, OpenAsync};

    struct Line(&'static str);

    #[derive(DeepClone)]
    struct Server;

    impl Open<Line> for Server {
        type Error = io::Error;

        fn open(&self) -> io::Result<Line> {
            Ok(Line("at once"))
        }
    }

    impl OpenAsync<Line> for Server {
        type Error = io::Error;

        async fn open_async(&self) -> io::Result<Line> {
            Ok(Line("by await"))
        }
    }

    #[derive(DeepClone)]
    struct Session {
        server: Server,
        #[resource(from = server)]
        line: Line,
    }

    #[test]
    fn open_at_once() {
        let session = Session::builder().server(Server).build().unwrap();
        assert_eq!(session.twin().unwrap().line.0, "at once");
    }
}
