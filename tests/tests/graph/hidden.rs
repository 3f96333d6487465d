//! What a `with` function or a hand-written impl without `survey_in` hides: it joins the sharing, or an error tells why
//! it cannot.

mod chains;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use freshtwin::{CloneErrorKind, Cloner, DeepClone};

/// Says nothing to the survey.
struct Opaque<T>(T);

impl<T: DeepClone> DeepClone for Opaque<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Opaque(self.0.deep_clone_in(cloner))
    }
}

fn by_hook<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    value.deep_clone_in(cloner)
}

/// A cell that the survey does not look into. It gets its content back, also in a panic.
fn taken<T: DeepClone>(cell: &Cell<Option<T>>, cloner: &mut Cloner) -> Cell<Option<T>> {
    struct Taken<'a, T>(&'a Cell<Option<T>>, Option<T>);
    impl<T> Drop for Taken<'_, T> {
        fn drop(&mut self) {
            self.0.set(self.1.take());
        }
    }
    let taken = Taken(cell, cell.take());
    Cell::new(taken.1.deep_clone_in(cloner))
}

#[derive(DeepClone)]
struct Both {
    #[deep_clone(with = by_hook)]
    hidden: Rc<RefCell<u8>>,
    shown: Rc<RefCell<u8>>,
    opaque: Opaque<Rc<RefCell<u8>>>,
    #[deep_clone(with = by_hook)]
    weak: Weak<RefCell<u8>>,
}

#[derive(DeepClone)]
struct Reversed {
    #[deep_clone(with = by_hook)]
    weak: Weak<RefCell<u8>>,
    opaque: Opaque<Weak<RefCell<u8>>>,
    shown: Rc<RefCell<u8>>,
}

#[test]
fn hidden_handles_join_the_sharing_in_any_order() {
    let object = Rc::new(RefCell::new(1));
    let both = Both {
        hidden: object.clone(),
        shown: object.clone(),
        opaque: Opaque(object.clone()),
        weak: Rc::downgrade(&object),
    };
    let copy = both.deep_clone();
    assert!(Rc::ptr_eq(&copy.hidden, &copy.shown) && Rc::ptr_eq(&copy.opaque.0, &copy.shown));
    assert!(Rc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.shown) && !Rc::ptr_eq(&copy.shown, &object));
    let reversed =
        Reversed { weak: Rc::downgrade(&object), opaque: Opaque(Rc::downgrade(&object)), shown: object.clone() };
    let copy = reversed.deep_clone();
    assert!(Rc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.shown));
    assert!(Rc::ptr_eq(&copy.opaque.0.upgrade().unwrap(), &copy.shown));
}

/// The survey sees a `Weak` to a leaf, and the hook beside it a handle on the leaf.
#[derive(DeepClone)]
struct Beside<T: 'static> {
    weak: Weak<T>,
    #[deep_clone(with = by_hook)]
    hidden: Rc<T>,
}

fn check_beside<T: DeepClone + 'static>(leaf: T) {
    let leaf = Rc::new(leaf);
    let beside = Rc::new(Beside { weak: Rc::downgrade(&leaf), hidden: leaf.clone() });
    let check = |beside: &Beside<T>, leaf: &Rc<T>| {
        assert!(Rc::ptr_eq(&beside.hidden, leaf) && Rc::ptr_eq(&beside.weak.upgrade().unwrap(), leaf));
    };
    let (a, b, c) = (beside.clone(), leaf.clone(), beside.clone()).deep_clone();
    check(&a, &b);
    assert!(Rc::ptr_eq(&a, &c));
    let (b, a) = (leaf.clone(), beside.clone()).deep_clone();
    check(&a, &b);
    let mut cloner = Cloner::new();
    let (a, b) = (beside, leaf).deep_clone_in(&mut cloner);
    check(&a, &b);
}

#[test]
fn hidden_handle_beside_a_weak_to_the_same_leaf() {
    check_beside(RefCell::new(1));
    check_beside(String::from("a"));
    check_beside([1, 2]);
}

