//! A clone that fails when its cycles are closed drops all of them, whatever has happened to the locks on them.

use std::cell::{Cell, OnceCell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Mutex, OnceLock, RwLock};

use freshtwin::{CloneErrorKind, Cloner, DeepClone};

/// Works at the moment of its own clone.
#[derive(Default)]
struct Hook(Option<Box<dyn Fn()>>);

impl Hook {
    fn new(work: impl Fn() + 'static) -> Self {
        Self(Some(Box::new(work)))
    }
    fn fails() -> Self {
        Self::new(|| panic!("told to"))
    }
}

impl DeepClone for Hook {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.0.iter().for_each(|work| work());
        Self(None)
    }
}

type Link = Option<Rc<Node>>;

#[derive(DeepClone, Default)]
struct Node {
    /// What is behind a handle can be kept until everything is made.
    once: OnceCell<Rc<(Rc<Node>, Hook)>>,
    #[deep_clone(lock)]
    link: Mutex<Link>,
    #[deep_clone(lock)]
    both: RwLock<(Link, Vec<(Rc<Node>, Hook)>, Link)>,
    #[deep_clone(lock)]
    set: Mutex<(OnceLock<Rc<Node>>, Link, Hook)>,
    #[deep_clone(lock)]
    boxed: Mutex<Box<OnceLock<Rc<Node>>>>,
    #[deep_clone(lock)]
    cells: Mutex<Vec<RefCell<Link>>>,
    late: RefCell<Vec<(Rc<Node>, Hook)>>,
    before: Link,
    /// Counts the nodes.
    #[deep_clone(share)]
    alive: Rc<()>,
}

impl Node {
    /// A node that leads to itself by its `late`, where `hook` works.
    fn new(alive: &Rc<()>, before: Link, hook: Hook) -> Rc<Self> {
        let node = Rc::new(Self { before, alive: alive.clone(), ..Self::default() });
        node.late.borrow_mut().push((node.clone(), hook));
        node
    }

    fn clear(&self) {
        self.link.clear_poison();
        self.both.clear_poison();
        self.link.try_lock().into_iter().for_each(|mut link| *link = None);
        *self.both.write().unwrap() = (None, Vec::new(), None);
        *self.set.lock().unwrap() = (OnceLock::new(), None, Hook(None));
        self.boxed.lock().unwrap().take();
        self.cells.lock().unwrap().clear();
        self.late.take();
    }
}

/// Clones `value`, which fails. Nothing of the copy is left. Then opens the cycles of the `nodes`.
fn fails<T: DeepClone>(value: &T, nodes: &[&Rc<Node>], tries: bool) -> Option<CloneErrorKind> {
    let counter = &nodes[0].alive;
    let alive = Rc::strong_count(counter);
    let result = catch_unwind(AssertUnwindSafe(|| {
        if tries {
            return value.try_deep_clone().map(drop);
        }
        drop(value.deep_clone());
        Ok(())
    }));
    assert_eq!(Rc::strong_count(counter), alive, "a part of the copy is left");
    nodes.iter().for_each(|node| node.clear());
    match result {
        Ok(result) => Some(result.expect_err("an error").kind()),
        Err(_) => None,
    }
}

/// The lock is copied anew in the first pass, and then another node fails.
#[test]
fn cells_that_are_set_in_a_lock_that_was_copied_anew() {
    let alive = Rc::default();
    let first = Node::new(&alive, None, Hook::default());
    let second = Node::new(&alive, Some(first.clone()), Hook::fails());
    assert!(first.set.lock().unwrap().0.set(first.clone()).is_ok());
    let changed = first.clone();
    let change = Hook::new(move || changed.set.lock().unwrap().1 = Some(changed.clone()));
    assert_eq!(fails(&(first.clone(), second.clone(), change), &[&first, &second], false), None);
}

