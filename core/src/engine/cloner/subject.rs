//! What an operation has to know of its value before it clones it.

use super::Cloner;
use crate::{DeepClone, Surveyor, engine::surveyor::Sampled};

/// A value, as an operation sees it: without its type, so that the beginning of operations is compiled once.
pub(crate) struct Subject<'a> {
    /// Names its type.
    pub(crate) name: fn() -> &'static str,
    /// Whether a sample of it is worth something.
    pub(crate) sampled: bool,
    /// Shows it.
    pub(crate) survey: &'a dyn Fn(&mut Surveyor<'_>),
}

impl<'a> Subject<'a> {
    /// A `T`, which `survey` shows.
    #[inline]
    pub(crate) fn of<T: DeepClone>(survey: &'a dyn Fn(&mut Surveyor<'_>)) -> Self {
        Self { name: core::any::type_name::<T>, sampled: T::__freshtwin_sampled(), survey }
    }
}

impl Cloner {
    /// Whether the value has to be surveyed: not where a sample shows that nothing would be found.
    pub(super) fn needs_survey(&mut self, subject: &Subject<'_>) -> bool {
        // A value that a hook clones may lead to what others do, so it is not asked.
        if !subject.sampled || self.operations > 1 {
            return true;
        }
        let sampled = Surveyor::sample(self, subject.survey);
        self.flat = self.single && sampled != Sampled::All;
        sampled != Sampled::Nothing
    }
}
