//! The elements of one list or map, opened at the same time: what `builder(concurrent)` does with such fields.
//!
//! Threads take the elements in order. Their outcomes are put back in that order, so that the first error by order is
//! reported, and what is open is closed from the back.

#[cfg(feature = "std")]
pub(crate) mod parts;

use alloc::vec::Vec;
use core::future::{Future, poll_fn};
use core::task::Poll;

use super::backwards::Backwards;
use super::try_join::MaybeDone;
use crate::OpenError;

#[cfg(feature = "std")]
pub(super) use in_threads::open_all;

#[cfg(feature = "std")]
mod in_threads {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::{Mutex, MutexGuard, PoisonError};
    use std::thread::{Builder, scope};
    use std::vec::Vec;

    use super::Backwards;
    use crate::resource::depth::Depth;
    use crate::resource::threads::{Outcome, settle};
    use crate::{OpenError, Opener};

    /// How many elements are opened at the same time, at most.
    const MAX_THREADS: usize = 64;

    /// An element to open, with its index.
    struct Element<P> {
        index: usize,
        config: P,
        /// Whether it needs the opener of the whole operation.
        shares: bool,
    }

    /// What the threads work on.
    struct Work<P, T> {
        /// The elements still to open. They are reversed: the next one is the last.
        waiting: Vec<Element<P>>,
        /// Each with the index of its element.
        outcomes: Vec<(usize, Outcome<T>)>,
        failed: bool,
    }

    fn locked<T>(work: &Mutex<T>) -> MutexGuard<'_, T> {
        work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens all configs. The `bool` beside each says whether it shares something with others.
    ///
    /// `P` and `T` may be collections of one element: that a `Vec<R>` is `Send` does not tell rustc that `R` is.
    pub(in crate::deep_clone::resource) fn open_all<P: Send, T: Send>(
        configs: impl Iterator<Item = (bool, P)>,
        opener: &mut Opener,
        open: impl Fn(P, &mut Opener) -> Result<T, OpenError> + Sync,
    ) -> Result<Vec<T>, OpenError> {
        let elements = configs.enumerate().map(|(index, (shares, config))| Element { index, config, shares });
        let (here, mut waiting): (Vec<_>, Vec<_>) = elements.partition(|element| element.shares);
        waiting.reverse();
        let (threads, count) = (waiting.len().saturating_sub(usize::from(here.is_empty())), waiting.len() + here.len());
        let depth = *opener.depth();
        let work = Mutex::new(Work { waiting, outcomes: Vec::with_capacity(count), failed: false });
        let run = |element: Element<P>, opener: &mut Opener| {
            let outcome = catch_unwind(AssertUnwindSafe(|| open(element.config, opener)));
            let mut work = locked(&work);
            // All elements before this one have begun; those after it need not begin.
            work.failed |= !matches!(outcome, Ok(Ok(_)));
            work.outcomes.push((element.index, outcome));
        };
        let next = || Some(locked(&work)).filter(|work| !work.failed).and_then(|mut work| work.waiting.pop());
        let run_all = || {
            while let Some(element) = next() {
                run(element, &mut Opener::at_depth(depth));
            }
        };
        scope(|scope| {
            for _ in 0..threads.min(MAX_THREADS) {
                // If no more threads can be started, the others do the work.
                if Builder::new().spawn_scoped(scope, run_all).is_err() {
                    break;
                }
            }
            here.into_iter().for_each(|element| run(element, opener));
            run_all();
        });
        in_order(work.into_inner().unwrap_or_else(PoisonError::into_inner).outcomes)
    }

    /// Returns the elements in their order, or the first failure.
    fn in_order<T>(mut outcomes: Vec<(usize, Outcome<T>)>) -> Result<Vec<T>, OpenError> {
        outcomes.sort_by_key(|(index, _)| *index);
        let mut opened = Backwards::with_capacity(outcomes.len());
        let mut failure = None;
        for (_, outcome) in outcomes {
            if let Some(element) = settle(outcome, &mut failure) {
                opened.push(element);
            }
        }
        match failure {
            None => Ok(opened.finish()),
            Some(failure) => {
                drop(opened);
                Err(failure.raise())
            }
        }
    }
}

/// Polls the elements in turn until all are open or one has failed. If the future is dropped before that, it drops them
/// from the back.
pub(super) async fn try_join_all<F, T>(mut elements: Backwards<MaybeDone<F, T>>) -> Result<Vec<T>, OpenError>
where
    F: Future<Output = Result<T, OpenError>>,
{
    poll_fn(|context| {
        let mut ready = true;
        for element in elements.iter_mut() {
            let MaybeDone::Future(future) = element else { continue };
            match future.as_mut().poll(context) {
                Poll::Ready(Ok(opened)) => *element = MaybeDone::Done(opened),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => ready = false,
            }
        }
        if ready { Poll::Ready(Ok(())) } else { Poll::Pending }
    })
    .await?;
    let open = elements.finish().into_iter().filter_map(|element| match element {
        MaybeDone::Done(element) => Some(element),
        MaybeDone::Future(_) => None,
    });
    Ok(open.collect())
}
