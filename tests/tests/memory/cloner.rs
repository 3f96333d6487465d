//! One cloner over several values.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use freshtwin::{Cloner, DeepClone};

#[test]
fn sharing_is_kept_between_values() {
    let shared = Rc::new(RefCell::new(String::from("x")));
    let (first, second) = (vec![shared.clone()], (1_u8, Some(shared.clone())));
    let mut cloner = Cloner::new();
    let first_copy = first.deep_clone_in(&mut cloner);
    let second_copy = second.deep_clone_in(&mut cloner);
    let third = shared.deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(&first_copy[0], &third) && Rc::ptr_eq(second_copy.1.as_ref().unwrap(), &third));
    assert!(!Rc::ptr_eq(&third, &shared));
    drop(cloner);
    assert_eq!((Rc::strong_count(&shared), Rc::strong_count(&third)), (3, 3));
    let other = shared.deep_clone_in(&mut Cloner::new());
    assert!(!Rc::ptr_eq(&other, &third));
}

#[test]
fn the_same_handle_twice_is_one_object() {
    let (handle, list): (_, Rc<[String]>) = (Arc::new(RefCell::new(1)), Rc::new(["a".into()]));
    let mut cloner = Cloner::new();
    let (one, two) = (handle.deep_clone_in(&mut cloner), handle.deep_clone_in(&mut cloner));
    assert!(Arc::ptr_eq(&one, &two) && !Arc::ptr_eq(&one, &handle));
    assert!(Rc::ptr_eq(&list.deep_clone_in(&mut cloner), &list.deep_clone_in(&mut cloner)));
    drop(cloner);
    assert_eq!((Arc::strong_count(&handle), Arc::strong_count(&one), Rc::strong_count(&list)), (1, 2, 1));
}

#[derive(DeepClone)]
struct Node {
    up: Weak<Node>,
    next: RefCell<Option<Rc<Node>>>,
    down: Vec<Rc<Node>>,
}

fn node(up: &Weak<Node>) -> Rc<Node> {
    Rc::new(Node { up: up.clone(), next: RefCell::default(), down: vec![] })
}

#[test]
fn a_weak_is_settled_by_the_call_that_meets_it() {
    let root = Rc::new_cyclic(|me| Node { up: Weak::new(), next: RefCell::default(), down: vec![node(me), node(me)] });
    let mut cloner = Cloner::new();
    let child = root.down[0].deep_clone_in(&mut cloner);
    let weak = Rc::downgrade(&root).deep_clone_in(&mut cloner);
    assert!(child.up.upgrade().is_none() && weak.upgrade().is_none());
    let copy = root.deep_clone_in(&mut cloner);
    assert!(weak.upgrade().is_none(), "settled before");
    assert!(Rc::ptr_eq(&copy.down[1].up.upgrade().unwrap(), &copy));
    let weak = Rc::downgrade(&root).deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(&weak.upgrade().unwrap(), &copy));
    let child = root.down[1].deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(&child.up.upgrade().unwrap(), &copy));
}

#[test]
fn cycles_of_a_later_value_lead_into_an_earlier_one() {
    let (a, b) = (node(&Weak::new()), node(&Weak::new()));
    *a.next.borrow_mut() = Some(a.clone());
    *b.next.borrow_mut() = Some(a.clone());
    let mut cloner = Cloner::new();
    let first = a.deep_clone_in(&mut cloner);
    let second = b.deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(second.next.borrow().as_ref().unwrap(), &first));
    *a.next.borrow_mut() = Some(b.clone());
    let c = node(&Weak::new());
    *c.next.borrow_mut() = Some(c.clone());
    let third = c.deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(third.next.borrow().as_ref().unwrap(), &third));
    [a, c, first, third].iter().for_each(|node| drop(node.next.take()));
}

#[test]
fn a_dropped_source_is_not_mistaken_for_a_new_one_at_its_address() {
    let mut cloner = Cloner::new();
    let mut copies = Vec::new();
    for round in 0..1000_u32 {
        // Shared, so that it is remembered; unshared ones are gone with their address.
        let source = Rc::new(RefCell::new(round));
        let handles = [source.clone(), source];
        let [copy, same] = handles.deep_clone_in(&mut cloner);
        assert!(Rc::ptr_eq(&copy, &same) && *copy.borrow() == round);
        copies.push(copy);
        drop(handles);
        let single = Rc::new(RefCell::new(round + 5));
        let weak = Rc::downgrade(&single);
        assert_eq!(*single.deep_clone_in(&mut cloner).borrow(), round + 5);
        drop(single);
        drop(weak);
        let lone = Arc::new(vec![round]);
        assert_eq!(*lone.deep_clone_in(&mut cloner), [round]);
    }
    assert!(copies.iter().enumerate().all(|(round, copy)| *copy.borrow() == round as u32));
}

