//! With feature `stacker`, recursion that cannot be a loop takes its stack from the heap.

/// A chain of nodes, each in the list of the one before, from which `$take` takes it. It is dropped without recursion.
macro_rules! chained {
    ($Node:ident: $List:ty, $take:expr) => {
        impl $Node {
            fn next(&mut self) -> Option<$Node> {
                let take: fn(&mut $List) -> Option<$Node> = $take;
                take(&mut self.next)
            }
        }

        impl Drop for $Node {
            fn drop(&mut self) {
                let mut next = self.next();
                while let Some(mut node) = next {
                    next = node.next();
                }
            }
        }
    };
}

mod containers;
mod live;

use std::rc::{Rc, Weak};

use freshtwin::DeepClone;
use freshtwin_tests::stack::on_stack;

/// Runs `work` on a thread with a small stack, so that not too many levels are needed for a test of it.
fn small(work: impl FnOnce() + Send + 'static) {
    on_stack(512 << 10, work);
}

#[derive(DeepClone)]
struct Boxed {
    text: Option<String>,
    number: Rc<u8>,
    next: Option<Box<Boxed>>,
}

fn boxes(len: usize, number: &Rc<u8>) -> Option<Box<Boxed>> {
    let link = |next, _| Some(Box::new(Boxed { text: None, number: number.clone(), next }));
    (0..len).fold(None, link)
}

/// Takes the chain apart without recursion.
fn check(chain: Option<Box<Boxed>>, len: usize) {
    let mut left = len;
    let mut at = chain;
    while let Some(node) = at {
        assert!(node.text.is_none() && *node.number == 7);
        at = node.next;
        left -= 1;
    }
    assert_eq!(left, 0);
}

#[test]
fn chain_of_boxes() {
    small(|| {
        let number = Rc::new(7);
        let source = boxes(1_000_000, &number);
        let copy = source.deep_clone();
        let shared = copy.as_ref().map(|node| node.number.clone()).unwrap();
        assert_eq!((Rc::strong_count(&shared), Rc::strong_count(&number)), (1_000_001, 1_000_001));
        check(source, 1_000_000);
        check(copy, 1_000_000);
    });
}

#[derive(DeepClone)]
struct Nested {
    number: Rc<u8>,
    inner: Vec<Nested>,
}

#[test]
fn chain_of_lists() {
    small(|| {
        let number = Rc::new(7);
        let link = |inner: Vec<_>, _| vec![Nested { number: number.clone(), inner }];
        let source = (0..1_000_000).fold(Vec::new(), link);
        let copy = source.deep_clone();
        let shared = copy[0].number.clone();
        assert_eq!((Rc::strong_count(&shared), Rc::strong_count(&number)), (1_000_001, 1_000_001));
        for mut chain in [source, copy] {
            while let Some(nested) = chain.pop() {
                chain = nested.inner;
            }
        }
    });
}

#[test]
fn chain_of_boxes_onto_another() {
    small(|| {
        let (number, other) = (Rc::new(7), Rc::new(8));
        let source = boxes(100_000, &number);
        let mut target = boxes(50_000, &other);
        target.deep_clone_from(&source);
        assert_eq!(Rc::strong_count(&other), 1);
        check(source, 100_000);
        check(target, 100_000);
    });
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
fn plain_weaks_of_any_depth() {
    // Made, and dropped, by recursion, which takes a large stack; the clone does not ask for that.
    let large = std::thread::Builder::new().stack_size(256 << 20);
    large
        .spawn(|| {
            let head = chained(20_000, Weak::new());
            let copy = head.deep_clone();
            let mut at = copy.clone();
            let mut len = 1;
            while let Some(next) = at.next.clone() {
                assert!(Rc::ptr_eq(&next.back.upgrade().unwrap(), &at));
                at = next;
                len += 1;
            }
            assert_eq!(len, 20_000);
        })
        .unwrap()
        .join()
        .unwrap();
}
