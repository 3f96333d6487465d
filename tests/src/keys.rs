//! Keys and hashers with which the tests look at what a map keeps.

use std::hash::{BuildHasher, DefaultHasher};

use freshtwin::DeepClone;

/// Compares, orders and hashes the values of a type by what a function gives for them, such as an address.
#[macro_export]
macro_rules! ordered_and_hashed_by {
    ($Key:ty, $by:expr) => {
        impl PartialEq for $Key {
            fn eq(&self, other: &Self) -> bool {
                $by(self) == $by(other)
            }
        }
        impl Eq for $Key {}
        impl PartialOrd for $Key {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $Key {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                $by(self).cmp(&$by(other))
            }
        }
        impl std::hash::Hash for $Key {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $by(self).hash(state);
            }
        }
    };
}

/// A hasher with a state that no hash shows.
#[derive(Clone, Debug)]
pub struct Tagged(pub &'static str);

impl BuildHasher for Tagged {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::new()
    }
}

/// A key whose copies are equal to each other, whatever the originals are.
#[derive(Clone, Debug, DeepClone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reset {
    /// 0 in each copy.
    #[deep_clone(default)]
    pub number: u8,
}
