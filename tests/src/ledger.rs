//! Resources that write down when they are opened and closed, and fail when they are told to.

use std::fs::File;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use freshtwin::{DeepClone, Open, OpenAsync};

/// Everything that happened to the plugs of one test.
#[derive(Clone, Debug, Default)]
pub struct Ledger(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    opened: Vec<String>,
    closed: Vec<String>,
    /// How many further opens succeed, and what then happens.
    fault: Option<(usize, Fault)>,
}

/// How an open fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// By an `Err`.
    Error,
    /// By a panic.
    Panic,
    /// Never: the future stays pending.
    Hang,
}

/// A config: it opens a [`Plug`].
#[derive(Clone, Debug, DeepClone)]
pub struct Socket {
    /// Its name in the ledger.
    pub name: String,
    #[deep_clone(share)]
    ledger: Ledger,
}

/// An open resource: a real file handle, entered in the ledger.
#[derive(Debug)]
pub struct Plug {
    /// The name of its config.
    pub name: String,
    ledger: Ledger,
    _file: File,
}

impl Ledger {
    /// A config of this ledger.
    #[must_use]
    pub fn socket(&self, name: &str) -> Socket {
        Socket { name: name.to_owned(), ledger: self.clone() }
    }

    /// From now on, `count` opens succeed; the next one does not.
    pub fn fail_after(&self, count: usize, fault: Fault) {
        self.state().fault = Some((count, fault));
    }

    /// Forgets what happened, and all faults.
    pub fn clear(&self) {
        *self.state() = State::default();
    }

    /// The names of what was opened, in order.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        self.state().opened.clone()
    }

    /// The names of what was closed, in order.
    #[must_use]
    pub fn closed(&self) -> Vec<String> {
        self.state().closed.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fault of this open, if it is its turn.
    fn turn(&self) -> Option<Fault> {
        let mut state = self.state();
        let (left, fault) = state.fault.as_mut()?;
        if *left == 0 {
            return Some(*fault);
        }
        *left -= 1;
        None
    }
}

impl Socket {
    fn plug(&self) -> Result<Plug, String> {
        match self.ledger.turn() {
            Some(Fault::Panic) => panic!("{} broke", self.name),
            Some(Fault::Error | Fault::Hang) => return Err(format!("{} failed", self.name)),
            None => {}
        }
        let file = File::open("Cargo.toml").map_err(|error| error.to_string())?;
        self.ledger.state().opened.push(self.name.clone());
        Ok(Plug { name: self.name.clone(), ledger: self.ledger.clone(), _file: file })
    }
}

impl Open<Plug> for Socket {
    type Error = String;

    fn open(&self) -> Result<Plug, String> {
        self.plug()
    }
}

impl OpenAsync<Plug> for Socket {
    type Error = String;

    async fn open_async(&self) -> Result<Plug, String> {
        pause().await;
        let hangs = matches!(self.ledger.state().fault, Some((0, Fault::Hang)));
        if hangs {
            std::future::pending::<()>().await;
        }
        self.plug()
    }
}

impl Drop for Plug {
    fn drop(&mut self) {
        self.ledger.state().closed.push(self.name.clone());
    }
}

/// Gives way once.
pub async fn pause() {
    let mut first = true;
    std::future::poll_fn(|context| {
        context.waker().wake_by_ref();
        if std::mem::take(&mut first) { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
}

/// Polls a future until it is ready: an executor without anything.
pub fn block_on<F: Future>(future: F) -> F::Output {
    poll_at_most(future, usize::MAX).expect("a future that is polled for ever gets ready")
}

/// Polls a future `count` times, then drops it.
pub fn poll_at_most<F: Future>(future: F, count: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..count {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Some(output);
        }
    }
    None
}
