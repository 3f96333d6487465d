//! Strong cycles that close through `#[deep_clone(lock)]` fields.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock, Weak};

use freshtwin::DeepClone;
use freshtwin_tests::stack::{USUAL, on_stack};

#[derive(DeepClone)]
struct Holder {
    #[deep_clone(lock)]
    place: Arc<Mutex<Item>>,
}

#[derive(DeepClone)]
struct Locked {
    id: u32,
    #[deep_clone(lock)]
    next: Mutex<Option<Arc<Locked>>>,
    #[deep_clone(lock)]
    all: Arc<RwLock<Vec<Arc<Locked>>>>,
}

#[test]
fn cycle_through_locks() {
    let all = Arc::new(RwLock::default());
    let node = |id| Arc::new(Locked { id, next: Mutex::default(), all: Arc::clone(&all) });
    let nodes: Vec<_> = (0..4).map(node).collect();
    for (at, node) in nodes.iter().enumerate() {
        *node.next.lock().unwrap() = Some(nodes[(at + 1) % 4].clone());
    }
    all.write().unwrap().clone_from(&nodes);
    for copy in [nodes[0].deep_clone(), nodes[0].try_deep_clone().unwrap()] {
        let list = copy.all.read().unwrap().clone();
        assert_eq!(list.len(), 4);
        assert!(Arc::ptr_eq(&list[0], &copy));
        for (at, node) in list.iter().enumerate() {
            assert_eq!(node.id as usize, at);
            assert!(Arc::ptr_eq(&node.all, &copy.all) && !Arc::ptr_eq(&node.all, &all));
            assert!(Arc::ptr_eq(node.next.lock().unwrap().as_ref().unwrap(), &list[(at + 1) % 4]));
        }
        copy.all.write().unwrap().clear();
        list.iter().for_each(|node| *node.next.lock().unwrap() = None);
    }
    all.write().unwrap().clear();
    nodes.iter().for_each(|node| *node.next.lock().unwrap() = None);
}

/// What is beside a lock of plain data, in which nothing waits, is filled.
#[test]
fn cycles_beside_locks_of_plain_data() {
    #[derive(DeepClone, Default)]
    struct Beside {
        #[deep_clone(lock)]
        count: Mutex<u64>,
        #[deep_clone(lock)]
        names: Vec<RwLock<String>>,
        next: RefCell<Option<Rc<Beside>>>,
        #[deep_clone(lock)]
        last: Mutex<Option<Rc<Beside>>>,
    }
    let value = Rc::new(Beside { names: vec![RwLock::new("a".into())], ..Beside::default() });
    *value.next.borrow_mut() = Some(value.clone());
    *value.last.lock().unwrap() = Some(value.clone());
    let copy = value.deep_clone();
    assert!(Rc::ptr_eq(copy.next.borrow().as_ref().unwrap(), &copy));
    assert!(Rc::ptr_eq(copy.last.lock().unwrap().as_ref().unwrap(), &copy));
    for value in [value, copy] {
        value.next.take();
        value.last.lock().unwrap().take();
    }
}

/// The common shape: locks around the nodes themselves, with the way on inside.
#[derive(DeepClone, Default)]
struct Item {
    id: u32,
    #[deep_clone(lock)]
    next: Option<Arc<Mutex<Item>>>,
    #[deep_clone(lock)]
    all: Vec<Arc<Mutex<Item>>>,
    #[deep_clone(lock)]
    by_name: HashMap<String, Arc<Mutex<Item>>>,
    #[deep_clone(lock)]
    up: Weak<Mutex<Item>>,
    #[deep_clone(lock)]
    late: OnceLock<Arc<Mutex<Item>>>,
    #[deep_clone(lock)]
    cell: RefCell<Option<Arc<Mutex<Item>>>>,
}

fn items(len: u32) -> Vec<Arc<Mutex<Item>>> {
    (0..len).map(|id| Arc::new(Mutex::new(Item { id, ..Item::default() }))).collect()
}

