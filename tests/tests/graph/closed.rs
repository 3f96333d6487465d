//! Objects with one handle, to which all `Weak`s lead from inside, and objects that are almost so.

mod users_code;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::{CloneErrorKind, Cloner, DeepClone, DynDeepClone};

#[derive(DeepClone, Default)]
struct Node {
    id: usize,
    parent: RefCell<Weak<Node>>,
    /// Not in a cell.
    owner: Weak<Node>,
    kids: RefCell<Vec<Rc<Node>>>,
    other: RefCell<Option<Rc<Node>>>,
}

/// A tree: each node has so many kids, of which each knows its parent and the root.
fn tree(depth: usize, fan: usize) -> Rc<Node> {
    fn node(depth: usize, fan: usize, owner: Option<&Weak<Node>>) -> Rc<Node> {
        Rc::new_cyclic(|me| {
            let owner = owner.unwrap_or(me).clone();
            let kids =
                (0..if depth > 0 { fan } else { 0 }).map(|_| node(depth - 1, fan, Some(&owner))).collect::<Vec<_>>();
            kids.iter().for_each(|kid| drop(kid.parent.replace(me.clone())));
            Node { id: depth, owner, kids: RefCell::new(kids), ..Node::default() }
        })
    }
    node(depth, fan, None)
}

fn kid(node: &Rc<Node>, at: usize) -> Rc<Node> {
    node.kids.borrow()[at].clone()
}

fn is(weak: &Weak<Node>, node: &Rc<Node>) -> bool {
    weak.ptr_eq(&Rc::downgrade(node))
}

/// The copy of a tree: counts as in the original, and links within the copy.
fn check(source: &Rc<Node>, copy: &Rc<Node>) {
    let mut pairs = vec![(source.clone(), copy.clone())];
    while let Some((from, to)) = pairs.pop() {
        assert!(from.id == to.id && !Rc::ptr_eq(&from, &to));
        assert_eq!(Rc::weak_count(&from), Rc::weak_count(&to));
        assert!(is(&to.owner, copy));
        let (sources, copies) = (from.kids.borrow(), to.kids.borrow());
        assert_eq!(sources.len(), copies.len());
        assert!(copies.iter().all(|kid| is(&kid.parent.borrow(), &to)));
        pairs.extend(sources.iter().cloned().zip(copies.iter().cloned()));
    }
}

#[test]
fn a_tree_that_knows_its_parents() {
    for (depth, fan) in [(0, 0), (1, 3), (5, 3), (40, 1), (300, 1)] {
        let root = tree(depth, fan);
        check(&root, &root.deep_clone());
        check(&root, &root.try_deep_clone().unwrap());
        let mut cloner = Cloner::new();
        let (copy, again) = (root.deep_clone_in(&mut cloner), root.deep_clone_in(&mut cloner));
        assert!(Rc::ptr_eq(&copy, &again));
        drop(cloner);
        check(&root, &copy);
    }
}

#[test]
fn a_second_handle_or_a_weak_of_others() {
    for depth in 0..4 {
        let root = tree(4, 2);
        let inner = (0..depth).fold(root.clone(), |node, _| kid(&node, 1));
        // Outside of the value: the copy has one fewer.
        let held = Rc::downgrade(&inner);
        drop(inner);
        let copy = root.deep_clone();
        drop(held);
        check(&root, &copy);
        // In the value, before and after the tree.
        let inner = (0..depth).fold(root.clone(), |node, _| kid(&node, 1));
        let value = (Rc::downgrade(&inner), root, Rc::downgrade(&inner), vec![Rc::downgrade(&inner)]);
        drop(inner);
        let copy = value.deep_clone();
        let inner = (0..depth).fold(copy.1.clone(), |node, _| kid(&node, 1));
        assert!(is(&copy.0, &inner) && is(&copy.2, &inner) && is(&copy.3[0], &inner));
        drop(inner);
        let ((.., last), root) = ((value.0, value.2, value.3), value.1);
        let inner = last[0].upgrade().unwrap();
        drop((last, copy));
        let pair = (inner, root).deep_clone();
        assert!(Rc::ptr_eq(&pair.0, &(0..depth).fold(pair.1.clone(), |node, _| kid(&node, 1))));
    }
}

#[test]
fn a_weak_in_another_node() {
    let root = tree(3, 2);
    let shared = Rc::new(Node { id: 9, owner: root.owner.clone(), ..Node::default() });
    let (first, second) = (kid(&root, 0), kid(&root, 1));
    shared.parent.replace(Rc::downgrade(&kid(&second, 0)));
    for node in [&first, &kid(&second, 1)] {
        node.other.replace(Some(shared.clone()));
    }
    drop((first, second, shared));
    let copy = root.deep_clone();
    check(&root, &copy);
    let other = |node: &Rc<Node>| node.other.borrow().clone().unwrap();
    let shared = other(&kid(&copy, 0));
    assert!(Rc::ptr_eq(&shared, &other(&kid(&kid(&copy, 1), 1))));
    assert!(is(&shared.parent.borrow(), &kid(&kid(&copy, 1), 0)) && is(&shared.owner, &copy));
}

