//! Strong cycles: rebuilt where a cell on them can stand empty until the end, an error where none can.
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap, LinkedList, VecDeque};
use std::rc::{Rc, Weak};
use std::sync::{Arc, OnceLock};

use freshtwin::DeepClone;
use freshtwin_tests::stack::{USUAL, on_stack};

/// Both counts of an `Rc`.
fn counts<T: ?Sized>(rc: &Rc<T>) -> (usize, usize) {
    (Rc::strong_count(rc), Rc::weak_count(rc))
}

/// A cycle of one and of two through each kind of cell.
macro_rules! rebuilt {
    ($($name:ident: $rc:ident, $cell:ty, $set:expr, $get:expr, $clear:expr;)*) => {$(
        #[test]
        fn $name() {
            #[derive(DeepClone)]
            struct Node {
                id: u32,
                cell: $cell,
                text: String,
            }
            let node = |id| $rc::new(Node { id, cell: Default::default(), text: format!("node {id}") });
            let set: fn(&Node, $rc<Node>) = $set;
            let get: fn(&Node) -> $rc<Node> = $get;
            let alone = node(1);
            set(&alone, alone.clone());
            let copy = alone.deep_clone();
            assert!($rc::ptr_eq(&get(&copy), &copy) && !$rc::ptr_eq(&copy, &alone));
            assert_eq!(($rc::strong_count(&copy), $rc::strong_count(&alone)), (2, 2));
            let (a, b) = (node(2), node(3));
            set(&a, b.clone());
            set(&b, a.clone());
            for (from, to) in [(&a, &b), (&b, &a)] {
                let copy = from.deep_clone();
                let other = get(&copy);
                assert!($rc::ptr_eq(&get(&other), &copy) && !$rc::ptr_eq(&other, to));
                assert_eq!((copy.id, other.id, &copy.text, &other.text), (from.id, to.id, &from.text, &to.text));
                // Of the other, one is ours.
                assert_eq!(($rc::strong_count(&copy), $rc::strong_count(&other)), (2, 2));
            }
            assert_eq!(($rc::strong_count(&a), $rc::strong_count(&b)), (2, 2));
            let clear: fn(&Node) = $clear;
            [&alone, &copy, &a].into_iter().for_each(|node| clear(node));
        }
    )*};
}