#[test]
fn cycles_of_locked_nodes() {
    let nodes = items(5);
    for (at, node) in nodes.iter().enumerate() {
        let next = nodes[(at + 1) % 5].clone();
        let mut node = node.lock().unwrap();
        node.all = vec![next.clone(), nodes[at].clone(), nodes[0].clone()];
        node.by_name = HashMap::from([("next".into(), next.clone())]);
        node.up = Arc::downgrade(&nodes[(at + 4) % 5]);
        node.late.set(next.clone()).map_err(drop).unwrap();
        node.cell = RefCell::new(Some(next.clone()));
        node.next = Some(next);
    }
    let before: Vec<_> = nodes.iter().map(|node| (Arc::strong_count(node), Arc::weak_count(node))).collect();
    for start in 0..5 {
        let first =
            if start % 2 == 0 { nodes[start].deep_clone_locked() } else { nodes[start].try_deep_clone_locked() };
        let mut copies = vec![first];
        while copies.len() < 5 {
            let next = copies[copies.len() - 1].lock().unwrap().next.clone().expect("filled");
            copies.push(next);
        }
        copies.rotate_right(start);
        for (at, copy) in copies.iter().enumerate() {
            assert!(!Arc::ptr_eq(copy, &nodes[at]));
            let (item, next) = (copy.lock().unwrap(), &copies[(at + 1) % 5]);
            assert_eq!(item.id as usize, at);
            assert!(Arc::ptr_eq(item.next.as_ref().unwrap(), next));
            assert_eq!(item.all.len(), 3);
            assert!(item.all.iter().zip([next, copy, &copies[0]]).all(|(from, to)| Arc::ptr_eq(from, to)));
            assert!(Arc::ptr_eq(&item.by_name["next"], next) && Arc::ptr_eq(item.late.get().unwrap(), next));
            assert!(Arc::ptr_eq(item.cell.borrow().as_ref().unwrap(), next));
            assert!(Arc::ptr_eq(&item.up.upgrade().unwrap(), &copies[(at + 4) % 5]));
        }
        let after: Vec<_> = copies.iter().map(|node| (Arc::strong_count(node), Arc::weak_count(node))).collect();
        assert_eq!(after, before);
        let now: Vec<_> = nodes.iter().map(|node| (Arc::strong_count(node), Arc::weak_count(node))).collect();
        assert_eq!(now, before);
        copies.iter().for_each(|node| *node.lock().unwrap() = Item::default());
    }
    nodes.iter().for_each(|node| *node.lock().unwrap() = Item::default());
}

trait Through: Sized {
    fn deep_clone_locked(&self) -> Self;
    fn try_deep_clone_locked(&self) -> Self;
}

impl Through for Arc<Mutex<Item>> {
    fn deep_clone_locked(&self) -> Self {
        Holder { place: self.clone() }.deep_clone().place
    }
    fn try_deep_clone_locked(&self) -> Self {
        Holder { place: self.clone() }.try_deep_clone().unwrap().place
    }
}

#[test]
fn long_chain_and_ring_of_locked_nodes() {
    let run = || {
        let nodes = items(100_000);
        for (at, node) in nodes.iter().enumerate() {
            node.lock().unwrap().next = nodes.get(at + 1).cloned();
        }
        for close in [false, true] {
            nodes[nodes.len() - 1].lock().unwrap().next = close.then(|| nodes[0].clone());
            let first = nodes[0].deep_clone_locked();
            let mut at = first.clone();
            for id in 0..nodes.len() as u32 {
                assert_eq!(at.lock().unwrap().id, id);
                let next = at.lock().unwrap().next.take();
                match next {
                    Some(next) => at = next,
                    None => assert!(!close && id as usize == nodes.len() - 1),
                }
            }
            assert!(!close || Arc::ptr_eq(&at, &first));
        }
        nodes.iter().for_each(|node| node.lock().unwrap().next = None);
    };
    on_stack(USUAL, run);
}
