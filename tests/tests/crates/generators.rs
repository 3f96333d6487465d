//! Random number generators: the copy goes on with the same numbers, by itself.

use freshtwin::{DeepClone, assert_not_deep_clone};

assert_not_deep_clone!(rand010::rngs::StdRng);

macro_rules! goes_on {
    ($rand_core:path; $($rng:ty),* $(,)?) => {$({
        use $rand_core::{Rng as _, SeedableRng as _};
        let mut original = <$rng>::seed_from_u64(7);
        original.next_u32();
        let (mut copy, mut expected) = (original.deep_clone(), original.clone());
        let mut overwritten = <$rng>::seed_from_u64(8);
        overwritten.deep_clone_from(&original);
        for _ in 0..100 {
            let next = expected.next_u64();
            assert_eq!((copy.next_u64(), overwritten.next_u64()), (next, next));
        }
        assert_eq!(original.next_u64(), { let mut again = <$rng>::seed_from_u64(7); again.next_u32(); again.next_u64() });
    })*};
}

mod v09 {
    //! The trait had another name.
    pub(crate) use rand_chacha09::rand_core::{RngCore as Rng, SeedableRng};
}

#[test]
fn rand() {
    goes_on!(crate::generators::v09; rand09::rngs::StdRng, rand09::rngs::SmallRng);
    goes_on!(rand_pcg010::rand_core; rand010::rngs::SmallRng, rand010::rngs::Xoshiro256PlusPlus, rand010::rngs::Xoshiro128PlusPlus);
}

#[test]
fn rand_chacha() {
    goes_on!(crate::generators::v09; rand_chacha09::ChaCha8Rng, rand_chacha09::ChaCha12Rng, rand_chacha09::ChaCha20Rng);
    goes_on!(rand_pcg010::rand_core; rand_chacha010::ChaCha8Rng, rand_chacha010::ChaCha20Rng);
}

#[test]
fn rand_pcg() {
    goes_on!(crate::generators::v09; rand_pcg09::Pcg32, rand_pcg09::Pcg64, rand_pcg09::Pcg64Mcg, rand_pcg09::Pcg64Dxsm);
    goes_on!(rand_pcg010::rand_core; rand_pcg010::Pcg32, rand_pcg010::Pcg64, rand_pcg010::Pcg64Mcg);
}
