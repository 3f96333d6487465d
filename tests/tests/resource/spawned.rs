//! The futures of `twin`, `build` and `open` borrow nothing and are `Send`: they can be spawned from behind a `&self`.
#![allow(dead_code, reason = "some fields are only opened")]

use std::sync::Arc;

use freshtwin::{DeepClone, Live, OpenError, Resource};
use freshtwin_tests::ledger::{Ledger, Plug, Socket};
use tokio::sync::Mutex;

type Own = Live<Plug, Socket>;

#[derive(DeepClone)]
struct Session {
    name: String,
    socket: Socket,
    #[resource(from = socket, async)]
    plug: Plug,
    #[resource(async)]
    shared: Arc<Mutex<Own>>,
    #[resource(async)]
    list: Vec<Own>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Concurrent {
    #[resource(async)]
    list: Vec<Own>,
    #[resource(async)]
    one: Own,
}

impl Session {
    /// Leaves before the twin is there.
    fn begin_twin(&self) -> tokio::task::JoinHandle<Result<Session, OpenError>> {
        tokio::spawn(self.twin())
    }
}

#[tokio::test]
async fn a_twin() {
    let ledger = Ledger::default();
    let builder = Session::builder().name("a".to_owned()).socket(ledger.socket("s")).shared(ledger.socket("shared"));
    let builder = builder.list(vec![ledger.socket("l")]);
    let session = tokio::spawn(builder.build()).await.unwrap().unwrap();
    let twin = session.begin_twin();
    drop(session);
    let session = twin.await.unwrap().unwrap();
    assert_eq!((session.name.as_str(), session.list[0].name.as_str()), ("a", "l"));
    // From a builder that stays.
    let builder = session.to_builder();
    let opening = tokio::spawn(builder.open());
    drop(builder);
    assert_eq!(opening.await.unwrap().unwrap().name, "a");
}

#[tokio::test]
async fn a_concurrent_one() {
    let ledger = Ledger::default();
    let builder = Concurrent::builder().list(vec![ledger.socket("l")]).one(ledger.socket("one"));
    let value = tokio::spawn(builder.build()).await.unwrap().unwrap();
    let twin = tokio::spawn(value.twin());
    drop(value);
    assert_eq!(twin.await.unwrap().unwrap().list[0].name, "l");
}

/// What opens without awaiting is made in a thread of its own in the same way: the config is `Send`.
#[tokio::test]
async fn a_blocking_one() {
    let ledger = Ledger::default();
    let value = vec![Own::open(ledger.socket("a")).unwrap()];
    let config = Resource::to_config(&value);
    let twin = tokio::task::spawn_blocking(|| <Vec<Own> as Resource>::from_config(config));
    assert_eq!(twin.await.unwrap().unwrap()[0].name, "a");
}
