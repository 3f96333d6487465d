//! Counts how deep live values are nested in each other: each level takes stack to survey, to copy and to open.

use alloc::boxed::Box;
use core::{
    error::Error,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use crate::{CloneError, Cloner, OpenError, engine::depth::grown};

/// How many pointers, list elements and map values may lead from one live value to the next inside it. Without
/// `stacker`, all levels share the thread's stack: of its 2 MiB, a level of a large type takes some KiB.
pub(super) const MAX_DEPTH: u32 = if cfg!(feature = "stacker") { u32::MAX } else { 256 };

/// The source of an [`OpenError`] if a config is nested too deep.
#[derive(Debug)]
struct TooDeep(&'static str);

impl fmt::Display for TooDeep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` values are nested too deep: feature `stacker` lifts the limit of {MAX_DEPTH} levels", self.0)
    }
}

impl Error for TooDeep {}

/// An opener, which knows how deep inside the value it is.
pub(super) trait Depth {
    fn depth(&mut self) -> &mut u32;
}

/// An opener that is one level deeper until this is dropped.
pub(super) struct Deeper<'o, O: Depth>(&'o mut O);

impl<'o, O: Depth> Deeper<'o, O> {
    /// Goes one level deeper, to open a `T` there.
    pub(super) fn new<T>(opener: &'o mut O) -> Result<Self, OpenError> {
        let depth = opener.depth();
        if *depth == MAX_DEPTH {
            return Err(OpenError::new(TooDeep(core::any::type_name::<T>())));
        }
        *depth += 1;
        Ok(Self(opener))
    }

    pub(super) fn opener(&mut self) -> &mut O {
        self.0
    }
}

impl<O: Depth> Drop for Deeper<'_, O> {
    fn drop(&mut self) {
        *self.0.depth() -= 1;
    }
}

/// How deep inside the value a cloner is that takes it apart.
#[derive(Default)]
struct Levels(u32);

/// Runs `work`, which copies the config of a nested `T` or closes the `T`, with enough stack. For `into_config`, this
/// also checks the depth, since no survey has done so.
pub(super) fn inside<T, R>(cloner: &mut Cloner, work: impl FnOnce(&mut Cloner) -> R) -> R {
    if cfg!(not(feature = "stacker")) && cloner.keeps() {
        return work(DeeperCloner::new::<T>(cloner).cloner);
    }
    grown(|| work(cloner))
}

/// A cloner that is one level deeper until this is dropped, also by a panic: a hand-written impl may catch one and go
/// on.
struct DeeperCloner<'c> {
    cloner: &'c mut Cloner,
    outer: u32,
}

impl<'c> DeeperCloner<'c> {
    fn new<T>(cloner: &'c mut Cloner) -> Self {
        let outer = cloner.extension::<Levels>().0;
        if outer == MAX_DEPTH {
            cloner.abort(CloneError::too_deep_live::<T>(MAX_DEPTH));
        }
        cloner.extension::<Levels>().0 = outer + 1;
        Self { cloner, outer }
    }
}

impl Drop for DeeperCloner<'_> {
    fn drop(&mut self) {
        self.cloner.extension::<Levels>().0 = self.outer;
    }
}

/// A future inside another one, on the heap: it is polled and dropped with as much stack as it needs.
pub(super) struct Inner<F>(Option<Pin<Box<F>>>);

impl<F> Inner<F> {
    pub(super) fn new(future: F) -> Self {
        Self(Some(Box::pin(future)))
    }
}

impl<F: Future> Future for Inner<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        match &mut self.0 {
            Some(future) => grown(|| future.as_mut().poll(context)),
            None => Poll::Pending,
        }
    }
}

impl<F> Drop for Inner<F> {
    fn drop(&mut self) {
        let future = self.0.take();
        grown(|| drop(future));
    }
}
