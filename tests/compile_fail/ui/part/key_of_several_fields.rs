use std::collections::{BTreeSet, HashMap, HashSet};

use freshtwin::DeepClone;

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
struct UserId(u64);

struct User(UserId);

#[derive(DeepClone)]
struct Users {
    by_id: HashMap<UserId, User>,
    order: Vec<UserId>,
    seen: BTreeSet<UserId>,
    last: Option<User>,
}

#[derive(DeepClone)]
struct Tag(u8);

// It is data, and it lacks the same for both.
#[derive(DeepClone)]
struct Tags {
    all: Vec<Tag>,
    known: HashSet<Tag>,
    counts: HashMap<Tag, u32>,
}

fn main() {}
// remedy: #[derive(PartialEq, Eq, Hash, PartialOrd, Ord)] => #[derive(DeepClone, PartialEq, Eq, Hash, PartialOrd, Ord)] && struct User( => #[derive(DeepClone)] struct User( && struct Tag( => #[derive(PartialEq, Eq, Hash)] struct Tag(
