//! Types that mention themselves or each other.
#![allow(elided_lifetimes_in_paths, reason = "one test is about them")]

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::DeepClone;

#[derive(DeepClone, Debug, PartialEq)]
struct Node<T> {
    value: T,
    next: Option<Box<Self>>,
    others: Vec<Node<T>>,
}

#[derive(DeepClone, Debug, PartialEq)]
struct Ping<T>(T, Option<Box<Pong<T>>>);
#[derive(DeepClone, Debug, PartialEq)]
enum Pong<T> {
    Back(Vec<Ping<T>>),
    End,
}

#[derive(DeepClone)]
struct Tree<T> {
    value: T,
    parent: RefCell<Weak<Tree<T>>>,
    children: RefCell<Vec<Rc<Tree<T>>>>,
}

#[derive(DeepClone, Debug, PartialEq)]
struct Nested<T>(Vec<T>, Option<Box<Nested<u8>>>);

#[test]
fn a_list_and_its_branches() {
    let leaf = |value: &str| Node { value: value.to_string(), next: None, others: vec![] };
    let node = Node { next: Some(Box::new(leaf("next"))), others: vec![leaf("a"), leaf("b")], ..leaf("root") };
    let copy = node.deep_clone();
    assert_eq!(copy, node);
    let mut other = leaf("other");
    other.deep_clone_from(&node);
    assert_eq!(other, node);
}

#[test]
fn mutually_recursive_generics() {
    let ping = Ping(1, Some(Box::new(Pong::Back(vec![Ping(2, None), Ping(3, Some(Box::new(Pong::End)))]))));
    assert_eq!(ping.deep_clone(), ping);
}

#[test]
fn other_arguments_of_itself() {
    let nested = Nested(vec!["s".to_string()], Some(Box::new(Nested(vec![1], None))));
    assert_eq!(nested.deep_clone(), nested);
}

#[test]
fn a_parent_linked_tree_from_root_and_from_child() {
    let root = Rc::new(Tree { value: 0, parent: RefCell::default(), children: RefCell::default() });
    for value in 1..4 {
        let parent = RefCell::new(Rc::downgrade(&root));
        root.children.borrow_mut().push(Rc::new(Tree { value, parent, children: RefCell::default() }));
    }
    let copy = root.deep_clone();
    for (child, value) in copy.children.borrow().iter().zip(1..) {
        assert_eq!(child.value, value);
        assert!(Rc::ptr_eq(&child.parent.borrow().upgrade().unwrap(), &copy));
    }
    let first = root.children.borrow()[0].deep_clone();
    assert_eq!(first.value, 1);
    assert!(first.parent.borrow().upgrade().is_none(), "the owner is outside of the clone");
}

/// In the types of functions the item may be named without its lifetime.
#[derive(DeepClone)]
struct Visited<'a> {
    name: &'a str,
    visit: fn(&Visited) -> usize,
    #[deep_clone(share)]
    shared: Rc<dyn Fn(Visited) -> usize>,
}

#[test]
fn a_lifetime_in_a_function_is_not_written() {
    let value = Visited { name: "name", visit: |value| value.name.len(), shared: Rc::new(|value| value.name.len()) };
    let copy = value.deep_clone();
    assert_eq!(((copy.visit)(&copy), (value.shared)(copy)), (4, 4));
}
