//! Futures that are polled in turn by one task: the opens of `builder(concurrent)` in a value that awaits.

use alloc::boxed::Box;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::OpenError;

/// One of them: it opens, or is open.
#[derive(Debug)]
pub enum Turn<F, T> {
    /// Not yet open.
    Opening(Pin<Box<F>>),
    /// Open.
    Open(T),
}

impl<F: Future<Output = Result<T, OpenError>>, T> Turn<F, T> {
    /// A future that is to be polled.
    pub fn opening(future: F) -> Self {
        Self::Opening(Box::pin(future))
    }

    /// What was open before.
    pub fn open(value: T) -> Self {
        Self::Open(value)
    }
}

/// One of them, and those behind it. They are declared the other way round, so that the last is dropped first.
#[derive(Debug)]
pub struct Turns<F, T, N> {
    next: N,
    turn: Turn<F, T>,
}

impl<F, T, N> Turns<F, T, N> {
    /// `turn` before `next`.
    pub fn new(turn: Turn<F, T>, next: N) -> Self {
        Self { next, turn }
    }
}

/// Behind the last.
#[derive(Debug)]
pub struct Last;

/// A list of [`Turns`].
pub trait List {
    /// A nested tuple of what they open.
    type Opened;
    /// Polls each that is not open yet. Whether all are.
    ///
    /// # Errors
    ///
    /// The first that one of them gives.
    fn poll(&mut self, context: &mut Context<'_>) -> Result<bool, OpenError>;
    /// What they opened, once all are.
    fn opened(self) -> Option<Self::Opened>;
}

impl List for Last {
    type Opened = ();

    fn poll(&mut self, _: &mut Context<'_>) -> Result<bool, OpenError> {
        Ok(true)
    }

    fn opened(self) -> Option<()> {
        Some(())
    }
}

impl<F: Future<Output = Result<T, OpenError>>, T, N: List> List for Turns<F, T, N> {
    type Opened = (T, N::Opened);

    fn poll(&mut self, context: &mut Context<'_>) -> Result<bool, OpenError> {
        if let Turn::Opening(future) = &mut self.turn {
            if let Poll::Ready(opened) = future.as_mut().poll(context) {
                self.turn = Turn::Open(opened?);
            }
        }
        let rest = self.next.poll(context)?;
        Ok(rest && matches!(self.turn, Turn::Open(_)))
    }

    fn opened(self) -> Option<Self::Opened> {
        match self.turn {
            Turn::Open(value) => Some((value, self.next.opened()?)),
            Turn::Opening(_) => None,
        }
    }
}

/// Polls all of a list until all are open or one has failed; then it drops the others, last first.
#[derive(Debug)]
pub struct InTurn<L>(Option<L>);

impl<L: List> InTurn<L> {
    /// Of a list.
    pub fn new(list: L) -> Self {
        Self(Some(list))
    }
}

// Nothing in it is pinned but what is in boxes.
impl<L> Unpin for InTurn<L> {}

impl<L: List> Future for InTurn<L> {
    type Output = Result<L::Opened, OpenError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(list) = &mut self.0 else { return Poll::Pending };
        match list.poll(context) {
            Ok(false) => Poll::Pending,
            Ok(true) => match self.0.take().and_then(L::opened) {
                Some(opened) => Poll::Ready(Ok(opened)),
                None => Poll::Pending,
            },
            Err(error) => {
                self.0 = None;
                Poll::Ready(Err(error))
            }
        }
    }
}
