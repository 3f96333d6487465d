//! Types without a size that is known, whose names other types have, too: `Path`.
//!
//! The derive cannot know whether a field `root: Path` is one of them. So its impl asks for a size where such a name stands,
//! and with that granted, all in the impl is right: one mistake is one error. With `for<'a>`, where rustc has an error of its
//! own at the field, it is none.

use crate::DeepClone;

/// Whether a method can give a copy.
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
        // Under a bound that never holds, but where the derive grants it.
        #[doc(hidden)]
        #[allow(dead_code, reason = "of which rustc knows that it never holds")]
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
