//! Hash maps and sets like std's.

macro_rules! versions {
    ($($version:literal $hashbrown:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $hashbrown::{HashMap, HashSet};

            hashed!(HashMap remove_entry, HashSet take, keeps order: false);
        }
    )*};
}

versions!("hashbrown015" hashbrown015 v015, "hashbrown016" hashbrown016 v016, "hashbrown017" hashbrown017 v017);
