//! `Weak`s in cells that lead to objects which are built later: each is filled as soon as that one is there, or at the
//! end.

use std::cell::{Cell, RefCell};
use std::rc::{self, Rc};
use std::sync::{self, Arc, Mutex, RwLock};

use freshtwin::{CloneErrorKind, Cloner, DeepClone, Surveyor};

/// A tree with parent links, by one kind of handle, and its cells.
macro_rules! tree {
    ($Tree:ident: $Rc:ident, $module:ident, $Cell:ident, $Cells:ident, $read:ident, $write:ident $(, $lock:tt)?) => {
        #[derive(DeepClone)]
        struct $Tree {
            id: usize,
            $(#[deep_clone($lock)])?
            parent: $Cell<$module::Weak<$Tree>>,
            /// The one before this one.
            $(#[deep_clone($lock)])?
            others: $Cell<Vec<$module::Weak<$Tree>>>,
            $(#[deep_clone($lock)])?
            kids: $Cells<Vec<$Rc<$Tree>>>,
        }

        impl $Tree {
            /// Node `id` hangs under node `id / fan`, and knows the nodes around it, in pairs of two or three.
            fn new(count: usize, fan: usize) -> Vec<$Rc<Self>> {
                let node = |id| Self { id, parent: Default::default(), others: Default::default(), kids: Default::default() };
                let nodes: Vec<_> = (0..count).map(|id| $Rc::new(node(id))).collect();
                for (at, node) in nodes.iter().enumerate().skip(1) {
                    let parent = &nodes[at / fan - usize::from(fan == 1)];
                    *$write!(node.parent) = $Rc::downgrade(parent);
                    if at % 3 > 0 {
                        let others = [at - 1, (at + 1).min(count - 1)];
                        $write!(node.others).extend(others.map(|at| $Rc::downgrade(&nodes[at])));
                    }
                    $write!(parent.kids).push(node.clone());
                }
                nodes
            }

            /// The copy of a tree is one, with as many handles.
            fn check(nodes: &[$Rc<Self>], root: $Rc<Self>) {
                let mut copies = vec![root];
                let mut at = 0;
                while let Some(copy) = copies.get(at).cloned() {
                    copies.extend($read!(copy.kids).iter().cloned());
                    at += 1;
                }
                copies.sort_by_key(|copy| copy.id);
                assert_eq!(copies.len(), nodes.len());
                for (node, copy) in nodes.iter().zip(&copies) {
                    let same = |weak: &$module::Weak<Self>, other: &$module::Weak<Self>| match weak.upgrade() {
                        Some(target) => $Rc::ptr_eq(&copies[target.id], &other.upgrade().unwrap()),
                        None => other.upgrade().is_none(),
                    };
                    assert!(same(&$read!(node.parent), &$read!(copy.parent)), "{}", node.id);
                    let (others, copied) = ($read!(node.others), $read!(copy.others));
                    assert!(others.len() == copied.len() && others.iter().zip(&*copied).all(|(a, b)| same(a, b)));
                    assert_eq!($Rc::weak_count(node), $Rc::weak_count(copy), "{}", node.id);
                    // One handle is this list's.
                    assert_eq!($Rc::strong_count(node), $Rc::strong_count(copy), "{}", node.id);
                }
            }
        }
    };
}

macro_rules! borrow {
    ($cell:expr) => {
        $cell.borrow()
    };
}
macro_rules! borrow_mut {
    ($cell:expr) => {
        $cell.borrow_mut()
    };
}
macro_rules! read {
    ($lock:expr) => {
        $lock.read().unwrap()
    };
}
macro_rules! write {
    ($lock:expr) => {
        $lock.write().unwrap()
    };
}

tree!(Tree: Rc, rc, RefCell, RefCell, borrow, borrow_mut);
tree!(Locked: Arc, sync, RwLock, RwLock, read, write, lock);

#[test]
fn trees_of_any_shape_lead_back() {
    for fan in [1, 2, 3, 8, 100] {
        for count in [1, 2, 3, 30, 500] {
            let nodes = Tree::new(count, fan);
            Tree::check(&nodes, nodes[0].deep_clone());
            Tree::check(&nodes, nodes[0].try_deep_clone().unwrap());
            // What is shared by two values, and what comes before its parent.
            let (last, root) = (nodes[count - 1].clone(), nodes[0].clone()).deep_clone();
            assert_eq!(last.id, count - 1);
            drop(last);
            Tree::check(&nodes, root);
            let mut cloner = Cloner::new();
            let (root, again) = (nodes[0].deep_clone_in(&mut cloner), nodes[0].deep_clone_in(&mut cloner));
            assert!(Rc::ptr_eq(&root, &again));
            drop((cloner, again));
            Tree::check(&nodes, root);
        }
    }
}

#[test]
fn trees_behind_locks_lead_back_in_all_threads() {
    let nodes = Locked::new(200, 3);
    let copies: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| nodes[0].deep_clone())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    copies.into_iter().for_each(|copy| Locked::check(&nodes, copy));
}

#[test]
fn an_endless_list_that_leads_back() {
    let nodes = Tree::new(100_000, 1);
    Tree::check(&nodes, nodes[0].deep_clone());
}

/// A node that leads back, and to what a hook clones.
#[derive(DeepClone)]
struct Linked {
    back: RefCell<rc::Weak<Linked>>,
    kids: RefCell<Vec<Rc<Linked>>>,
    #[deep_clone(with = |nodes, cloner| by_borrowing(nodes, cloner))]
    hidden: Vec<Rc<Linked>>,
    #[deep_clone(with = by_failing)]
    fails: Cell<bool>,
}

/// Clones each one while it borrows the cells of those before.
fn by_borrowing(nodes: &[Rc<Linked>], cloner: &mut Cloner) -> Vec<Rc<Linked>> {
    let Some((first, rest)) = nodes.split_first() else { return vec![] };
    let copy = first.deep_clone_in(cloner);
    let (back, kids) = (copy.back.borrow(), copy.kids.borrow());
    let rest = by_borrowing(rest, cloner);
    drop((back, kids));
    [copy].into_iter().chain(rest).collect()
}

fn by_failing(fails: &Cell<bool>, _: &mut Cloner) -> Cell<bool> {
    if fails.replace(false) {
        std::panic::resume_unwind(Box::new("told to"));
    }
    Cell::default()
}

fn linked(hidden: Vec<Rc<Linked>>) -> Rc<Linked> {
    Rc::new(Linked { back: RefCell::default(), kids: RefCell::default(), hidden, fails: Cell::default() })
}

fn link(parent: &Rc<Linked>, kid: &Rc<Linked>) {
    kid.back.replace(Rc::downgrade(parent));
    parent.kids.borrow_mut().push(kid.clone());
}

/// Where a `Linked` leads.
fn back(node: &Rc<Linked>) -> Rc<Linked> {
    node.back.borrow().upgrade().expect("it leads to its parent")
}

/// A hook beside a tree: whether the copy of a node leads to its parent when the hook sees it.
#[derive(DeepClone)]
struct Beside {
    tree: Rc<Linked>,
    #[deep_clone(with = |(node, _), cloner| (node.deep_clone_in(cloner), leads_back(node, cloner)))]
    seen: (Rc<Linked>, bool),
}

fn leads_back(node: &Rc<Linked>, cloner: &mut Cloner) -> bool {
    node.deep_clone_in(cloner).back.borrow().upgrade().is_some()
}

#[test]
fn hooks_see_weaks_that_lead_to_what_is_built() {
    let (root, kid, grandkid) = (linked(vec![]), linked(vec![]), linked(vec![]));
    link(&root, &kid);
    link(&kid, &grandkid);
    link(&root, &linked(vec![]));
    let copy = Beside { tree: root.clone(), seen: (kid.clone(), false) }.deep_clone();
    assert!(copy.seen.1 && Rc::ptr_eq(&back(&copy.seen.0), &copy.tree));
}

#[test]
fn a_hook_may_borrow_cells_of_copies() {
    let (first, second) = (linked(vec![]), linked(vec![]));
    let holder = linked(vec![first.clone(), second.clone(), first.clone()]);
    let root = linked(vec![]);
    for node in [&holder, &first, &second] {
        link(&root, node);
    }
    link(&first, &linked(vec![]));
    link(&second, &first);
    for value in [(root.clone(), holder.clone()), (holder.clone(), root.clone())] {
        let (a, b) = value.deep_clone();
        let (root, holder) = if a.kids.borrow().len() == 3 { (a, b) } else { (b, a) };
        assert!(Rc::ptr_eq(&back(&holder), &root) && Rc::ptr_eq(&back(&holder.hidden[1]), &root));
        assert!(Rc::ptr_eq(&back(&holder.hidden[0]), &holder.hidden[1]));
        assert!(Rc::ptr_eq(&holder.hidden[0], &holder.hidden[2]));
    }
}

#[test]
fn a_failure_at_any_node_leaves_nothing_behind() {
    let nodes: Vec<_> = (0..20).map(|_| linked(vec![])).collect();
    for (at, node) in nodes.iter().enumerate().skip(1) {
        link(&nodes[at / 3], node);
    }
    let counts = || nodes.iter().map(|node| (Rc::strong_count(node), Rc::weak_count(node))).collect::<Vec<_>>();
    let before = counts();
    for failing in &nodes {
        failing.fails.set(true);
        let mut cloner = Cloner::new();
        let mut clone =
            || std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| nodes[0].deep_clone_in(&mut cloner)));
        assert!(clone().is_err());
        let copy = clone().expect("it fails once");
        drop(cloner);
        for kid in copy.kids.borrow().iter() {
            assert!(Rc::ptr_eq(&back(kid), &copy));
            assert!(kid.kids.borrow().iter().all(|node| Rc::ptr_eq(&back(node), kid)));
        }
        assert_eq!((Rc::strong_count(&copy), Rc::weak_count(&copy)), (1, before[0].1));
        drop(copy);
        assert_eq!(counts(), before);
    }
}