/// The lock changes when everything is prepared, and its second copy fails when a cell elsewhere could be set.
#[test]
fn cells_that_are_set_before_a_lock_is_copied_anew() {
    let alive = Rc::default();
    let first = Node::new(&alive, None, Hook::default());
    let second = Node::new(&alive, Some(first.clone()), Hook::default());
    let third = Node::new(&alive, Some(second.clone()), Hook::default());
    let calls = Rc::new(Cell::new(0));
    let counted = calls.clone();
    let second_call = Hook::new(move || {
        counted.set(counted.get() + 1);
        assert!(counted.get() == 1, "told to");
    });
    let changed = second.clone();
    let change = Hook::new(move || changed.set.lock().unwrap().1 = Some(changed.clone()));
    assert!(first.once.set(Rc::new((first.clone(), Hook::default()))).is_ok());
    assert!(first.boxed.lock().unwrap().set(first.clone()).is_ok());
    *second.set.lock().unwrap() = (OnceLock::from(second.clone()), None, second_call);
    assert!(third.once.set(Rc::new((third.clone(), change))).is_ok());
    let value = (first.clone(), second.clone(), third.clone());
    assert_eq!(fails(&value, &[&first, &second, &third], false), None);
    assert_eq!(calls.get(), 2);
}

/// Another thread takes a lock, or poisons one, before the clone fails.
#[test]
fn locks_that_cannot_be_read_any_more() {
    for (tries, poisons) in [(false, true), (true, true), (true, false)] {
        let alive = Rc::default();
        let first = Node::new(&alive, None, Hook::default());
        let second = Node::new(&alive, Some(first.clone()), Hook::default());
        let third = Node::new(&alive, Some(second.clone()), Hook::default());
        let locked = second.clone();
        let lock = Hook::new(move || {
            let guard = locked.link.lock().unwrap();
            if poisons {
                let _poisoned = catch_unwind(AssertUnwindSafe(|| {
                    let _guard = guard;
                    std::panic::resume_unwind(Box::new(()));
                }));
            } else {
                std::mem::forget(guard);
            }
        });
        if poisons {
            // It is filled when it is poisoned.
            *second.link.lock().unwrap() = Some(second.clone());
        }
        *second.both.write().unwrap() = (Some(second.clone()), vec![], Some(first.clone()));
        third.late.borrow_mut().push((third.clone(), lock));
        third.late.borrow_mut().push((third.clone(), Hook::fails()));
        fails(&(first.clone(), second.clone(), third.clone()), &[&first, &second, &third], tries);
    }
}

/// The copy of a lock is poisoned by the panic of a hook in it.
#[test]
fn a_hook_that_fails_while_its_lock_is_filled() {
    let alive = Rc::default();
    let node = Node::new(&alive, None, Hook::default());
    let link = || Some(node.clone());
    *node.both.write().unwrap() = (link(), vec![(node.clone(), Hook::fails())], link());
    *node.link.lock().unwrap() = link();
    node.cells.lock().unwrap().push(RefCell::new(link()));
    assert_eq!(fails(&(node.clone(), 1), &[&node], false), None);
}

/// What a lock holds is at other addresses when the clone fails.
#[test]
fn cells_that_were_moved_before_the_failure() {
    let alive = Rc::default();
    let first = Node::new(&alive, None, Hook::default());
    let second = Node::new(&alive, Some(first.clone()), Hook::default());
    first.cells.lock().unwrap().push(RefCell::new(Some(first.clone())));
    let moved = first.clone();
    second
        .late
        .borrow_mut()
        .push((second.clone(), Hook::new(move || moved.cells.lock().unwrap().insert(0, RefCell::default()))));
    second.late.borrow_mut().push((second.clone(), Hook::fails()));
    assert_eq!(fails(&(first.clone(), second.clone()), &[&first, &second], false), None);
}

/// A lock is taken by another thread before it is filled.
#[test]
fn a_lock_that_is_held_when_it_is_to_be_filled() {
    let alive = Rc::default();
    let first = Node::new(&alive, None, Hook::default());
    let second = Node::new(&alive, Some(first.clone()), Hook::default());
    let third = Node::new(&alive, Some(second.clone()), Hook::default());
    for node in [&first, &second, &third] {
        *node.link.lock().unwrap() = Some(node.clone());
    }
    let locked = second.clone();
    let lock = Hook::new(move || std::mem::forget(locked.link.lock().unwrap()));
    let value = (first.clone(), second.clone(), third.clone(), lock);
    assert_eq!(fails(&value, &[&first, &second, &third], true), Some(CloneErrorKind::Held));
}
