//! Hash maps and sets with an order of their own. The copy has the same order, and a clone of the hasher.

macro_rules! versions {
    ($($version:literal $indexmap:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $indexmap::{IndexMap, IndexSet};

            hashed!(IndexMap swap_remove_entry, IndexSet swap_take, keeps order: true);
        }
    )*};
}

versions!("indexmap1" indexmap1 v1, "indexmap2" indexmap2 v2);
