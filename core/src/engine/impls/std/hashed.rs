//! `HashMap`, `HashSet` and their hashers.

use std::collections::{HashMap, HashSet, hash_map::DefaultHasher};
use std::hash::RandomState;

hashed!(HashMap, HashSet);

plain!(
    RandomState,
    DefaultHasher,
    #[allow(deprecated, reason = "whoever still has one can clone it")]
    std::hash::SipHasher
);
