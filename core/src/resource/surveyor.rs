//! The survey of a live value.

use alloc::collections::BTreeMap;
use core::fmt;

use super::depth::MAX_DEPTH;
use crate::{
    CloneError, DeepClone, Resource, ResourceAsync, Surveyor,
    engine::{LEVELS, depth::grown},
};

/// The walk over a live value before its config is copied: a [`Surveyor`] for resources.
///
/// [`Resource::survey_config_in`] shows it what `config_in` will copy. So objects that are shared with other parts of
/// the value stay shared in the copy, and what cannot be copied is an error before anything is copied.
///
/// # Examples
///
/// See [`Resource::survey_config_in`].
pub struct ResourceSurveyor<'r, 's> {
    surveyor: &'r mut Surveyor<'s>,
    /// The addresses of the shared resources that were met: `true` while their content is being walked.
    met: BTreeMap<usize, bool>,
    depth: u32,
}

impl<'r, 's> ResourceSurveyor<'r, 's> {
    pub(super) fn new(surveyor: &'r mut Surveyor<'s>) -> Self {
        Self { surveyor, met: BTreeMap::new(), depth: 0 }
    }

    /// Whether the operation must not wait for locks, so that a held lock is an error.
    ///
    /// # Examples
    ///
    /// ```
    /// # use freshtwin::ResourceSurveyor;
    /// use freshtwin::CloneError;
    /// use std::sync::Mutex;
    ///
    /// fn survey(lock: &Mutex<Vec<u8>>, surveyor: &mut ResourceSurveyor<'_, '_>) {
    ///     if surveyor.is_trying() && lock.try_lock().is_err() {
    ///         surveyor.fail(CloneError::held::<Mutex<Vec<u8>>>());
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn is_trying(&mut self) -> bool {
        self.surveyor.cloner().is_trying()
    }

    /// Ends the operation with an error: the config cannot be copied now.
    ///
    /// # Examples
    ///
    /// See [`Resource::survey_config_in`].
    pub fn fail(&mut self, error: CloneError) {
        self.surveyor.fail(error);
    }

    /// Walks data in a live value or in its config.
    ///
    /// # Examples
    ///
    /// See [`Resource::survey_config_in`].
    #[inline]
    pub fn data<T: DeepClone>(&mut self, data: &T) {
        if !T::__freshtwin_plain(LEVELS) {
            self.surveyor.by_hand(|surveyor| data.survey_in(data, surveyor));
        }
    }

    /// Walks a part that is a resource.
    ///
    /// # Examples
    ///
    /// ```
    /// # use freshtwin::{Live, ResourceSurveyor, fs::FileConfig};
    /// # use std::fs::File;
    /// struct Logs {
    ///     main: Live<File, FileConfig>,
    ///     audit: Live<File, FileConfig>,
    /// }
    ///
    /// fn survey(logs: &Logs, surveyor: &mut ResourceSurveyor<'_, '_>) {
    ///     surveyor.resource(&logs.main);
    ///     surveyor.resource(&logs.audit);
    /// }
    /// ```
    #[inline]
    pub fn resource<T: Resource>(&mut self, part: &T) {
        part.__freshtwin_walk(self);
    }

    /// Walks a part that is an asynchronous resource.
    ///
    /// # Examples
    ///
    /// As [`resource`](Self::resource).
    #[inline]
    pub fn resource_async<T: ResourceAsync>(&mut self, part: &T) {
        part.__freshtwin_walk(self);
    }

    /// The surveyor for data, for generated code that calls its methods.
    #[doc(hidden)]
    #[inline]
    pub fn data_surveyor(&mut self) -> &mut Surveyor<'s> {
        self.surveyor
    }

    /// Walks the content of `lock`, which is held. Data behind pointers waits until the lock is free again, so that no
    /// other lock is waited for while this one is held.
    #[cfg(feature = "std")]
    pub(super) fn under_lock<L>(&mut self, lock: &L, walk: impl FnOnce(&mut ResourceSurveyor<'_, 's>)) {
        let Self { surveyor, met, depth } = self;
        surveyor.under_lock(lock, |surveyor| {
            let mut inside = ResourceSurveyor { surveyor, met: core::mem::take(met), depth: *depth };
            walk(&mut inside);
            *met = inside.met;
        });
    }

    /// Walks a live value one level deeper: behind a pointer, in a list or in a map.
    pub(super) fn nested<T>(&mut self, walk: impl FnOnce(&mut Self)) {
        if self.depth == MAX_DEPTH {
            self.fail(CloneError::too_deep_live::<T>(MAX_DEPTH));
        }
        if !self.surveyor.has_failed() {
            self.depth += 1;
            grown(|| walk(self));
            self.depth -= 1;
        }
    }

    /// Walks a resource behind an `Rc` or `Arc`: once, however many handles lead to it.
    pub(super) fn shared<T>(&mut self, address: usize, walk: impl FnOnce(&mut Self)) {
        match self.met.get(&address) {
            None => {
                self.met.insert(address, true);
                self.nested::<T>(walk);
                self.met.insert(address, false);
            }
            Some(true) => self.fail(CloneError::cycle_at::<T>()),
            Some(false) => {}
        }
    }
}

impl fmt::Debug for ResourceSurveyor<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResourceSurveyor").finish_non_exhaustive()
    }
}
