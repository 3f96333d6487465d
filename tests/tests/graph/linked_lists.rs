//! Doubly linked lists, from any of their nodes.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Double {
    id: usize,
    prev: RefCell<Weak<Double>>,
    next: RefCell<Option<Rc<Double>>>,
}

fn double(len: usize) -> Vec<Rc<Double>> {
    let node = |id| Rc::new(Double { id, prev: RefCell::default(), next: RefCell::default() });
    let nodes: Vec<Rc<Double>> = (0..len).map(node).collect();
    for pair in nodes.windows(2) {
        *pair[0].next.borrow_mut() = Some(pair[1].clone());
        *pair[1].prev.borrow_mut() = Rc::downgrade(&pair[0]);
    }
    nodes
}

fn unlink(nodes: &[Rc<Double>]) {
    for node in nodes {
        node.next.take();
    }
}

fn check_double(nodes: &[Rc<Double>], head: Rc<Double>) {
    let mut copies = vec![head];
    loop {
        let next = copies[copies.len() - 1].next.borrow().clone();
        match next {
            Some(next) => copies.push(next),
            None => break,
        }
    }
    assert_eq!(copies.len(), nodes.len());
    assert!(copies[0].prev.borrow().upgrade().is_none());
    for (at, copy) in copies.iter().enumerate() {
        assert_eq!(copy.id, nodes[at].id);
        assert!(at == 0 || Rc::ptr_eq(&copy.prev.borrow().upgrade().unwrap(), &copies[at - 1]));
    }
    unlink(&copies);
}

#[test]
fn doubly_linked_list_from_any_node() {
    let nodes = double(10);
    for start in 0..10 {
        check_double(&nodes[start..], nodes[start].deep_clone());
    }
    unlink(&nodes);
}

#[test]
fn doubly_linked_list_with_weaks_in_cells_may_be_long() {
    let nodes = double(100_000);
    check_double(&nodes, nodes[0].deep_clone());
    unlink(&nodes);
}

#[derive(DeepClone)]
struct Chained {
    back: Weak<Chained>,
    next: Option<Rc<Chained>>,
}

fn chained(left: u32, back: Weak<Chained>) -> Rc<Chained> {
    Rc::new_cyclic(|me| Chained { back, next: (left > 1).then(|| chained(left - 1, me.clone())) })
}

#[test]
fn doubly_linked_list_with_plain_weaks() {
    let head = chained(200, Weak::new());
    let mut at = head.deep_clone();
    let mut len = 1;
    while let Some(next) = at.next.clone() {
        assert!(Rc::ptr_eq(&next.back.upgrade().unwrap(), &at));
        at = next;
        len += 1;
    }
    assert_eq!(len, 200);
}

#[cfg(not(feature = "stacker"))]
#[test]
fn plain_weaks_too_deep_for_the_stack_are_an_error() {
    let clone = || {
        let head = chained(5000, Weak::new());
        head.try_deep_clone().map(drop).unwrap_err().to_string()
    };
    let text = freshtwin_tests::stack::on_stack(64 << 20, clone);
    assert!(text.contains("Chained") && text.contains("too deep"), "{text}");
}
