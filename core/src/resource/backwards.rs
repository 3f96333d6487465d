//! Elements that are dropped from the back.

use alloc::vec::Vec;

/// Elements that have been opened so far. If the rest does not follow (an error, a panic, a cancelled future), they are
/// dropped from the back.
pub(super) struct Backwards<T>(Vec<T>);

impl<T> Backwards<T> {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    pub(super) fn push(&mut self, element: T) {
        self.0.push(element);
    }

    pub(super) fn iter_mut(&mut self) -> core::slice::IterMut<'_, T> {
        self.0.iter_mut()
    }

    pub(super) fn finish(mut self) -> Vec<T> {
        core::mem::take(&mut self.0)
    }
}

impl<T> Drop for Backwards<T> {
    fn drop(&mut self) {
        while let Some(last) = self.0.pop() {
            drop(last);
        }
    }
}
