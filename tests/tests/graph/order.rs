//! A copy does not depend on the order of fields, nor on where in the graph the clone starts.
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::{Rc, Weak};
use std::sync::{self, Arc};

use freshtwin::{Cloner, DeepClone, Surveyor};

/// `Weak` up before `Rc` down.
#[derive(DeepClone)]
struct Tree {
    parent: RefCell<Weak<Tree>>,
    id: u32,
    children: RefCell<Vec<Rc<Tree>>>,
}

fn tree(id: u32, depth: u32) -> Rc<Tree> {
    let node = Rc::new(Tree { parent: RefCell::default(), id, children: RefCell::default() });
    if depth > 0 {
        for child in 0..3 {
            let child = tree(id * 10 + child + 1, depth - 1);
            *child.parent.borrow_mut() = Rc::downgrade(&node);
            node.children.borrow_mut().push(child);
        }
    }
    node
}

fn all(node: &Rc<Tree>, out: &mut Vec<Rc<Tree>>) {
    out.push(node.clone());
    node.children.borrow().iter().for_each(|child| all(child, out));
}

fn check_tree(source: &Rc<Tree>, copy: &Rc<Tree>) {
    assert_eq!(source.id, copy.id);
    assert!(!Rc::ptr_eq(source, copy));
    assert_eq!(Rc::weak_count(source), Rc::weak_count(copy));
    let (from, to) = (source.children.borrow(), copy.children.borrow());
    assert_eq!(from.len(), to.len());
    for (from, to) in from.iter().zip(&*to) {
        assert!(Rc::ptr_eq(&to.parent.borrow().upgrade().unwrap(), copy));
        check_tree(from, to);
    }
}

#[test]
fn tree_from_every_node() {
    let root = tree(0, 4);
    let mut nodes = Vec::new();
    all(&root, &mut nodes);
    assert_eq!(nodes.len(), 121);
    for node in &nodes {
        let copy = node.deep_clone();
        assert!(copy.parent.borrow().upgrade().is_none(), "the parent is outside");
        check_tree(node, &copy);
        assert_eq!(Rc::strong_count(&copy), 1);
    }
    drop(nodes);
    // By value, so that the `Weak`s of the children lead to an owner that is not in the clone.
    let copy: Tree = (*root).deep_clone();
    assert!(copy.children.borrow().iter().all(|child| child.parent.borrow().upgrade().is_none()));
    assert_eq!((Rc::strong_count(&root), Rc::weak_count(&root)), (1, 3));
}

#[test]
fn leaves_beside_their_tree_in_any_order() {
    let root = tree(0, 3);
    let mut nodes = Vec::new();
    all(&root, &mut nodes);
    for turn in 0..nodes.len() {
        nodes.rotate_left(turn);
        let copies = nodes.deep_clone();
        for (node, copy) in nodes.iter().zip(&copies) {
            check_tree(node, copy);
            match node.parent.borrow().upgrade() {
                None => assert!(copy.parent.borrow().upgrade().is_none()),
                Some(parent) => {
                    let at = nodes.iter().position(|node| Rc::ptr_eq(node, &parent)).unwrap();
                    assert!(Rc::ptr_eq(&copies[at], &copy.parent.borrow().upgrade().unwrap()));
                }
            }
        }
    }
}

#[derive(DeepClone)]
struct Plain {
    up: Weak<Plain>,
    id: u32,
    down: Vec<Rc<Plain>>,
}

fn plain(id: u32, depth: u32, up: Weak<Plain>) -> Rc<Plain> {
    Rc::new_cyclic(|me| Plain {
        up,
        id,
        down: if depth == 0 { vec![] } else { (1..4).map(|n| plain(id * 10 + n, depth - 1, me.clone())).collect() },
    })
}

fn check_plain(source: &Rc<Plain>, copy: &Rc<Plain>) {
    assert_eq!((source.id, source.down.len()), (copy.id, copy.down.len()));
    assert_eq!(Rc::weak_count(source), Rc::weak_count(copy));
    for (from, to) in source.down.iter().zip(&copy.down) {
        assert!(Rc::ptr_eq(&to.up.upgrade().unwrap(), copy));
        check_plain(from, to);
    }
}

#[test]
fn plain_weaks_from_every_node() {
    fn every(node: &Rc<Plain>) {
        check_plain(node, &node.deep_clone());
        let source = (node.clone(), Rc::downgrade(node));
        let pair = source.deep_clone();
        assert!(Rc::ptr_eq(&pair.1.upgrade().unwrap(), &pair.0));
        check_plain(node, &pair.0);
        node.down.iter().for_each(every);
    }
    let root = plain(0, 3, Weak::new());
    every(&root);
    // A grandchild first, whose `Weak`s lead two levels up to what comes later.
    let mixed = (root.down[1].down[2].clone(), root.down[1].clone(), root.clone());
    let copy = mixed.deep_clone();
    check_plain(&root, &copy.2);
    assert!(Rc::ptr_eq(&copy.2.down[1], &copy.1) && Rc::ptr_eq(&copy.1.down[2], &copy.0));
}

#[derive(DeepClone)]
struct WeakFirst<T: 'static> {
    weak: Weak<T>,
    maybe: Option<Weak<T>>,
    owner: Rc<T>,
}

#[derive(DeepClone)]
struct WeakLast {
    owner: Arc<String>,
    weak: sync::Weak<String>,
}

