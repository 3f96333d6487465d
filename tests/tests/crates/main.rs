//! The data types of other crates, each behind its feature.

mod containers;
mod generators;
mod graphs;
mod keys;
mod locks;
mod numbers;
mod shared_nodes;
mod text;
mod values;

use freshtwin::{assert_deep_clone, assert_not_deep_clone};
use freshtwin_tests::same::{same, same_alone};

assert_deep_clone!(petgraph::stable_graph::StableGraph<u8, u8>, petgraph::graphmap::GraphMap<u8, u8, petgraph::Directed>);
assert_deep_clone!(semver::Comparator, time::UtcDateTime, url::Origin, chrono::DateTime<chrono::FixedOffset>);

assert_deep_clone!(ahash::AHasher, ipnet::Ipv6Net, regex::Match<'static>, rustc_hash::FxBuildHasher);
assert_not_deep_clone!(rand09::rngs::ThreadRng, dashmap::DashSet<u8>);
