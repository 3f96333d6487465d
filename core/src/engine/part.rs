//! The functions of a field's type, as generated code calls them.

use crate::{Cloner, DeepClone, Surveyor};

/// What a field's type does. A derived type has one for each field whose type may not be data, in a constant. One
/// constant may hold those of several fields ([`Parts2`](super::Parts2)):
///
/// ```text
/// const __FRESHTWIN_PART0: Part<Vec<Row>> = <Vec<Row> as DeepClone>::__FRESHTWIN_PART;
/// ```
///
/// So one place asks whether the type is data, and the methods call the functions in the constant. If each method
/// asked, one mistake would be an error in each: with incremental compilation, rustc takes them for different errors.
#[derive(Debug)]
pub struct Part<T> {
    /// `deep_clone_in`.
    pub clone: fn(&T, &mut Cloner) -> T,
    /// `deep_clone_from_in`.
    pub clone_from: fn(&mut T, &T, &mut Cloner),
    /// `survey_in`.
    pub survey: fn(&T, &T, &mut Surveyor<'_>),
    /// `fill_in`.
    pub fill: fn(&T, &mut T, &mut Cloner),
    /// `__freshtwin_plain`.
    pub plain: fn(u32) -> bool,
}

impl<T: DeepClone> Part<T> {
    /// The functions of data.
    pub(crate) const DATA: Self = Self {
        clone: T::deep_clone_in,
        clone_from: T::deep_clone_from_in,
        survey: T::__freshtwin_survey_part,
        fill: T::fill_in,
        plain: T::__freshtwin_plain,
    };
}
