//! Hashers. `FxHashMap` and `FxHashSet` are std's own types.

use rustc_hash2::{FxBuildHasher, FxHasher, FxSeededState};

plain!(FxBuildHasher, FxHasher, FxSeededState);
