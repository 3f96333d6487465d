//! Hash maps and sets, and what hashes for them.

use std::collections::{HashMap, HashSet, hash_map::DefaultHasher};
use std::hash::RandomState;

hashed!(HashMap remove_entry, HashSet take, keeps order: false);

plain!(
    RandomState,
    DefaultHasher,
    #[allow(deprecated, reason = "whoever still has one can clone it")]
    std::hash::SipHasher
);
