//! What holds for each type of data.

use std::fmt::Debug;

use freshtwin::{Cloner, DeepClone};

/// `value` and its copies print alike (not all types have `==`), also where `other` was overwritten.
#[track_caller]
pub fn same<T: DeepClone + Debug>(value: T, mut other: T) {
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
pub fn same_alone<T: DeepClone + Debug>(value: T) {
    let other = value.deep_clone();
    same(value, other);
}
