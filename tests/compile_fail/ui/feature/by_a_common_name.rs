//! Names of types of other crates that users also give to their own.

use freshtwin::DeepClone;
use serde_json::Value;

mod chrono {
    #[derive(Clone)]
    pub struct Duration(i64);
}

use chrono::Duration;

#[derive(PartialEq, Eq)]
struct Version(u8);

#[derive(DeepClone)]
struct Batch {
    messages: Vec<Value>,
    every: Duration,
}

#[derive(DeepClone)]
struct Own {
    version: Version,
    before: Option<Version>,
}

fn main() {}
// remedy: struct Version => #[derive(DeepClone)] struct Version && every: => #[deep_clone(clone)] every: && messages: => #[deep_clone(clone)] messages:
