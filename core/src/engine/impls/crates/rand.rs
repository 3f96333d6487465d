//! Random number generators: the copy continues with the same numbers as the original. A `ThreadRng` is a handle on the
//! thread's own generator, and `StdRng` of `rand` 0.10 has neither `Clone` nor a way to read its state: both are
//! refused.

#[cfg(feature = "rand09")]
mod v09 {
    use rand09::rngs::{SmallRng, StdRng};

    plain!(SmallRng, StdRng);
}

#[cfg(feature = "rand010")]
mod v010 {
    use rand010::rngs::{SmallRng, Xoshiro128PlusPlus, Xoshiro256PlusPlus};

    plain!(SmallRng, Xoshiro128PlusPlus, Xoshiro256PlusPlus);
}