rebuilt! {
    option: Rc, RefCell<Option<Rc<Node>>>, |n, to| n.cell.replace(Some(to)).map_or((), drop),
        |n| n.cell.borrow().clone().unwrap(), |n| drop(n.cell.take());
    vec: Rc, RefCell<Vec<Rc<Node>>>, |n, to| n.cell.borrow_mut().push(to), |n| n.cell.borrow()[0].clone(), |n| drop(n.cell.take());
    deque: Rc, RefCell<VecDeque<Rc<Node>>>, |n, to| n.cell.borrow_mut().push_back(to), |n| n.cell.borrow()[0].clone(), |n| drop(n.cell.take());
    list: Rc, RefCell<LinkedList<Rc<Node>>>, |n, to| n.cell.borrow_mut().push_back(to), |n| n.cell.borrow().front().unwrap().clone(),
        |n| drop(n.cell.take());
    ordered_map: Rc, RefCell<BTreeMap<u8, Rc<Node>>>, |n, to| drop(n.cell.borrow_mut().insert(9, to)), |n| n.cell.borrow()[&9].clone(),
        |n| drop(n.cell.take());
    hash_map: Rc, RefCell<HashMap<String, Rc<Node>>>, |n, to| drop(n.cell.borrow_mut().insert("k".into(), to)),
        |n| n.cell.borrow()["k"].clone(), |n| drop(n.cell.take());
    map_of_cells: Rc, RefCell<BTreeMap<u8, RefCell<Option<Rc<Node>>>>>,
        |n, to| drop(n.cell.borrow_mut().insert(9, RefCell::new(Some(to)))), |n| n.cell.borrow()[&9].borrow().clone().unwrap(),
        |n| drop(n.cell.take());
    once: Rc, OnceCell<Rc<Node>>, |n, to| n.cell.set(to).map_err(drop).unwrap(), |n| n.cell.get().unwrap().clone(), |_| ();
    once_lock: Arc, OnceLock<Arc<Node>>, |n, to| n.cell.set(to).map_err(drop).unwrap(), |n| n.cell.get().unwrap().clone(), |_| ();
    once_of_tuple: Rc, OnceCell<(u8, Rc<Node>)>, |n, to| n.cell.set((4, to)).map_err(drop).unwrap(), |n| n.cell.get().unwrap().1.clone(), |_| ();
    boxed: Rc, Box<RefCell<Option<Box<Rc<Node>>>>>, |n, to| drop(n.cell.replace(Some(Box::new(to)))),
        |n| (**n.cell.borrow().as_ref().unwrap()).clone(), |n| drop(n.cell.take());
    vec_of_cells: Rc, RefCell<Vec<RefCell<Option<Rc<Node>>>>>, |n, to| n.cell.borrow_mut().push(RefCell::new(Some(to))),
        |n| n.cell.borrow()[0].borrow().clone().unwrap(), |n| drop(n.cell.take());
    option_in_tuple: Rc, RefCell<(u8, [Option<Rc<Node>>; 2])>, |n, to| n.cell.borrow_mut().1[1] = Some(to),
        |n| n.cell.borrow().1[1].clone().unwrap(), |n| n.cell.borrow_mut().1[1] = None;
    cell_in_cell: Rc, RefCell<(u8, RefCell<Option<Rc<Node>>>, OnceCell<Rc<u8>>)>, |n, to| drop(n.cell.borrow().1.replace(Some(to))),
        |n| n.cell.borrow().1.borrow().clone().unwrap(), |n| drop(n.cell.borrow().1.take());
    once_in_cell: Rc, RefCell<(OnceCell<Rc<Node>>, u8)>, |n, to| n.cell.borrow().0.set(to).map_err(drop).unwrap(),
        |n| n.cell.borrow().0.get().unwrap().clone(), |n| drop(n.cell.take());
    unshared_between: Rc, RefCell<Option<Rc<Box<Rc<Option<Rc<Node>>>>>>>,
        |n, to| drop(n.cell.replace(Some(Rc::new(Box::new(Rc::new(Some(to))))))),
        |n| Option::clone(&***n.cell.borrow().as_ref().unwrap()).unwrap(), |n| drop(n.cell.take());
}

/// The tests above let their cycles leak; here they are opened, and all must be freed.
#[test]
fn an_opened_copy_is_freed() {
    #[derive(DeepClone)]
    struct Node {
        next: RefCell<Option<Rc<Node>>>,
        _alive: Rc<()>,
    }
    let alive = Rc::new(());
    let node = || Rc::new(Node { next: RefCell::default(), _alive: alive.clone() });
    let (a, b) = (node(), node());
    *a.next.borrow_mut() = Some(b.clone());
    *b.next.borrow_mut() = Some(a.clone());
    let copy = a.deep_clone();
    let weaks = [Rc::downgrade(&copy), Rc::downgrade(copy.next.borrow().as_ref().unwrap())];
    let counted = copy._alive.clone();
    assert_eq!(counts(&counted), (3, 0));
    copy.next.take();
    drop(copy);
    assert!(weaks.iter().all(|weak| weak.upgrade().is_none()));
    assert_eq!(counts(&counted), (1, 0));
    a.next.take();
    drop((a, b));
    assert_eq!(counts(&alive), (1, 0));
}

#[derive(DeepClone)]
struct Inner {
    id: usize,
    next: Option<Rc<RefCell<Inner>>>,
    others: Vec<Rc<RefCell<Inner>>>,
}

