//! Every data type of core, alloc and std: cloned, and cloned into a value that is there already.

mod allocations;
mod collections;
mod cycles;
mod functions;
mod listed;
mod reuse;
mod sequences;
mod shared_inside;
mod values;

use freshtwin::{Cloner, DeepClone};
use std::fmt::Debug;

/// `value` and its copies print alike (not all these types have `==`), also where `other` was overwritten.
#[track_caller]
fn same<T: DeepClone + Debug>(value: T, mut other: T) {
    let text = format!("{value:?}");
    assert_eq!(format!("{:?}", value.deep_clone()), text);
    assert_eq!(format!("{:?}", value.try_deep_clone().unwrap()), text);
    assert_eq!(format!("{:?}", value.deep_clone_in(&mut Cloner::new())), text);
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