#[test]
fn hidden_handle_beside_a_weak_is_no_cycle() {
    let owner = Rc::new((RefCell::new(1), Some(Rc::new(2))));
    let beside = Rc::new(Beside { weak: Rc::downgrade(&owner), hidden: owner.clone() });
    // In this order the owner waits for what holds the `Weak`, and the hook leads to it too early.
    let error = (beside.clone(), owner.clone(), beside.clone()).try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    assert!(error.cycle().is_empty() && !error.to_string().contains("cycle"), "{error}");
}

#[test]
fn hidden_weak_before_its_hidden_owner() {
    let owner = Rc::new(RefCell::new(1));
    let value = (Opaque(Rc::downgrade(&owner)), Opaque(owner.clone()));
    let error = value.try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    assert!(error.type_name().contains("RefCell") && error.to_string().contains("survey_in"), "{error}");
    let swapped = (Opaque(owner.clone()), Opaque(Rc::downgrade(&owner))).deep_clone();
    assert!(Rc::ptr_eq(&swapped.1.0.upgrade().unwrap(), &swapped.0.0));
    // Without its owner it dangles, and a survey that sees the `Weak` changes nothing about a hidden owner.
    assert!(Opaque(Rc::downgrade(&owner)).deep_clone().0.upgrade().is_none());
    let error = (Rc::downgrade(&owner), Opaque(owner.clone())).try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    // The owner need not be one that is cloned on the spot.
    let nested = Rc::new((RefCell::new(1), Some(owner.clone())));
    let error = (Rc::downgrade(&nested), Opaque(nested.clone())).try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    let error = (Opaque(Rc::downgrade(&nested)), Opaque(nested)).try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    // In two operations it is settled by the first.
    let mut cloner = Cloner::new();
    let weak = Rc::downgrade(&owner).deep_clone_in(&mut cloner);
    let copy = owner.deep_clone_in(&mut cloner);
    assert!(weak.upgrade().is_none() && *copy.borrow() == 1);
}

#[derive(DeepClone, Default)]
struct Node {
    #[deep_clone(with = taken)]
    up: Cell<Option<Weak<Node>>>,
    #[deep_clone(with = taken)]
    kid: Cell<Option<Rc<Node>>>,
}

impl Node {
    fn with<T: Clone>(cell: &Cell<Option<T>>) -> Option<T> {
        let value = cell.take();
        cell.set(value.clone());
        value
    }
}

fn node(kid: Option<&Rc<Node>>) -> Rc<Node> {
    let node = Rc::new(Node { up: Cell::default(), kid: Cell::new(kid.cloned()) });
    if let Some(kid) = kid {
        kid.up.set(Some(Rc::downgrade(&node)));
    }
    node
}

#[test]
fn a_tree_of_hidden_links_is_right_or_an_error_with_the_cause() {
    let leaf = node(None);
    let middle = node(Some(&leaf));
    let root = node(Some(&middle));
    let copy = (root.clone(), leaf.clone()).deep_clone();
    let (middle_copy, leaf_copy) = (Node::with(&copy.0.kid).unwrap(), &copy.1);
    assert!(Rc::ptr_eq(&Node::with(&middle_copy.kid).unwrap(), leaf_copy));
    assert!(Rc::ptr_eq(&Node::with(&leaf_copy.up).unwrap().upgrade().unwrap(), &middle_copy));
    let values = [vec![leaf.clone(), root.clone()], vec![leaf.clone(), middle.clone()]];
    for value in values {
        let error = value.try_deep_clone().map(drop).unwrap_err();
        assert_eq!(error.kind(), CloneErrorKind::Hidden);
        assert!(!error.to_string().contains("strong"), "{error}");
        assert!(error.type_name().contains("Node") && error.to_string().contains("cell"), "{error}");
    }
    assert!(Rc::ptr_eq(&Node::with(&middle.kid).unwrap(), &leaf), "the original is as it was");
}

#[derive(DeepClone)]
struct First {
    #[deep_clone(with = by_hook)]
    second: RefCell<Option<Rc<Second>>>,
}

#[derive(DeepClone)]
struct Second {
    first: Opaque<Option<Rc<First>>>,
}