fn inners(len: usize) -> Vec<Rc<RefCell<Inner>>> {
    (0..len).map(|id| Rc::new(RefCell::new(Inner { id, next: None, others: vec![] }))).collect()
}

#[test]
fn interlocked_cycles_of_cells_with_structs() {
    let nodes = inners(7);
    for (at, node) in nodes.iter().enumerate() {
        let mut node = node.borrow_mut();
        node.next = Some(nodes[(at + 1) % 7].clone());
        node.others = [2, 3, 5, 0].map(|step| nodes[(at * step + 1) % 7].clone()).to_vec();
    }
    let before: Vec<_> = nodes.iter().map(counts).collect();
    for start in 0..7 {
        let mut copies = vec![nodes[start].deep_clone()];
        while copies.len() < 7 {
            let next = copies[copies.len() - 1].borrow().next.clone().unwrap();
            copies.push(next);
        }
        copies.rotate_right(start);
        for (at, copy) in copies.iter().enumerate() {
            let node = copy.borrow();
            assert_eq!(node.id, at);
            assert!(Rc::ptr_eq(node.next.as_ref().unwrap(), &copies[(at + 1) % 7]));
            assert!(
                [2, 3, 5, 0].iter().zip(&node.others).all(|(step, to)| Rc::ptr_eq(to, &copies[(at * step + 1) % 7]))
            );
        }
        assert_eq!(copies.iter().map(counts).collect::<Vec<_>>(), before);
        assert_eq!(nodes.iter().map(counts).collect::<Vec<_>>(), before);
        copies.iter().for_each(|copy| *copy.borrow_mut() = Inner { id: 0, next: None, others: vec![] });
    }
    nodes.iter().for_each(|node| *node.borrow_mut() = Inner { id: 0, next: None, others: vec![] });
}

#[test]
fn long_cycles() {
    let run = || {
        let nodes = inners(100_000);
        for (at, node) in nodes.iter().enumerate() {
            node.borrow_mut().next = Some(nodes[(at + 1) % nodes.len()].clone());
        }
        let first = nodes[0].deep_clone();
        let mut at = first.clone();
        for id in 0..nodes.len() {
            assert_eq!(at.borrow().id, id);
            let next = at.borrow_mut().next.take().expect("filled");
            at = next;
        }
        assert!(Rc::ptr_eq(&at, &first));
        nodes.iter().for_each(|node| node.borrow_mut().next = None);
    };
    on_stack(USUAL, run);
}

#[derive(DeepClone)]
struct Ring {
    id: u32,
    next: RefCell<Option<Rc<Ring>>>,
    back: RefCell<Weak<Ring>>,
}

#[test]
fn long_ring_with_weaks_back() {
    let run = || {
        let node = |id| Rc::new(Ring { id, next: RefCell::default(), back: RefCell::default() });
        let nodes: Vec<_> = (0..100_000).map(node).collect();
        for (at, node) in nodes.iter().enumerate() {
            let next = &nodes[(at + 1) % nodes.len()];
            *node.next.borrow_mut() = Some(next.clone());
            *next.back.borrow_mut() = Rc::downgrade(node);
        }
        let first = nodes[0].deep_clone();
        let mut at = first.clone();
        for id in 0..100_000 {
            assert_eq!(at.id, id);
            let next = at.next.take().expect("filled");
            assert!(Rc::ptr_eq(&next.back.borrow().upgrade().unwrap(), &at));
            at = next;
        }
        assert!(Rc::ptr_eq(&at, &first));
        nodes.iter().for_each(|node| drop(node.next.take()));
    };
    on_stack(USUAL, run);
}

/// No cell that could stand empty.
#[derive(DeepClone)]
enum Endless {
    End,
    More(Rc<RefCell<Endless>>),
}

#[derive(DeepClone)]
struct Roomy {
    cell: RefCell<Option<Box<RefCell<Tight>>>>,
}

