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

use freshtwin::{DeepClone, assert_deep_clone, assert_not_deep_clone};
use std::fmt::Debug;

assert_deep_clone!(petgraph::stable_graph::StableGraph<u8, u8>, petgraph::graphmap::GraphMap<u8, u8, petgraph::Directed>);
assert_deep_clone!(semver::Comparator, time::UtcDateTime, url::Origin, chrono::DateTime<chrono::FixedOffset>);

assert_deep_clone!(ahash::AHasher, ipnet::Ipv6Net, regex::Match<'static>, rustc_hash::FxBuildHasher);
assert_not_deep_clone!(rand09::rngs::ThreadRng, dashmap::DashSet<u8>);

/// `value` and its copies print alike, also where `other` was overwritten.
#[track_caller]
fn same<T: DeepClone + Debug>(value: T, mut other: T) {
    let text = format!("{value:?}");
    assert_eq!(format!("{:?}", value.deep_clone()), text);
    other.deep_clone_from(&value);
    assert_eq!(format!("{other:?}"), text);
    assert_eq!(format!("{value:?}"), text);
}

/// `same` for a value that has nothing else to overwrite.
#[track_caller]
fn same_alone<T: DeepClone + Debug>(value: T) {
    let other = value.deep_clone();
    same(value, other);
}
