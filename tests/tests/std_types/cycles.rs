//! Strong cycles that close through a container in a cell.

use freshtwin::DeepClone;
use std::cell::RefCell;
use std::collections::{BTreeMap, BinaryHeap, HashMap, LinkedList, VecDeque};
use std::rc::Rc;

/// A node that leads back to itself by way of `$container`, cloned: the copy leads back to itself.
macro_rules! cycle {
    ($name:ident, $container:ty, $fill:expr, $first:expr) => {
        #[test]
        fn $name() {
            #[derive(DeepClone)]
            struct Node {
                name: String,
                next: RefCell<$container>,
            }
            let node = Rc::new(Node { name: "a".into(), next: RefCell::default() });
            let fill: fn(Rc<Node>) -> $container = $fill;
            let first: fn(&$container) -> Rc<Node> = $first;
            *node.next.borrow_mut() = fill(node.clone());
            let copy = node.try_deep_clone().unwrap();
            let next = first(&copy.next.borrow());
            assert!(Rc::ptr_eq(&next, &copy) && !Rc::ptr_eq(&copy, &node));
            assert_eq!((&*copy.name, Rc::strong_count(&copy), Rc::strong_count(&node)), ("a", 3, 2));
            // Or nobody frees them.
            node.next.take();
            copy.next.take();
        }
    };
}

cycle!(option, Option<Rc<Node>>, Some, |next| next.clone().unwrap());
cycle!(vec, Vec<Rc<Node>>, |node| vec![node], |next| next[0].clone());
cycle!(nested, Vec<(u8, Option<Rc<Node>>)>, |node| vec![(1, Some(node))], |next| next[0].1.clone().unwrap());
cycle!(deque, VecDeque<Rc<Node>>, |node| [node].into(), |next| next[0].clone());
cycle!(list, LinkedList<Rc<Node>>, |node| [node].into(), |next| next.front().unwrap().clone());
cycle!(ordered, BTreeMap<u8, Rc<Node>>, |node| [(1, node)].into(), |next| next[&1].clone());
cycle!(hashed, HashMap<String, Rc<Node>>, |node| [("k".into(), node)].into(), |next| next["k"].clone());

#[test]
fn heap() {
    #[derive(DeepClone)]
    struct Node {
        number: u8,
        queue: RefCell<BinaryHeap<Entry>>,
    }
    #[derive(DeepClone)]
    struct Entry(Rc<Node>);
    freshtwin_tests::ordered_and_hashed_by!(Entry, |entry: &Entry| entry.0.number);
    let node = Rc::new(Node { number: 1, queue: RefCell::default() });
    node.queue.borrow_mut().push(Entry(node.clone()));
    let copy = node.deep_clone();
    assert!(Rc::ptr_eq(&copy.queue.borrow().peek().unwrap().0, &copy));
    node.queue.take();
    copy.queue.take();
}
