//! Random number generators: the copy continues with the same numbers as the original.

macro_rules! versions {
    ($($version:literal $rand_chacha:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $rand_chacha::{ChaCha8Core, ChaCha8Rng, ChaCha12Core, ChaCha12Rng, ChaCha20Core, ChaCha20Rng};

            plain!(ChaCha8Rng, ChaCha12Rng, ChaCha20Rng, ChaCha8Core, ChaCha12Core, ChaCha20Core);
        }
    )*};
}

versions!("rand_chacha09" rand_chacha09 v09, "rand_chacha010" rand_chacha010 v010);
