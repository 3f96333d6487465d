//! What an operation has to know of its value before it clones it.

use crate::{DeepClone, Surveyor};

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
