//! Depth is the heap's business: long chains on a 2 MiB stack, in debug and in release.
#![allow(clippy::arc_with_non_send_sync, reason = "both kinds of pointer are tested alike")]

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;
use freshtwin_tests::stack::{USUAL, on_stack};

const LEN: usize = 1_000_000;

/// For chains of other links: at 20 bytes of stack for each, they overflow, too.
const SHORTER: usize = LEN / 10;

/// Builds a chain by `$link`, clones it in three ways, and takes each apart by `$next` without recursion.
macro_rules! chain {
    ($($name:ident: $len:expr, $node:ident, |$rest:ident| $link:expr, |$head:ident| $next:expr;)*) => {$(
        #[test]
        fn $name() {
            on_stack(USUAL, || {
                let mut source: Option<$node> = None;
                for _ in 0..$len {
                    let $rest = source;
                    source = Some($link);
                }
                let copy = source.deep_clone();
                let tried = source.try_deep_clone().unwrap();
                for chain in [source, copy, tried] {
                    let mut len = 0;
                    let mut at = chain;
                    while let Some($head) = at {
                        len += 1;
                        at = $next;
                    }
                    assert_eq!(len, $len);
                }
            });
        }
    )*};
}

/// What an unshared `Rc` or `Arc` holds.
macro_rules! taken {
    ($rc:ident, $value:expr) => {
        $rc::try_unwrap($value).ok().expect("unshared")
    };
}

#[derive(DeepClone)]
struct Plain(Rc<(u8, Option<Plain>)>);

#[derive(DeepClone)]
struct Threaded(Arc<Option<Threaded>>);

#[derive(DeepClone)]
struct Celled(Rc<RefCell<Option<Celled>>>);

#[derive(DeepClone)]
struct Celled2(RefCell<Option<Rc<Celled2>>>);

#[derive(DeepClone)]
struct Once(Rc<OnceCell<Once>>);

#[derive(DeepClone)]
struct Mixed(Rc<Vec<Arc<Option<Box<(u8, [Option<Rc<Option<Mixed>>>; 1])>>>>>);

#[derive(DeepClone)]
struct Mapped(Rc<BTreeMap<u8, Mapped>>);

#[derive(DeepClone)]
struct Sliced(Rc<[Sliced]>);

#[derive(DeepClone)]
struct Page([u8; 4096]);

#[derive(DeepClone)]
struct Large {
    page: Page,
    next: Option<Rc<Large>>,
}

#[derive(DeepClone)]
enum List {
    End,
    Next(String, Rc<List>),
}

chain! {
    rc: LEN, Plain, |rest| Plain(Rc::new((1, rest))), |head| taken!(Rc, head.0).1;
    arc: SHORTER, Threaded, |rest| Threaded(Arc::new(rest)), |head| taken!(Arc, head.0);
    rc_of_cell: SHORTER, Celled, |rest| Celled(Rc::new(RefCell::new(rest))), |head| taken!(Rc, head.0).into_inner();
    cell_of_rc: SHORTER, Celled2, |rest| Celled2(RefCell::new(rest.map(Rc::new))), |head| head.0.into_inner().map(|next| taken!(Rc, next));
    once: SHORTER, Once, |rest| Once(Rc::new(rest.map_or_else(OnceCell::new, OnceCell::from))), |head| taken!(Rc, head.0).into_inner();
    mixed: SHORTER, Mixed,
        |rest| Mixed(Rc::new(vec![Arc::new(Some(Box::new((1, [Some(Rc::new(rest))]))))])),
        |head| {
            let boxed = taken!(Arc, taken!(Rc, head.0).pop().unwrap()).unwrap();
            let (_, [rest]) = *boxed;
            taken!(Rc, rest.unwrap())
        };
    map: SHORTER, Mapped, |rest| Mapped(Rc::new(rest.into_iter().map(|rest| (1, rest)).collect())),
        |head| taken!(Rc, head.0).into_values().next();
}

#[test]
fn chain_of_slices() {
    on_stack(USUAL, || {
        let mut source = Sliced(Rc::from([]));
        for _ in 0..SHORTER {
            source = Sliced(Rc::from([source]));
        }
        let copy = source.deep_clone();
        for chain in [source, copy] {
            let mut len = 0;
            let mut at = chain;
            while let Some(next) = Rc::get_mut(&mut at.0).unwrap().first_mut() {
                at = std::mem::replace(next, Sliced(Rc::from([])));
                len += 1;
            }
            assert_eq!(len, SHORTER);
        }
    });
}