#[derive(DeepClone)]
enum Tight {
    Leaf(u8),
    To(Rc<Roomy>),
}

#[test]
fn an_outer_cell_can_be_empty_where_the_inner_one_cannot() {
    let node = Rc::new(Roomy { cell: RefCell::default() });
    *node.cell.borrow_mut() = Some(Box::new(RefCell::new(Tight::To(node.clone()))));
    let copy = node.deep_clone();
    match &*copy.cell.borrow().as_ref().expect("filled").borrow() {
        Tight::To(to) => assert!(Rc::ptr_eq(to, &copy)),
        Tight::Leaf(_) => unreachable!(),
    }
    let leaf = Roomy { cell: RefCell::new(Some(Box::new(RefCell::new(Tight::Leaf(4))))) }.deep_clone();
    assert!(matches!(*leaf.cell.borrow().as_ref().unwrap().borrow(), Tight::Leaf(4)));
    copy.cell.take();
    node.cell.take();
}

#[test]
fn a_cycle_that_no_cell_can_open_is_an_error_before_anything_is_copied() {
    let a = Rc::new(RefCell::new(Endless::End));
    let b = Rc::new(RefCell::new(Endless::More(a.clone())));
    *a.borrow_mut() = Endless::More(b.clone());
    for value in [&a, &b] {
        let error = value.try_deep_clone().map(drop).unwrap_err();
        assert!(error.to_string().contains("cycle") && error.to_string().contains("Endless"), "{error}");
        assert!(error.type_name().contains("Endless"));
        assert_eq!((counts(&a), counts(&b)), ((2, 0), (2, 0)));
        let panic =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| value.deep_clone())).map(drop).unwrap_err();
        assert_eq!(panic.downcast_ref::<String>().unwrap(), &error.to_string());
        assert_eq!((counts(&a), counts(&b)), ((2, 0), (2, 0)));
        assert!(value.try_borrow_mut().is_ok());
    }
    *a.borrow_mut() = Endless::End;
    // What is no cycle is none, by whatever way it is reached.
    let pair = (a.clone(), b.clone(), a.clone()).deep_clone();
    assert!(matches!(&*pair.1.borrow(), Endless::More(to) if Rc::ptr_eq(to, &pair.0)));
}

/// One cycle that closes through a cell met late, so that the first order tried is the wrong one.
#[derive(DeepClone)]
struct Late {
    hard: Vec<Rc<Late>>,
    soft: RefCell<Vec<Rc<Late>>>,
    id: u32,
}

#[test]
fn the_cell_is_not_where_the_cycle_is_first_noticed() {
    // 3 -> 2 -> 1 -> 0 by hard edges, 0 -> all by soft ones; started from each, and twice.
    let mut nodes: Vec<Rc<Late>> = Vec::new();
    for id in 0..4 {
        nodes.push(Rc::new(Late { hard: nodes.last().cloned().into_iter().collect(), soft: RefCell::default(), id }));
    }
    nodes[0].soft.borrow_mut().extend(nodes.iter().cloned());
    nodes[2].soft.borrow_mut().push(nodes[3].clone());
    for node in &nodes {
        let copy = (node.clone(), nodes.clone()).deep_clone();
        let all = copy.1;
        assert!(Rc::ptr_eq(&copy.0, &all[node.id as usize]));
        for id in 1..4 {
            assert!(Rc::ptr_eq(&all[id].hard[0], &all[id - 1]));
        }
        let soft = all[0].soft.take();
        assert!(soft.len() == 4 && soft.iter().zip(&all).all(|(from, to)| Rc::ptr_eq(from, to)));
        assert!(Rc::ptr_eq(&all[2].soft.take()[0], &all[3]));
        let single = node.deep_clone();
        assert_eq!(single.id, node.id);
    }
    nodes[0].soft.take();
    nodes[2].soft.take();
}