#[test]
fn hidden_ring_names_its_types() {
    let first = Rc::new(First { second: RefCell::default() });
    let second = Rc::new(Second { first: Opaque(Some(first.clone())) });
    first.second.replace(Some(second.clone()));
    let error = first.try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    assert_eq!(error.cycle().len(), 2, "{error}");
    assert!(error.cycle()[0].ends_with("First") && error.cycle()[1].ends_with("Second"), "{error}");
    assert_eq!((Rc::strong_count(&first), Rc::strong_count(&second)), (2, 2));
    first.second.take();
}

#[derive(DeepClone)]
struct Locked(#[deep_clone(lock)] Mutex<Option<Rc<RefCell<u8>>>>);

#[test]
fn an_owner_in_a_hidden_lock_is_no_change_of_it() {
    let owner = Rc::new(RefCell::new(1));
    let value = (Rc::downgrade(&owner), Opaque(Locked(Mutex::new(Some(owner.clone())))));
    let error = value.try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    let swapped = (Opaque(Locked(Mutex::new(Some(owner.clone())))), Rc::downgrade(&owner)).deep_clone();
    let kept = swapped.0.0.0.lock().unwrap().clone().unwrap();
    assert!(swapped.1.upgrade().is_some_and(|weak| Rc::ptr_eq(&weak, &kept)));
}

/// Its cells close cycles, and the survey does not see one of them.
#[derive(DeepClone)]
struct Closed {
    once: OnceCell<Rc<Closed>>,
    hidden: Opaque<RefCell<Option<Rc<Closed>>>>,
    #[deep_clone(share)]
    alive: Rc<()>,
}

/// The same, of a type that may borrow something.
#[derive(DeepClone)]
#[deep_clone(bound = "'a: 'static")]
struct Borrowing<'a> {
    once: OnceCell<Rc<Borrowing<'a>>>,
    hidden: Opaque<RefCell<Option<Rc<Borrowing<'a>>>>>,
    #[deep_clone(share)]
    alive: Rc<()>,
}

#[test]
fn a_hidden_part_on_a_cycle_leaves_nothing_behind() {
    let alive = Rc::new(());
    let closed = Rc::new(Closed { once: OnceCell::new(), hidden: Opaque(RefCell::new(None)), alive: alive.clone() });
    closed.once.set(closed.clone()).ok().unwrap();
    *closed.hidden.0.borrow_mut() = Some(closed.clone());
    let error = closed.try_deep_clone().map(drop).unwrap_err();
    assert_eq!((error.kind(), Rc::strong_count(&alive)), (CloneErrorKind::Hidden, 2));
    let borrowing =
        Rc::new(Borrowing { once: OnceCell::new(), hidden: Opaque(RefCell::new(None)), alive: alive.clone() });
    borrowing.once.set(borrowing.clone()).ok().unwrap();
    *borrowing.hidden.0.borrow_mut() = Some(borrowing.clone());
    let error = borrowing.try_deep_clone().map(drop).unwrap_err();
    assert_eq!((error.kind(), Rc::strong_count(&alive)), (CloneErrorKind::Hidden, 3));
}

/// The target of both links is copied last, so that both wait; but nothing fills the hidden one.
#[test]
fn a_hidden_weak_in_a_lock_that_would_wait() {
    #[derive(DeepClone, Default)]
    struct Target {
        next: RefCell<Option<Rc<Target>>>,
    }
    #[derive(DeepClone)]
    struct Holder {
        shown: RefCell<Weak<Target>>,
        #[deep_clone(lock)]
        lock: Mutex<Opaque<Weak<Target>>>,
    }
    let target = Rc::new(Target::default());
    let link = || Rc::downgrade(&target);
    let holder = Rc::new(Holder { shown: RefCell::new(link()), lock: Mutex::new(Opaque(link())) });
    let value = [(holder.clone(), target.clone()), (holder, target)];
    match value.try_deep_clone() {
        Err(error) => assert_eq!(error.kind(), CloneErrorKind::Hidden),
        Ok([(holder, target), _]) => assert!(holder.lock.lock().unwrap().0.ptr_eq(&Rc::downgrade(&target))),
    }
}
