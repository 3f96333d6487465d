//! Integers of any size.

macro_rules! versions {
    ($($version:literal $bigint:ident $module:ident),*) => {$(
        #[cfg(feature = $version)]
        mod $module {
            use $bigint::{BigInt, BigUint, ParseBigIntError, Sign};

            plain!(BigInt, BigUint, Sign, ParseBigIntError);
        }
    )*};
}

versions!("num-bigint04" num_bigint04 v04, "num-bigint05" num_bigint05 v05);