#[test]
fn sources_are_let_go_with_the_cloner() {
    struct Loud(Rc<()>);
    impl DeepClone for Loud {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            Loud(self.0.clone())
        }
    }
    let alive = Rc::new(());
    let mut cloner = Cloner::new();
    let source = Rc::new(Loud(alive.clone()));
    let pair = [source.clone(), source];
    let copy = pair.deep_clone_in(&mut cloner);
    drop((pair, copy));
    assert_eq!(Rc::strong_count(&alive), 3, "the source and its copy are kept");
    drop(cloner);
    assert_eq!(Rc::strong_count(&alive), 1);
}

#[test]
fn after_a_panic_the_cloner_still_works() {
    struct Fails(RefCell<bool>);
    impl DeepClone for Fails {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            assert!(!*self.0.borrow(), "told to");
            Fails(RefCell::new(false))
        }
    }
    #[derive(DeepClone)]
    struct Mixed {
        good: Rc<RefCell<u8>>,
        next: RefCell<Option<Rc<Mixed>>>,
        fails: Rc<Fails>,
        also: Rc<Fails>,
    }
    let good = Rc::new(RefCell::new(1));
    let fails = Rc::new(Fails(RefCell::new(true)));
    let mixed =
        || Rc::new(Mixed { good: good.clone(), next: RefCell::default(), fails: fails.clone(), also: fails.clone() });
    let (a, b) = (mixed(), mixed());
    *a.next.borrow_mut() = Some(b.clone());
    *b.next.borrow_mut() = Some(a.clone());
    let mut cloner = Cloner::new();
    let before = good.deep_clone_in(&mut cloner);
    for _ in 0..3 {
        assert!(catch_unwind(AssertUnwindSafe(|| (a.clone(), b.clone()).deep_clone_in(&mut cloner))).is_err());
    }
    let borrowed = good.borrow_mut();
    let cell = Rc::new(RefCell::new(1_u8));
    let held = cell.borrow_mut();
    assert!(catch_unwind(AssertUnwindSafe(|| vec![cell.clone(), good.clone()].deep_clone_in(&mut cloner))).is_err());
    drop((borrowed, held));
    fails.0.replace(false);
    let (c, d) = (a.clone(), b.clone()).deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(&c.good, &before) && Rc::ptr_eq(&d.good, &before), "what was finished is kept");
    assert!(Rc::ptr_eq(c.next.borrow().as_ref().unwrap(), &d) && Rc::ptr_eq(d.next.borrow().as_ref().unwrap(), &c));
    assert!(Rc::ptr_eq(&c.fails, &d.also) && !Rc::ptr_eq(&c.fails, &fails));
    for node in [&a, &c] {
        node.next.take();
    }
    drop((cloner, before, d));
    assert_eq!((Rc::strong_count(&good), Rc::strong_count(&fails)), (3, 5));
    assert_eq!((Rc::strong_count(&c.good), Rc::strong_count(&a), Rc::strong_count(&cell)), (1, 2, 1));
}

#[derive(DeepClone)]
struct Kept {
    #[deep_clone(share)]
    kept: Rc<RefCell<u8>>,
    #[deep_clone(clone)]
    cloned: Vec<Rc<RefCell<u8>>>,
    weak: Weak<RefCell<u8>>,
    #[deep_clone(share)]
    kept_weak: Weak<RefCell<u8>>,
    #[deep_clone(default)]
    fresh: Option<Rc<RefCell<u8>>>,
    data: Option<Rc<RefCell<u8>>>,
}

#[test]
fn what_is_shared_is_outside_the_clone() {
    let object = Rc::new(RefCell::new(1));
    let kept = || Kept {
        kept: object.clone(),
        cloned: vec![object.clone()],
        weak: Rc::downgrade(&object),
        kept_weak: Rc::downgrade(&object),
        fresh: Some(object.clone()),
        data: None,
    };
    let copy = kept().deep_clone();
    assert!(Rc::ptr_eq(&copy.kept, &object) && Rc::ptr_eq(&copy.cloned[0], &object));
    assert!(copy.weak.upgrade().is_none());
    assert!(Rc::ptr_eq(&copy.kept_weak.upgrade().unwrap(), &object));
    assert!(copy.fresh.is_none());
    // Where it is data too, that is a part of the clone.
    let copy = Kept { data: Some(object.clone()), ..kept() }.deep_clone();
    let data = copy.data.as_ref().unwrap();
    assert!(!Rc::ptr_eq(data, &object) && Rc::ptr_eq(&copy.weak.upgrade().unwrap(), data));
    assert!(Rc::ptr_eq(&copy.kept, &object) && Rc::ptr_eq(&copy.kept_weak.upgrade().unwrap(), &object));
}
