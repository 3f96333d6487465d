//! A hasher that gives few different hashes, so that many keys have the same one.

use std::hash::{BuildHasher, Hasher};

/// Few different hashes, so that many keys have the same one.
#[derive(Clone, Default)]
pub(super) struct Few(pub(super) u64);

#[derive(Default)]
pub(super) struct FewHasher(std::hash::DefaultHasher, u64);

impl BuildHasher for Few {
    type Hasher = FewHasher;
    fn build_hasher(&self) -> FewHasher {
        FewHasher(std::hash::DefaultHasher::new(), self.0)
    }
}

impl Hasher for FewHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }
    fn finish(&self) -> u64 {
        self.0.finish() % self.1
    }
}
