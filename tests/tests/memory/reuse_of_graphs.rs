//! `deep_clone_from` where handles are shared, within the source and with the target.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::DeepClone;

type Cell = Rc<RefCell<String>>;

fn cell(text: &str) -> Cell {
    Rc::new(RefCell::new(text.into()))
}

#[test]
fn sharing_is_that_of_the_source() {
    // Shared in the target, not in the source: then not in the result.
    let one = cell("old");
    let outside = one.clone();
    let mut target = vec![one.clone(), one];
    target.deep_clone_from(&vec![cell("a"), cell("b")]);
    assert_eq!(
        (&*target[0].borrow(), &*target[1].borrow(), &*outside.borrow()),
        (&"a".into(), &"b".into(), &"old".into())
    );
    assert_eq!((Rc::strong_count(&outside), Rc::strong_count(&target[0])), (1, 1));
    // The other way round.
    let one = cell("new");
    let source = vec![one.clone(), one];
    target.deep_clone_from(&source);
    assert!(Rc::ptr_eq(&target[0], &target[1]) && !Rc::ptr_eq(&target[0], &source[0]));
    assert_eq!((Rc::strong_count(&target[0]), Rc::strong_count(&source[0])), (2, 2));
    // A `Weak` from outside sees no change of what it leads to.
    let mut lone = (cell("kept"), 1);
    let weak = Rc::downgrade(&lone.0);
    let old = lone.0.clone();
    lone.deep_clone_from(&(cell("other"), 2));
    assert_eq!((&*weak.upgrade().unwrap().borrow(), &*lone.0.borrow()), (&"kept".into(), &"other".into()));
    drop(old);
    assert!(weak.upgrade().is_none());
}

#[test]
fn target_and_source_share() {
    let shared = cell("shared");
    let mut target = (shared.clone(), vec![shared.clone()], Rc::downgrade(&shared));
    let source = (shared.clone(), vec![shared.clone()], Rc::downgrade(&shared));
    target.deep_clone_from(&source);
    assert!(Rc::ptr_eq(&target.0, &target.1[0]) && !Rc::ptr_eq(&target.0, &shared));
    assert!(Rc::ptr_eq(&target.2.upgrade().unwrap(), &target.0));
    assert_eq!((Rc::strong_count(&shared), Rc::weak_count(&shared)), (3, 1));
    // Held by the target alone but for the source's `Weak`s.
    let mut target = Some(cell("dies"));
    let weak: Vec<Weak<RefCell<String>>> = vec![Rc::downgrade(target.as_ref().unwrap())];
    target.deep_clone_from(&None);
    assert!(weak.deep_clone()[0].upgrade().is_none());
}

#[derive(DeepClone)]
struct Node {
    id: u32,
    up: Weak<Node>,
    next: RefCell<Option<Rc<Node>>>,
    down: Vec<Rc<Node>>,
}

fn family(id: u32) -> Rc<Node> {
    let root = Rc::new_cyclic(|me: &Weak<Node>| Node {
        id,
        up: Weak::new(),
        next: RefCell::default(),
        down: (1..4)
            .map(|n| Rc::new(Node { id: id + n, up: me.clone(), next: RefCell::default(), down: vec![] }))
            .collect(),
    });
    for at in 0..3 {
        root.down[at].next.replace(Some(root.down[(at + 1) % 3].clone()));
    }
    root.next.replace(Some(root.clone()));
    root
}

fn check(root: &Rc<Node>, id: u32) {
    assert_eq!((root.id, root.down.len()), (id, 3));
    assert!(Rc::ptr_eq(root.next.borrow().as_ref().unwrap(), root));
    for at in 0..3 {
        assert!(Rc::ptr_eq(&root.down[at].up.upgrade().unwrap(), root));
        assert!(Rc::ptr_eq(root.down[at].next.borrow().as_ref().unwrap(), &root.down[(at + 1) % 3]));
        assert_eq!(root.down[at].id, id + 1 + at as u32);
    }
}

#[test]
fn cycles_and_weaks() {
    let (mut target, source) = (family(10), family(20));
    let old = target.clone();
    target.deep_clone_from(&source);
    check(&target, 20);
    check(&source, 20);
    check(&old, 10);
    assert_eq!((Rc::strong_count(&target), Rc::weak_count(&target)), (2, 3));
    assert_eq!((Rc::strong_count(&source), Rc::weak_count(&source)), (2, 3));
    // In place, where the root is no shared node.
    let mut target =
        Node { id: 1, up: Rc::downgrade(&old), next: RefCell::new(Some(old.clone())), down: vec![old.clone()] };
    target.deep_clone_from(&source);
    assert_eq!((target.id, target.down.len()), (20, 3));
    check(target.next.borrow().as_ref().unwrap(), 20);
    assert!(Rc::ptr_eq(&target.down[1], &target.next.borrow().as_ref().unwrap().down[1]));
    assert_eq!(Rc::strong_count(&old), 2);
    for root in [&old, &source, &target.down[0].up.upgrade().unwrap()] {
        root.next.take();
        root.down.iter().for_each(|node| drop(node.next.take()));
    }
}
