//! Types without a known size whose names other types have, too: `Path`.
//!
//! The derive cannot know whether a field `root: Path` has a type without a size. So where it meets such a name, its
//! impl has the bound that the type has a size. Under this bound everything in the impl compiles, and the one error is
//! rustc's own at the field. The bound has a `for<'a>`, so that it is not an error itself where it does not hold.

use crate::DeepClone;

/// The bound that grants a type a size, so that a method can return it.
#[doc(hidden)]
pub trait DataHasSize<'a>: Sized {}

impl<T> DataHasSize<'_> for T {}

/// Whether a field at the end of a struct has a size.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no size that is known, so no method can give a copy",
    label = "has no size that is known",
    note = "hold what owns it: a `PathBuf` for a `Path`, an `OsString` for an `OsStr`, a `CString` for a `CStr`, or a `Box<{Self}>`"
)]
#[doc(hidden)]
pub trait FieldHasSize {}

#[diagnostic::do_not_recommend]
impl<T> FieldHasSize for T {}

macro_rules! without_size {
    ($($ty:ty),*) => {$(
        // The bound never holds, except where the derive's own bound grants it.
        #[doc(hidden)]
        #[allow(dead_code, reason = "rustc knows that the bound never holds")]
        impl DeepClone for $ty
        where
            for<'a> Self: DataHasSize<'a>,
        {
            fn deep_clone_in(&self, _: &mut crate::Cloner) -> Self {
                crate::__private::refused()
            }
        }
    )*};
}

without_size!(core::ffi::CStr);
#[cfg(feature = "std")]
without_size!(std::ffi::OsStr, std::path::Path);
