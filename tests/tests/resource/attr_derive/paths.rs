//! Paths of std's traits, as they are after an import of their modules.

use std::fmt::Debug;
use std::hash::Hash;
use std::{clone, cmp, default, fmt, hash};

use super::*;

mod prelude {
    pub(super) use std::clone::Clone;
    pub(super) use std::fmt::Debug;
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(clone::Clone, fmt::Debug, cmp::PartialEq, cmp::Eq, hash::Hash)))]
struct Tree {
    name: String,
    #[resource]
    trees: Vec<Tree>,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(prelude::Clone, self::prelude::Debug, default::Default)))]
struct Slotted<R: Resource> {
    #[resource]
    own: R,
}

fn has_all<T: Clone + Debug + Eq + Hash>(_: &T) {}

#[test]
fn a_trait_is_named_by_its_module() {
    let tree = Tree::builder().name("a".to_owned()).trees(vec![]);
    has_all(&tree);
    assert_eq!(tree.build().unwrap().trees.len(), 0);
    let slotted = SlottedBuilder::<Parts>::default();
    assert_eq!(format!("{:?}", slotted.clone()), "SlottedBuilder { own: 0 }");
    assert_eq!(slotted.build().unwrap().own, Parts(0));
}