#[test]
fn chain_of_pages() {
    on_stack(USUAL, || {
        let mut source = None;
        for _ in 0..20_000 {
            source = Some(Rc::new(Large { page: Page([7; 4096]), next: source }));
        }
        let copy = source.deep_clone();
        for chain in [source, copy] {
            let mut len = 0;
            let mut at = chain;
            while let Some(node) = at {
                assert!(node.page.0.iter().all(|byte| *byte == 7));
                at = taken!(Rc, node).next;
                len += 1;
            }
            assert_eq!(len, 20_000);
        }
    });
}

#[test]
fn shared_chain_and_its_target() {
    // Every tenth node is held from outside too, so that all kinds of links alternate.
    on_stack(USUAL, || {
        let mut list = Rc::new(List::End);
        let mut held = Vec::new();
        let mut weak: Vec<Weak<List>> = Vec::new();
        for at in 0..LEN / 2 {
            list = Rc::new(List::Next(String::new(), list));
            match at % 10 {
                3 => held.push(list.clone()),
                7 => weak.push(Rc::downgrade(&list)),
                _ => {}
            }
        }
        let value = (weak, list, held);
        let copy = value.deep_clone();
        assert_eq!((copy.0.len(), copy.2.len()), (LEN / 20, LEN / 20));
        for (weak, list, mut held) in [value, copy] {
            assert!(weak.iter().all(|weak| weak.upgrade().is_some()));
            let mut at = list;
            let mut len = 0;
            loop {
                if held.last().is_some_and(|last| Rc::ptr_eq(last, &at)) {
                    held.pop();
                }
                match Rc::try_unwrap(at).unwrap_or_else(|_| panic!("held no more")) {
                    List::Next(_, next) => at = next,
                    List::End => break,
                }
                len += 1;
            }
            assert!(len == LEN / 2 && held.is_empty());
            assert!(weak.iter().all(|weak| weak.upgrade().is_none()));
        }
    });
}

impl Drop for Locked {
    /// Without recursion.
    fn drop(&mut self) {
        let mut at = self.next.get_mut().unwrap().take();
        while let Some(next) = at.and_then(Arc::into_inner) {
            at = next.next.lock().unwrap().take();
        }
    }
}

#[derive(DeepClone, Default)]
struct Locked {
    #[deep_clone(lock)]
    next: Mutex<Option<Arc<Locked>>>,
}

#[test]
fn chain_of_locks() {
    on_stack(USUAL, || {
        let mut head = Locked::default();
        for _ in 0..SHORTER {
            head = Locked { next: Mutex::new(Some(Arc::new(head))) };
        }
        let mut copy = head.deep_clone();
        copy.deep_clone_from(&head);
        let mut len = 0;
        let mut at = copy.next.lock().unwrap().clone();
        while let Some(next) = at {
            len += 1;
            at = next.next.lock().unwrap().clone();
        }
        assert_eq!(len, SHORTER);
    });
}

#[derive(DeepClone)]
struct Tree {
    children: Vec<Rc<Tree>>,
}

#[test]
fn wide_and_deep_tree_with_shared_parts() {
    // A chain in which each node is held twice: 2^n ways, n nodes.
    on_stack(USUAL, || {
        let mut tree = Rc::new(Tree { children: vec![] });
        for _ in 0..LEN / 10 {
            tree = Rc::new(Tree { children: vec![tree.clone(), tree] });
        }
        let copy = tree.deep_clone();
        for tree in [tree, copy] {
            let mut at = tree;
            let mut len = 0;
            while let Some(child) = {
                let mut children = Rc::try_unwrap(at).unwrap_or_else(|_| panic!("unshared")).children;
                let pair = (children.pop(), children.pop());
                assert!(pair.0.is_none() || Rc::ptr_eq(pair.0.as_ref().unwrap(), pair.1.as_ref().unwrap()));
                pair.0
            } {
                at = child;
                len += 1;
            }
            assert_eq!(len, LEN / 10);
        }
    });
}
