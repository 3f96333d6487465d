//! Polls several futures in one task, for `builder(concurrent)` in an async type.

use alloc::boxed::Box;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::{OpenError, OpenerAsync};

/// How deep inside the value the opener is. The futures' own openers begin there.
#[must_use]
pub const fn depth_of(opener: &OpenerAsync) -> u32 {
    opener.depth
}

/// Makes the opener of one future.
#[must_use]
pub const fn opener_at(depth: u32) -> OpenerAsync {
    OpenerAsync::at_depth(depth)
}

/// A future, or its value once it is done.
#[derive(Debug)]
pub enum MaybeDone<F, T> {
    /// Not done yet.
    Future(Pin<Box<F>>),
    /// Done.
    Done(T),
}

impl<F: Future<Output = Result<T, OpenError>>, T> MaybeDone<F, T> {
    /// A future to poll.
    pub fn future(future: F) -> Self {
        Self::Future(Box::pin(future))
    }

    /// A value that is open already.
    pub fn done(value: T) -> Self {
        Self::Done(value)
    }
}

/// A list: its first element, and the rest. The fields are declared the other way round, so that the last element is
/// dropped first.
#[derive(Debug)]
pub struct Cons<F, T, N> {
    rest: N,
    first: MaybeDone<F, T>,
}

impl<F, T, N> Cons<F, T, N> {
    /// `first` before `rest`.
    pub fn new(first: MaybeDone<F, T>, rest: N) -> Self {
        Self { rest, first }
    }
}

/// The empty list.
#[derive(Debug)]
pub struct Nil;

/// A list of futures and values: [`Cons`] or [`Nil`].
pub trait List {
    /// The values, as a nested tuple.
    type Values;
    /// Polls each future that is not done yet, and returns whether all are done.
    ///
    /// # Errors
    ///
    /// The first error.
    fn __freshtwin_poll(&mut self, context: &mut Context<'_>) -> Result<bool, OpenError>;
    /// The values, once all are done.
    fn __freshtwin_values(self) -> Option<Self::Values>;
}

impl List for Nil {
    type Values = ();

    fn __freshtwin_poll(&mut self, _: &mut Context<'_>) -> Result<bool, OpenError> {
        Ok(true)
    }

    fn __freshtwin_values(self) -> Option<()> {
        Some(())
    }
}

impl<F: Future<Output = Result<T, OpenError>>, T, N: List> List for Cons<F, T, N> {
    type Values = (T, N::Values);

    fn __freshtwin_poll(&mut self, context: &mut Context<'_>) -> Result<bool, OpenError> {
        if let MaybeDone::Future(future) = &mut self.first {
            if let Poll::Ready(value) = future.as_mut().poll(context) {
                self.first = MaybeDone::Done(value?);
            }
        }
        let rest = self.rest.__freshtwin_poll(context)?;
        Ok(rest && matches!(self.first, MaybeDone::Done(_)))
    }

    fn __freshtwin_values(self) -> Option<Self::Values> {
        match self.first {
            MaybeDone::Done(value) => Some((value, self.rest.__freshtwin_values()?)),
            MaybeDone::Future(_) => None,
        }
    }
}

/// Polls a list until all are done or one has failed; then it drops the others, last first.
#[derive(Debug)]
pub struct TryJoin<L>(Option<L>);

impl<L: List> TryJoin<L> {
    /// Joins the futures of `list`.
    pub fn new(list: L) -> Self {
        Self(Some(list))
    }
}

// The futures are pinned in their boxes.
impl<L> Unpin for TryJoin<L> {}

impl<L: List> Future for TryJoin<L> {
    type Output = Result<L::Values, OpenError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(list) = &mut self.0 else { return Poll::Pending };
        match list.__freshtwin_poll(context) {
            Ok(false) => Poll::Pending,
            Ok(true) => match self.0.take().and_then(L::__freshtwin_values) {
                Some(values) => Poll::Ready(Ok(values)),
                None => Poll::Pending,
            },
            Err(error) => {
                self.0 = None;
                Poll::Ready(Err(error))
            }
        }
    }
}
