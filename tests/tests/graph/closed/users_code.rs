//! Closed objects with code of a user in them: `with` functions and hand-written impls.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use freshtwin::{Cloner, DeepClone};

use super::{Node, check, is, kid, tree};

/// Its clone fails where it is told to.
#[derive(DeepClone)]
struct Failing {
    parent: RefCell<Weak<Failing>>,
    #[deep_clone(with = |fails, _| fail(fails))]
    fails: Cell<bool>,
    kids: RefCell<Vec<Rc<Failing>>>,
}

fn fail(fails: &Cell<bool>) -> Cell<bool> {
    if fails.replace(false) {
        std::panic::resume_unwind(Box::new("told to"));
    }
    Cell::new(false)
}

#[test]
fn a_panic_in_the_making_leaves_nothing_behind() {
    let node = |kids: Vec<Rc<Failing>>| {
        let node = Rc::new(Failing { parent: RefCell::default(), fails: Cell::default(), kids: RefCell::new(kids) });
        node.kids.borrow().iter().for_each(|kid| drop(kid.parent.replace(Rc::downgrade(&node))));
        node
    };
    let leaf = node(vec![]);
    let fails = Rc::downgrade(&leaf);
    let root = node(vec![node(vec![]), node(vec![leaf, node(vec![])])]);
    fails.upgrade().unwrap().fails.set(true);
    let clone = || std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| root.deep_clone()));
    assert!(clone().is_err());
    let copy = clone().expect("it fails once");
    assert_eq!((Rc::strong_count(&copy), Rc::weak_count(&copy)), (1, 2));
    assert_eq!((Rc::strong_count(&root), Rc::weak_count(&root)), (1, 2));
}

#[test]
fn a_hook_that_clones_one_again() {
    #[derive(DeepClone)]
    struct Twice {
        tree: Rc<Node>,
        #[deep_clone(with = |weak, cloner| weak.upgrade().map(|node| Rc::downgrade(&node.deep_clone_in(cloner))).unwrap_or_default())]
        inner: Weak<Node>,
    }
    for depth in 0..3 {
        let tree = tree(3, 2);
        let inner = Rc::downgrade(&(0..depth).fold(tree.clone(), |node, _| kid(&node, 0)));
        let copy = Twice { tree, inner }.deep_clone();
        assert!(is(&copy.inner, &(0..depth).fold(copy.tree.clone(), |node, _| kid(&node, 0))));
    }
}

/// Its clone notes that it is at work.
#[derive(DeepClone, Default)]
struct Noted {
    #[deep_clone(with = |name, _| note(name))]
    name: &'static str,
    parent: RefCell<Weak<Noted>>,
    kids: RefCell<Vec<Rc<Noted>>>,
    named: RefCell<BTreeMap<u8, Rc<Noted>>>,
    next: RefCell<Option<Rc<Noted>>>,
}

thread_local! {
    static NOTES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn note(name: &&'static str) -> &'static str {
    NOTES.with_borrow_mut(|notes| notes.push(name));
    name
}

fn noted(name: &'static str, kids: Vec<Rc<Noted>>) -> Rc<Noted> {
    let node = Rc::new(Noted { name, kids: RefCell::new(kids), ..Noted::default() });
    node.kids.borrow().iter().for_each(|kid| drop(kid.parent.replace(Rc::downgrade(&node))));
    node
}

/// Those in `around` fail, and what was closed in them at first is a node at last: it is not made a second time.
#[test]
fn each_is_cloned_once_though_many_of_its_type_are_not_closed() {
    let around: Vec<_> = (0..100).map(|_| noted("around", vec![noted("inner", vec![noted("leaf", vec![])])])).collect();
    let weaks: Vec<_> = around.iter().map(Rc::downgrade).collect();
    let (copies, links) = (around, weaks).deep_clone();
    let notes = NOTES.take();
    for name in ["around", "inner", "leaf"] {
        assert_eq!(notes.iter().filter(|note| **note == name).count(), 100);
    }
    for (copy, link) in copies.iter().zip(&links) {
        assert!(link.ptr_eq(&Rc::downgrade(copy)));
        let inner = &copy.kids.borrow()[0];
        assert!(inner.parent.borrow().ptr_eq(link) && Rc::weak_count(inner) == 1);
    }
}

/// A map waits as a whole for what it leads to. A closed object that leads nowhere is no reason to wait: it is made in
/// its place.
#[test]
fn a_map_of_closed_objects_does_not_wait() {
    let inner = noted("inner", vec![noted("leaf", vec![])]);
    let holder = Rc::new(Noted { name: "holder", named: RefCell::new([(0, inner)].into()), ..Noted::default() });
    let ring = noted("ring", vec![]);
    ring.next.replace(Some(ring.clone()));
    let (copies, ..) = ([holder.clone(), holder], ring.clone(), noted("last", vec![])).deep_clone();
    let inner = &copies[0].named.borrow()[&0];
    assert!(inner.kids.borrow()[0].parent.borrow().ptr_eq(&Rc::downgrade(inner)));
    assert_eq!(NOTES.take(), ["leaf", "inner", "holder", "ring", "last"]);
    ring.next.take();
}

/// Clones what it hides twice: both are handles on one object.
struct Twice(Rc<Node>, Option<Rc<Node>>);

impl DeepClone for Twice {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.deep_clone_in(cloner), Some(self.0.deep_clone_in(cloner)))
    }
}

/// It is closed, and leads to one by hand.
#[derive(DeepClone)]
struct Around {
    parent: RefCell<Weak<Around>>,
    twice: Option<Box<Twice>>,
    inner: RefCell<Vec<Rc<Around>>>,
}

/// Such an object is met twice, whatever was closed in the value before and after it.
#[test]
fn a_hand_written_clone_that_hides_one() {
    fn is_one(copy: &Twice) {
        let again = copy.1.as_ref().unwrap();
        assert!(Rc::ptr_eq(&copy.0, again) && Rc::strong_count(again) == 2);
        check(&tree(2, 2), &copy.0);
    }
    let twice = || Twice(tree(2, 2), None);
    let value = (tree(2, 2), twice(), vec![tree(1, 3)], twice());
    let copy = value.deep_clone();
    check(&value.0, &copy.0);
    check(&value.2[0], &copy.2[0]);
    is_one(&copy.1);
    is_one(&copy.3);

    let around = |twice, inner: Vec<Rc<Around>>| {
        let around = Rc::new(Around { parent: RefCell::default(), twice, inner: RefCell::new(inner) });
        around.inner.borrow().iter().for_each(|inner| drop(inner.parent.replace(Rc::downgrade(&around))));
        around
    };
    let value = around(None, vec![around(Some(Box::new(twice())), vec![around(None, vec![])])]);
    let copy = value.deep_clone();
    let inner = copy.inner.borrow()[0].clone();
    is_one(inner.twice.as_ref().unwrap());
    assert!(inner.parent.borrow().ptr_eq(&Rc::downgrade(&copy)));
    assert!(inner.inner.borrow()[0].parent.borrow().ptr_eq(&Rc::downgrade(&inner)));
}