#[test]
fn weak_beside_its_owner() {
    let owner = Rc::new(5_u8);
    let value = WeakFirst { weak: Rc::downgrade(&owner), maybe: Some(Rc::downgrade(&owner)), owner };
    let copy = value.deep_clone();
    assert!(Rc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.owner));
    assert!(Weak::ptr_eq(&copy.weak, copy.maybe.as_ref().unwrap()));
    assert!(!Rc::ptr_eq(&copy.owner, &value.owner));
    assert_eq!((Rc::strong_count(&copy.owner), Rc::weak_count(&copy.owner)), (1, 2));
    assert_eq!((Rc::strong_count(&value.owner), Rc::weak_count(&value.owner)), (1, 2));

    let owner = Arc::new(String::from("x"));
    let value = WeakLast { weak: Arc::downgrade(&owner), owner };
    let copy = value.deep_clone();
    assert!(Arc::ptr_eq(&copy.weak.upgrade().unwrap(), &copy.owner));
    assert_eq!((Arc::strong_count(&value.owner), Arc::weak_count(&value.owner)), (1, 1));
}

#[test]
fn maps_of_weaks_beside_the_owners() {
    let owners: Vec<Rc<RefCell<u32>>> = (0..50).map(|n| Rc::new(RefCell::new(n))).collect();
    let hashed: HashMap<u32, Weak<RefCell<u32>>> = (0..50).map(|n| (n, Rc::downgrade(&owners[n as usize]))).collect();
    let ordered: BTreeMap<u32, Weak<RefCell<u32>>> = (0..50).map(|n| (n, Rc::downgrade(&owners[n as usize]))).collect();
    let value = (hashed, owners, ordered);
    let copy = value.deep_clone();
    for (index, owner) in copy.1.iter().enumerate() {
        let key = index as u32;
        assert!(Rc::ptr_eq(&copy.0[&key].upgrade().unwrap(), owner));
        assert!(Rc::ptr_eq(&copy.2[&key].upgrade().unwrap(), owner));
        assert!(!Rc::ptr_eq(owner, &value.1[index]));
        assert_eq!((Rc::strong_count(owner), Rc::weak_count(owner)), (1, 2));
    }
    let lone = value.0.deep_clone();
    assert!(lone.values().all(|weak| weak.upgrade().is_none()));
}

/// Counts how often a clone or survey comes by.
struct Counted<'a>(&'a Cell<u32>);

impl DeepClone for Counted<'static> {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.0.set(self.0.get() + 1);
        Counted(self.0)
    }
    fn survey_in(&self, _: &Self, _: &mut Surveyor<'_>) {
        self.0.set(self.0.get() + 1);
    }
}

#[derive(DeepClone)]
struct Child {
    plain: Weak<Owner>,
    in_cell: RefCell<Weak<Owner>>,
    in_map: BTreeMap<u8, Weak<Owner>>,
}

#[derive(DeepClone)]
struct Owner {
    many: Vec<Counted<'static>>,
    children: Vec<Rc<Child>>,
}

#[test]
fn an_owner_outside_is_not_traversed() {
    let visits: &'static Cell<u32> = Box::leak(Box::default());
    let owner = Rc::new_cyclic(|me: &Weak<Owner>| Owner {
        many: (0..1000).map(|_| Counted(visits)).collect(),
        children: vec![Rc::new(Child {
            plain: me.clone(),
            in_cell: RefCell::new(me.clone()),
            in_map: BTreeMap::from([(1, me.clone())]),
        })],
    });
    let copy = owner.children[0].deep_clone();
    assert_eq!(visits.get(), 0);
    assert!(copy.plain.upgrade().is_none());
    assert!(copy.in_cell.borrow().upgrade().is_none() && copy.in_map[&1].upgrade().is_none());
    assert_eq!((Rc::strong_count(&owner), Rc::weak_count(&owner)), (1, 3));
    // The count is one that can move.
    let whole = owner.deep_clone();
    assert_eq!(visits.get(), 2000);
    assert!(Rc::ptr_eq(&whole.children[0].plain.upgrade().unwrap(), &whole));
    assert!(Rc::ptr_eq(&whole.children[0].in_map[&1].upgrade().unwrap(), &whole));
}

#[test]
fn dead_weaks_stay_dead() {
    let dead = Rc::downgrade(&Rc::new(String::from("gone")));
    let value = (dead, Weak::<String>::new(), Rc::new(String::from("here")));
    let copy = value.deep_clone();
    assert!(copy.0.upgrade().is_none() && copy.1.upgrade().is_none());
    assert_eq!(*copy.2, "here");
}

/// Holds a `Weak` to a text: that has to be copied first, since no `Weak` to it can be made beforehand.
#[derive(DeepClone, Default)]
struct Label {
    text: Option<Weak<str>>,
    items: RefCell<Vec<Rc<Item>>>,
}

#[derive(DeepClone)]
struct Item {
    text: Option<Rc<str>>,
    back: Option<Rc<Label>>,
}

#[test]
fn a_weak_to_a_text_that_is_met_after_a_cycle() {
    let text: Rc<str> = "text".into();
    let label = Rc::new(Label { text: Some(Rc::downgrade(&text)), items: RefCell::default() });
    label.items.borrow_mut().push(Rc::new(Item { text: Some(text), back: None }));
    let back = || Rc::new(Item { text: None, back: Some(label.clone()) });
    // The first walk does not go into an item where it meets it, since the first one leads back; it begins with the
    // last one, and starts over before it has met the text.
    label.items.borrow_mut().insert(0, back());
    label.items.borrow_mut().push(back());
    let items = label.items.borrow().clone();
    for copy in [label.deep_clone(), (items.clone(), label.clone()).deep_clone().1] {
        let copies = copy.items.take();
        assert!(Rc::ptr_eq(copies[1].text.as_ref().unwrap(), &copy.text.as_ref().unwrap().upgrade().unwrap()));
        assert!([&copies[0], &copies[2]].iter().all(|item| Rc::ptr_eq(item.back.as_ref().unwrap(), &copy)));
    }
    label.items.take();
}
