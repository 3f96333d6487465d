//! Chains through every container by which a type can contain itself, deeper than the stack.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::mem::take;
use std::rc::{Rc, Weak};
use std::sync::{Mutex, PoisonError, RwLock};

use freshtwin::DeepClone;
use freshtwin_tests::ordered_and_hashed_by;

use crate::small;

/// For each `$name`: a chain of `$levels` nodes, each of which holds the next one in a `$List`. `$list` makes that of
/// one node, and `$take` takes the node out again.
macro_rules! chains {
    ($($name:ident $levels:literal $([$key:ident])?: $List:ty, $list:expr, $take:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(DeepClone)]
            struct Node {
                number: u32,
                shared: Rc<u8>,
                back: Weak<RefCell<Node>>,
                $(#[deep_clone($key)])?
                next: $List,
            }

            type Back = Weak<RefCell<Node>>;

            // Equal nodes have one number: a chain holds no two of them.
            ordered_and_hashed_by!(Node, |node: &Node| node.number);

            impl Clone for Node {
                fn clone(&self) -> Self {
                    unreachable!("only asked for by `imbl`, which clones what is shared")
                }
            }

            chained!(Node: $List, $take);

            /// The innermost node holds `back`.
            fn chain(levels: u32, shared: &Rc<u8>, back: &Back) -> Node {
                let list: fn(Node) -> $List = $list;
                let node = |number, back, next| Node { number, shared: shared.clone(), back, next };
                let innermost = node(0, back.clone(), <$List>::default());
                (1..levels).fold(innermost, |next, number| node(number, Weak::new(), list(next)))
            }

            /// Checks a copy of a chain, whose innermost node holds `back`.
            fn check(copy: Node, shared: &Rc<u8>, back: &Back) {
                let own = copy.shared.clone();
                assert!(!Rc::ptr_eq(&own, shared));
                let (mut next, mut left) = (Some(copy), $levels);
                while let Some(mut node) = next {
                    left -= 1;
                    assert!(node.number == left && Rc::ptr_eq(&node.shared, &own));
                    assert!(if left == 0 { node.back.ptr_eq(back) } else { node.back.upgrade().is_none() });
                    next = node.next();
                }
                assert_eq!(left, 0);
            }

            #[test]
            fn cloned() {
                small(|| {
                    let shared = Rc::new(7);
                    let source = chain($levels, &shared, &Weak::new());
                    check(source.deep_clone(), &shared, &Weak::new());
                    let mut target = chain($levels / 2, &Rc::new(8), &Weak::new());
                    target.deep_clone_from(&source);
                    check(target, &shared, &Weak::new());
                });
            }

            /// Where the chain is in a cell, the copy of a `Weak` at its end is filled in last.
            #[test]
            fn filled_in() {
                small(|| {
                    let shared = Rc::new(7);
                    let source = Rc::new_cyclic(|back| RefCell::new(chain($levels, &shared, back)));
                    let copy = source.deep_clone();
                    let chain = copy.replace(chain(1, &shared, &Weak::new()));
                    check(chain, &shared, &Rc::downgrade(&copy));
                });
            }
        }
    )*};
}

chains! {
    boxed 20_000: Option<Box<Node>>, |node| Some(Box::new(node)), |list| list.take().map(|node| *node);
    vec 20_000: Vec<Node>, |node| vec![node], Vec::pop;
    vec_deque 20_000: VecDeque<Node>, |node| [node].into(), VecDeque::pop_back;
    linked_list 20_000: LinkedList<Node>, |node| [node].into(), LinkedList::pop_back;
    boxed_slice 20_000: Box<[Node]>, |node| [node].into(), |list| take(list).into_vec().pop();
    iterator 20_000: std::vec::IntoIter<Node>, |node| vec![node].into_iter(), Iterator::next;
    values_ordered 20_000: BTreeMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);
    values_hashed 20_000: HashMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);
    keys_ordered 20_000: BTreeMap<Node, u8>, |node| [(node, 0)].into(), |list| Some(list.pop_first()?.0);
    keys_hashed 20_000: HashMap<Node, u8>, |node| [(node, 0)].into(), |list| Some(list.drain().next()?.0);
    set_ordered 20_000: BTreeSet<Node>, |node| [node].into(), BTreeSet::pop_first;
    set_hashed 20_000: HashSet<Node>, |node| [node].into(), |list| list.drain().next();
    heap 20_000: BinaryHeap<Node>, |node| [node].into(), BinaryHeap::pop;

    indexmap 20_000: ::indexmap::IndexMap<u8, Node>, |node| [(0, node)].into(), |list| list.swap_remove(&0);
    imbl_vector 20_000: imbl::Vector<Node>, |node| [node].into_iter().collect(), imbl::Vector::pop_back;
    imbl_ordered 20_000: imbl::OrdMap<u8, Node>, |node| [(0, node)].into_iter().collect(), |list| list.remove(&0);
    imbl_hashed 20_000: imbl::HashMap<u8, Node>, |node| [(0, node)].into_iter().collect(), |list| list.remove(&0);
    petgraph 20_000: ::petgraph::Graph<Node, ()>, of_graph, |list| list.remove_node(0.into());
    ndarray 20_000: Vec<ndarray017::Array1<Node>>, |node| vec![[node].into_iter().collect()],
        |list| list.pop()?.into_raw_vec_and_offset().0.pop();

    // While a lock is held, its content is looked at again.
    locks_boxed 400 [lock]: Option<Box<RwLock<Node>>>, |node| Some(Box::new(node.into())), |list| list.take()?.into_inner().ok();
    locks_listed 400 [lock]: Vec<Mutex<Node>>, |node| vec![node.into()], |list| list.pop().map(unlocked);
    locks_ordered 400 [lock]: BTreeMap<u8, Mutex<Node>>, |node| [(0, node.into())].into(), |list| list.remove(&0).map(unlocked);
    locks_hashed 400 [lock]: HashMap<u8, Mutex<Node>>, |node| [(0, node.into())].into(), |list| list.remove(&0).map(unlocked);
    locks_in_one 400 [lock]: dashmap::DashMap<u8, Node>, |node| [(0, node)].into_iter().collect(), |list| Some(list.remove(&0)?.1);
    cells_boxed 20_000 [cell]: Box<Cell<Option<Node>>>, |node| Box::new(Some(node).into()), |list| list.take();
    cells_listed 20_000 [cell]: VecDeque<Cell<Option<Node>>>, |node| [Some(node).into()].into(), |list| list.pop_back()?.take();
}

fn unlocked<T>(lock: Mutex<T>) -> T {
    lock.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn of_graph<T>(node: T) -> ::petgraph::Graph<T, ()> {
    let mut graph = ::petgraph::Graph::new();
    graph.add_node(node);
    graph
}
