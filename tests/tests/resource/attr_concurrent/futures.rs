//! `builder(concurrent, async)`: futures that are polled in turn.
#![allow(dead_code, reason = "some fields are only opened and closed")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use freshtwin::{DeepClone, OpenAsync, OpenError, Shared};
use freshtwin_tests::ledger::{Fault, Ledger, Plug, Socket, block_on, poll_at_most};

use super::Own;

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Awaiting {
    socket: Socket,
    #[resource(from = socket, async)]
    one: Plug,
    #[resource(open = socket.open_async().await, async)]
    two: Plug,
    #[resource(async)]
    three: Vec<Own>,
    #[resource(async)]
    shared: Arc<Own>,
    #[resource(async)]
    again: Arc<Own>,
    #[resource]
    sync: Own,
    #[resource(open = after_one(socket, one).await, async)]
    last: Plug,
}

async fn after_one(socket: &Socket, _: &Plug) -> Result<Plug, String> {
    socket.open_async().await
}

fn awaiting(ledger: &Ledger) -> AwaitingBuilder {
    let shared = Shared::new(ledger.socket("shared"));
    let builder = Awaiting::builder().socket(ledger.socket("s")).three(vec![ledger.socket("l0"), ledger.socket("l1")]);
    builder.shared(shared.clone()).again(shared).sync(ledger.socket("sync"))
}

fn is_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn futures_take_turns() -> Result<(), OpenError> {
    let ledger = Ledger::default();
    let original = block_on(is_send(awaiting(&ledger).build()))?;
    assert!(Arc::ptr_eq(&original.shared, &original.again));
    let all = ledger.opened().len();
    assert_eq!(all, 7);
    for fault in [Fault::Error, Fault::Panic, Fault::Hang] {
        for count in 0..all {
            ledger.clear();
            ledger.fail_after(count, fault);
            let twin = catch_unwind(AssertUnwindSafe(|| poll_at_most(original.twin(), 100).map(|twin| twin.map(drop))));
            assert!(!matches!(twin, Ok(Some(Ok(())))), "{fault:?} after {count}");
            let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
            opened.sort();
            closed.sort();
            assert_eq!(opened, closed, "{fault:?} after {count} opens");
        }
    }
    for polls in 0..100 {
        ledger.clear();
        if poll_at_most(original.twin(), polls).is_some() {
            break;
        }
        let (mut opened, mut closed) = (ledger.opened(), ledger.closed());
        opened.sort();
        closed.sort();
        assert_eq!(opened, closed, "dropped after {polls} polls");
    }
    assert_eq!(ledger.opened().len(), all);
    Ok(())
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Overlapping {
    ledger: Socket,
    #[resource(open = ledger.open_async().await, async)]
    a: Plug,
    #[resource(open = ledger.open_async().await, async)]
    b: Plug,
    #[resource(open = ledger.open_async().await, async)]
    c: Plug,
}

/// Each open gives way once: together they are ready at the second poll.
#[test]
fn futures_overlap() {
    let ledger = Ledger::default();
    let value = poll_at_most(Overlapping::builder().ledger(ledger.socket("s")).build(), 2);
    assert!(value.unwrap().is_ok());
}
