//! `#[deep_clone(clone)]`, on a field and on a type.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::{Rc, Weak};
use std::sync::Mutex;

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

/// Fields whose types are `Clone` for other reasons than that what is in them is.
#[derive(DeepClone)]
struct Shared<'a, T, F: Fn() -> T> {
    #[deep_clone(clone)]
    handles: Vec<Rc<Cell<u8>>>,
    #[deep_clone(clone)]
    weak: [Weak<T>; 1],
    #[deep_clone(clone)]
    borrowed: Option<&'a Mutex<u8>>,
    #[deep_clone(clone)]
    makers: Vec<F>,
    #[deep_clone(clone)]
    list: Box<[Foreign]>,
    #[deep_clone(clone)]
    text: Vec<Cow<'a, [Foreign]>>,
    #[deep_clone(clone)]
    parents: Vec<Rc<Self>>,
}

#[test]
fn a_field_whose_type_is_clone_for_another_reason() {
    let shared = Shared {
        handles: vec![Rc::default()],
        weak: [Weak::<u8>::new()],
        borrowed: Some(&Mutex::new(1)),
        makers: vec![|| 1],
        list: [Foreign("l".into())].into(),
        text: vec![Cow::Owned(vec![Foreign("t".into())])],
        parents: vec![],
    };
    let copy = shared.deep_clone();
    assert!(Rc::ptr_eq(&copy.handles[0], &shared.handles[0]));
    assert_eq!((copy.list, copy.text, copy.makers[0]()), (shared.list, shared.text, 1));
    assert!(copy.weak[0].upgrade().is_none() && copy.borrowed.is_some() && copy.parents.is_empty());
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

/// The name hides that what the pointer leads to has no size.
type Check = dyn Fn(&str) -> bool;

#[derive(DeepClone)]
struct Behind<'a, T: ?Sized> {
    #[deep_clone(clone)]
    checks: Vec<Rc<Check>>,
    #[deep_clone(clone)]
    value: Option<Rc<T>>,
    #[deep_clone(clone)]
    borrowed: (&'a T, u8),
}

#[test]
fn a_pointer_to_what_has_no_size() {
    let behind = Behind { checks: vec![Rc::new(str::is_empty)], value: Some(Rc::from("v")), borrowed: ("b", 1) };
    let copy = behind.deep_clone();
    assert!((copy.checks[0])("") && Rc::ptr_eq(&copy.checks[0], &behind.checks[0]));
    assert_eq!((copy.value.as_deref(), copy.borrowed), (Some("v"), ("b", 1)));
}
