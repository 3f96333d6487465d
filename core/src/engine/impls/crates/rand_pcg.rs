//! Random number generators: the copy continues with the same numbers as the original.

macro_rules! versions {
    ($($version:literal $rand_pcg:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $rand_pcg::{Pcg32, Pcg64, Pcg64Dxsm, Pcg64Mcg};

            plain!(Pcg32, Pcg64, Pcg64Dxsm, Pcg64Mcg);
        }
    )*};
}

versions!("rand_pcg09" rand_pcg09 v09, "rand_pcg010" rand_pcg010 v010);
