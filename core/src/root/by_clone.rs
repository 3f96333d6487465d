// The type `ByClone`: data through `T: Clone`.

/// Data through `T: Clone`: by wrapping a value you promise that its `Clone` is a deep copy.
///
/// It is for types of other crates where no field attribute reaches: inside a `Vec`, a tuple or a map, or as the config
/// of a [`Live`]. On a field of your own struct, write `#[deep_clone(clone)]` instead.
///
/// The wrapper prints, compares, hashes and opens as `T` does.
///
/// # Examples
///
/// ```
/// use std::rc::Rc;
/// use freshtwin::{ByClone, DeepClone};
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct Foreign(u32); // of another crate, which knows nothing of `DeepClone`
///
/// let rows = vec![(Rc::new(1), ByClone(Foreign(7)))];
/// let copy = rows.deep_clone();
/// assert_eq!(copy, rows);
/// assert_eq!(copy[0].1.0, Foreign(7));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[repr(transparent)]
pub struct ByClone<T>(
    /// The value.
    pub T,
);
