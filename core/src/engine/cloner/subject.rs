//! What an operation has to know about its value before it clones it.

use super::Cloner;
use crate::{
    DeepClone, Surveyor,
    engine::{Shows, surveyor::Sampled},
};

/// A value, as an operation sees it: without its type, so that the beginning of operations is compiled once.
pub(crate) struct Subject<'a> {
    /// The name of its type.
    pub(crate) name: fn() -> &'static str,
    /// Whether a sample can make its survey unnecessary.
    pub(crate) sampled: bool,
    /// Shows it to a surveyor.
    pub(crate) survey: &'a dyn Fn(&mut Surveyor<'_>),
}

impl<'a> Subject<'a> {
    /// A `T`, which `survey` shows.
    #[inline]
    pub(crate) fn of<T: DeepClone>(survey: &'a dyn Fn(&mut Surveyor<'_>)) -> Self {
        Self { name: core::any::type_name::<T>, sampled: T::__freshtwin_shows() == Shows::Whole, survey }
    }
}

impl Cloner {
    /// Whether the value has to be surveyed. It need not be, if a sample shows that a survey would find nothing.
    pub(super) fn needs_survey(&mut self, subject: &Subject<'_>) -> bool {
        // A value that a hook clones may share objects with other values, which no sample of it shows.
        if !subject.sampled || self.operations > 1 {
            return true;
        }
        let sampled = Surveyor::sample(self, subject.survey);
        self.flat = self.single && sampled != Sampled::All;
        sampled != Sampled::Nothing
    }
}