/// Shows its `Weak`, but not to the walk that fills it.
struct Shy(rc::Weak<Owner>);

#[derive(DeepClone)]
struct Owner {
    kids: RefCell<Vec<Rc<(RefCell<Shy>, Rc<u8>)>>>,
}

impl DeepClone for Shy {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Shy(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
    const FILLS_IN: bool = true;
}

#[test]
fn what_is_not_filled_is_an_error() {
    let byte = Rc::new(1);
    let owner = Rc::new(Owner { kids: RefCell::default() });
    let kid = Rc::new((RefCell::new(Shy(Rc::downgrade(&owner))), byte.clone()));
    owner.kids.borrow_mut().push(kid.clone());
    // Another handle, so that the kid is an object of its own.
    let error = (owner, kid, byte.clone()).try_deep_clone().map(drop).unwrap_err();
    assert_eq!(error.kind(), CloneErrorKind::Hidden);
    assert_eq!(Rc::strong_count(&byte), 1);
}

/// A lock between a node and what leads back.
#[derive(DeepClone)]
struct Room {
    #[deep_clone(lock)]
    owner: Arc<Mutex<sync::Weak<Room>>>,
    #[deep_clone(lock)]
    rooms: Mutex<Vec<Arc<Room>>>,
}

#[test]
fn a_shared_lock_leads_back() {
    let owner = Arc::new(Mutex::default());
    let room = || Arc::new(Room { owner: owner.clone(), rooms: Mutex::default() });
    let root = room();
    root.rooms.lock().unwrap().extend([room(), room()]);
    *owner.lock().unwrap() = Arc::downgrade(&root);
    let copy = root.deep_clone();
    for room in copy.rooms.lock().unwrap().iter() {
        assert!(Arc::ptr_eq(&room.owner.lock().unwrap().upgrade().unwrap(), &copy));
    }
}
