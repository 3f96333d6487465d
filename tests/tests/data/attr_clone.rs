//! `#[deep_clone(clone)]`, on a field and on a type.

use std::cell::Cell;
use std::rc::Rc;

use freshtwin::{DeepClone, assert_deep_clone, assert_not_deep_clone};

/// Stands for a foreign type.
#[derive(Clone, Debug, PartialEq)]
struct Foreign(String);

#[derive(DeepClone, Debug, PartialEq)]
struct Holder {
    #[deep_clone(clone)]
    foreign: Vec<Foreign>,
    own: String,
}

#[test]
fn a_field_by_clone() {
    assert_not_deep_clone!(Foreign);
    let holder = Holder { foreign: vec![Foreign("f".into())], own: "o".into() };
    assert_eq!(holder.deep_clone(), holder);
    let mut target = Holder { foreign: vec![], own: String::new() };
    target.deep_clone_from(&holder);
    assert_eq!(target, holder);
}

#[derive(DeepClone, Clone)]
#[deep_clone(clone)]
struct Whole {
    shared: Rc<Cell<u8>>,
}

#[derive(DeepClone, Clone)]
#[deep_clone(clone)]
enum Generic<T> {
    One(Vec<T>),
}

#[test]
fn a_type_by_clone() {
    let whole = Whole { shared: Rc::new(Cell::new(1)) };
    assert!(Rc::ptr_eq(&whole.deep_clone().shared, &whole.shared), "its `Clone` says what its copy is");
    let mut target = Whole { shared: Rc::new(Cell::new(2)) };
    target.deep_clone_from(&whole);
    assert!(Rc::ptr_eq(&target.shared, &whole.shared));
    assert_deep_clone!(Generic<Foreign>);
    assert_not_deep_clone!(Generic<std::fs::File>);
    let Generic::One(list) = Generic::One(vec![Foreign("g".into())]).deep_clone();
    assert_eq!(list, [Foreign("g".into())]);
}
