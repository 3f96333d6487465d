use std::collections::{HashMap, HashSet, hash_map::DefaultHasher};
use std::hash::RandomState;

hashed!(HashMap, HashSet);

plain!(RandomState, DefaultHasher);
