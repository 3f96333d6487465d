//! Strings that are short enough to need no heap.

macro_rules! versions {
    ($($version:literal $compact_str:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $compact_str::{CompactString, ReserveError, Utf16Error};

            plain!(CompactString, ReserveError, Utf16Error);
        }
    )*};
}

versions!("compact_str09" compact_str09 v09, "compact_str010" compact_str010 v010);