#[test]
fn a_cycle_that_closes_through_one() {
    let root = tree(2, 2);
    let shared = tree(0, 0);
    // From a node in the tree to a shared one, and from there back to another node in the tree: all have to wait in
    // turn.
    let (first, second) = (kid(&root, 0), kid(&root, 1));
    kid(&first, 1).other.replace(Some(shared.clone()));
    second.other.replace(Some(shared.clone()));
    shared.other.replace(Some(second.clone()));
    shared.kids.borrow_mut().push(kid(&second, 0));
    drop((first, second));
    for turned in [false, true] {
        let (root, shared) = (root.clone(), shared.clone());
        let (copy, other) = if turned { (shared, root).deep_clone() } else { (root, shared).deep_clone() };
        let (copy, other) = if turned { (other, copy) } else { (copy, other) };
        assert!(Rc::ptr_eq(kid(&kid(&copy, 0), 1).other.borrow().as_ref().unwrap(), &other));
        assert!(Rc::ptr_eq(kid(&copy, 1).other.borrow().as_ref().unwrap(), &other));
        assert!(Rc::ptr_eq(other.other.borrow().as_ref().unwrap(), &kid(&copy, 1)));
        assert!(Rc::ptr_eq(&kid(&other, 0), &kid(&kid(&copy, 1), 0)));
        assert!(is(&kid(&kid(&copy, 1), 0).parent.borrow(), &kid(&copy, 1)));
        other.other.take();
        other.kids.take();
    }
    shared.other.take();
    shared.kids.take();
}

/// A closed object in which one `Weak` to itself lies in a list that has to wait, beside what that waits for.
#[derive(DeepClone)]
struct Holder {
    list: RefCell<Vec<(Weak<Holder>, Option<Rc<Ring>>)>>,
    me: RefCell<Weak<Holder>>,
}

#[derive(DeepClone, Default)]
struct Ring {
    holder: RefCell<Option<Rc<Holder>>>,
}

#[test]
fn a_weak_that_is_copied_when_its_target_is_made() {
    let ring = Rc::new(Ring::default());
    let holder = Rc::new(Holder { list: RefCell::default(), me: RefCell::default() });
    holder.list.borrow_mut().extend([(Rc::downgrade(&holder), Some(ring.clone())), (Rc::downgrade(&holder), None)]);
    holder.me.replace(Rc::downgrade(&holder));
    ring.holder.replace(Some(holder));
    let value = (ring.clone(), ring);
    let copy = value.deep_clone();
    let holder = copy.0.holder.borrow().clone().unwrap();
    assert!(holder.me.borrow().ptr_eq(&Rc::downgrade(&holder)));
    assert!(holder.list.borrow().iter().all(|(me, _)| me.ptr_eq(&Rc::downgrade(&holder))));
    assert!(Rc::ptr_eq(holder.list.borrow()[0].1.as_ref().unwrap(), &copy.1));
    assert_eq!((Rc::strong_count(&holder), Rc::weak_count(&holder)), (2, 3));
    for ring in [&copy.0, &value.0] {
        ring.holder.take();
    }
}

trait Shape: DynDeepClone {
    fn parts(&self) -> &RefCell<Vec<Rc<dyn Shape>>>;
    fn whole(&self) -> Option<Rc<dyn Shape>>;
}

#[derive(DeepClone)]
struct Group<T> {
    size: T,
    whole: RefCell<Option<Weak<dyn Shape>>>,
    parts: RefCell<Vec<Rc<dyn Shape>>>,
}

impl<T: DeepClone + 'static> Shape for Group<T> {
    fn parts(&self) -> &RefCell<Vec<Rc<dyn Shape>>> {
        &self.parts
    }
    fn whole(&self) -> Option<Rc<dyn Shape>> {
        self.whole.borrow().as_ref()?.upgrade()
    }
}

fn group<T: DeepClone + 'static>(size: T, parts: Vec<Rc<Group<T>>>) -> Rc<Group<T>> {
    let parts = parts.into_iter().map(|part| part as Rc<dyn Shape>).collect();
    Rc::new(Group { size, whole: RefCell::default(), parts: RefCell::new(parts) })
}

#[test]
fn trait_objects_that_know_what_they_are_part_of() {
    let part = group(1, vec![]);
    let whole: Rc<dyn Shape> = group(2_u32, vec![part.clone()]);
    part.whole.replace(Some(Rc::downgrade(&whole)));
    drop(part);
    let copy = whole.deep_clone();
    assert_eq!((Rc::strong_count(&copy), Rc::weak_count(&copy)), (1, 1));
    let parent = copy.parts().borrow()[0].whole().unwrap();
    assert!(std::ptr::addr_eq(Rc::as_ptr(&parent), Rc::as_ptr(&copy)));
}

#[test]
fn a_borrowed_cell_ends_it_before_anything_is_made() {
    let root = tree(3, 2);
    let inner = kid(&kid(&root, 1), 0);
    let guard = inner.kids.borrow_mut();
    assert_eq!(root.try_deep_clone().map(drop).unwrap_err().kind(), CloneErrorKind::Borrowed);
    drop(guard);
    drop(inner);
    check(&root, &root.deep_clone());
}

#[test]
fn a_list_that_leads_back_is_not_too_deep() {
    let nodes: Vec<_> = (0..100_000).map(|id| Rc::new(Node { id, ..Node::default() })).collect();
    for pair in nodes.windows(2) {
        pair[1].parent.replace(Rc::downgrade(&pair[0]));
        pair[0].kids.borrow_mut().push(pair[1].clone());
    }
    let root = nodes.into_iter().next().unwrap();
    let copy = root.deep_clone();
    // Link by link, so that dropping it is not too deep either.
    for mut node in [root, copy] {
        let (mut len, mut kids) = (1, node.kids.take());
        while let Some(next) = kids.pop() {
            assert!(is(&next.parent.borrow(), &node) && Rc::strong_count(&next) == 1);
            kids = next.kids.take();
            node = next;
            len += 1;
        }
        assert_eq!(len, 100_000);
    }
}
