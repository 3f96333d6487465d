//! What is copied anew, since another thread has written to a lock: and only that.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use freshtwin::{Cloner, DeepClone};

/// Works at the moment of its own clone, as another thread may: no lock is held.
#[derive(Default)]
struct Hook(Option<Box<dyn Fn()>>);

impl DeepClone for Hook {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        if let Some(work) = &self.0 {
            work();
        }
        Self(None)
    }
}

/// The content of a cell is taken out to be looked at, so that its handles are on the stack.
#[test]
fn a_cell_that_nobody_changes_is_copied_once() {
    thread_local!(static COPIES: Cell<u32> = const { Cell::new(0) });
    #[derive(Default)]
    struct Counted(u8);
    impl DeepClone for Counted {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            COPIES.set(COPIES.get() + 1);
            Self(self.0)
        }
    }
    #[derive(DeepClone, Default)]
    struct Node {
        #[deep_clone(lock, cell)]
        held: Mutex<(Cell<Counted>, Cell<Option<Rc<Node>>>)>,
    }
    let node = Rc::new(Node::default());
    node.held.lock().unwrap().1.set(Some(node.clone()));
    let copy = node.deep_clone();
    assert_eq!(COPIES.get(), 1);
    let next = copy.held.lock().unwrap().1.take().unwrap();
    assert!(Rc::ptr_eq(&next, &copy));
    node.held.lock().unwrap().1.take();
}

/// A node that only a hook knows is built in the midst of another one, whose cells come in two pieces then.
#[test]
fn cells_before_and_behind_a_hidden_node_are_found() {
    struct Hidden(Option<Rc<Node>>);
    impl DeepClone for Hidden {
        fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
            Self(self.0.deep_clone_in(cloner))
        }
    }
    #[derive(DeepClone)]
    struct Node {
        #[deep_clone(lock)]
        held: Mutex<(RefCell<Option<Rc<Node>>>, Hidden, RefCell<Option<Rc<Node>>>)>,
    }
    let new = || Rc::new(Node { held: Mutex::new((RefCell::default(), Hidden(None), RefCell::default())) });
    let (node, hidden, other) = (new(), new(), new());
    *hidden.held.lock().unwrap().0.borrow_mut() = Some(hidden.clone());
    *node.held.lock().unwrap() =
        (RefCell::new(Some(node.clone())), Hidden(Some(hidden.clone())), RefCell::new(Some(node.clone())));
    let (changed, put) = (node.clone(), other.clone());
    let hook = Hook(Some(Box::new(move || *changed.held.lock().unwrap().0.borrow_mut() = Some(put.clone()))));
    let copy = (node.clone(), hook).deep_clone().0;
    {
        let held = copy.held.lock().unwrap();
        let first = held.0.borrow().clone().unwrap();
        assert!(first.held.lock().unwrap().0.borrow().is_none() && !Rc::ptr_eq(&first, &other));
        assert!(Rc::ptr_eq(held.2.borrow().as_ref().unwrap(), &copy));
        held.1.0.as_ref().unwrap().held.lock().unwrap().0.take();
    }
    for node in [node, copy] {
        *node.held.lock().unwrap() = (RefCell::default(), Hidden(None), RefCell::default());
    }
    hidden.held.lock().unwrap().0.take();
}

/// What was prepared for a cell that has gone since is dropped, and its `Drop` may take the lock.
#[test]
fn what_was_prepared_is_dropped_when_the_lock_is_free() {
    thread_local! {
        static NODE: RefCell<Option<Rc<Node>>> = const { RefCell::new(None) };
        static DROPPED: Cell<u32> = const { Cell::new(0) };
    }
    struct Noisy(bool);
    impl DeepClone for Noisy {
        fn deep_clone_in(&self, _: &mut Cloner) -> Self {
            Self(true)
        }
    }
    impl Drop for Noisy {
        fn drop(&mut self) {
            if self.0 {
                NODE.with_borrow(|node| drop(node.as_ref().unwrap().first.try_lock().expect("free")));
                DROPPED.set(DROPPED.get() + 1);
            }
        }
    }
    #[derive(DeepClone)]
    struct Content(Rc<Node>, Noisy);
    #[derive(DeepClone)]
    struct Last(Rc<Node>, Hook);
    #[derive(DeepClone)]
    struct Node {
        #[deep_clone(lock)]
        first: Mutex<(OnceCell<Content>,)>,
        last: OnceCell<Last>,
    }
    let node = Rc::new(Node { first: Mutex::new((OnceCell::new(),)), last: OnceCell::new() });
    assert!(node.first.lock().unwrap().0.set(Content(node.clone(), Noisy(false))).is_ok());
    let changed = node.clone();
    let work = Box::new(move || drop(changed.first.lock().unwrap().0.take()));
    assert!(node.last.set(Last(node.clone(), Hook(Some(work)))).is_ok());
    NODE.set(Some(node.clone()));
    let copy = node.deep_clone();
    assert_eq!(DROPPED.get(), 1);
    assert!(copy.first.lock().unwrap().0.get().is_none());
    assert!(Rc::ptr_eq(&copy.last.get().unwrap().0, &copy));
    NODE.take();
}

/// The last passes find a changed lock, and its new content leads to a cycle of cells that are set once.
#[test]
fn what_is_copied_anew_at_the_end_may_have_cells_that_wait() {
    #[derive(DeepClone, Default)]
    struct Node {
        number: u32,
        hook: Hook,
        #[deep_clone(lock)]
        first: Mutex<Vec<OnceCell<Rc<Node>>>>,
        #[deep_clone(lock)]
        second: Mutex<Vec<OnceCell<Rc<Node>>>>,
        next: OnceCell<Rc<Node>>,
    }
    let new = |number, hook| Rc::new(Node { number, hook, ..Node::default() });
    let node = new(1, Hook(None));
    for list in [&node.first, &node.second] {
        list.lock().unwrap().push(node.clone().into());
    }
    let changed = node.clone();
    let put_a_cycle = move || {
        let cycle = [new(2, Hook(None)), new(3, Hook(None))];
        assert!(cycle[0].next.set(cycle[1].clone()).is_ok() && cycle[1].next.set(cycle[0].clone()).is_ok());
        changed.first.lock().unwrap().push(cycle[0].clone().into());
    };
    let (changed, late) = (node.clone(), Cell::new(Some(put_a_cycle)));
    let hook = Hook(Some(Box::new(move || {
        let late = Cell::new(late.take());
        let hook = Hook(Some(Box::new(move || late.take().into_iter().for_each(|late| late()))));
        changed.second.lock().unwrap().push(new(4, hook).into());
    })));
    let copy = (node.clone(), hook).deep_clone().0;
    for list in [&copy.first, &copy.second] {
        assert!(Rc::ptr_eq(list.lock().unwrap()[0].get().unwrap(), &copy));
    }
    assert_eq!(copy.second.lock().unwrap()[1].get().unwrap().number, 4);
    let cycle = copy.first.lock().unwrap()[1].get().unwrap().clone();
    let next = cycle.next.get().unwrap();
    assert_eq!((cycle.number, next.number), (2, 3));
    assert!(Rc::ptr_eq(next.next.get().unwrap(), &cycle));
}

/// No walk finds the cell again, as if another thread had moved it. So the `Weak` in it leads to the right copy all the
/// same.
#[test]
fn a_cell_that_a_hand_written_impl_hides_in_a_lock() {
    struct Hidden(RefCell<Weak<Parent>>, Rc<()>);
    impl DeepClone for Hidden {
        fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
            Self(self.0.deep_clone_in(cloner), self.1.clone())
        }
    }
    #[derive(DeepClone)]
    struct Child {
        shown: RefCell<Weak<Parent>>,
        #[deep_clone(lock)]
        held: Mutex<(Rc<u8>, Hidden, Rc<u8>)>,
    }
    #[derive(DeepClone)]
    struct Parent(Vec<Rc<Child>>);
    let (copies, shared) = (Rc::new(()), Rc::new(1));
    let parent = Rc::new_cyclic(|parent: &Weak<Parent>| {
        let hidden = Hidden(RefCell::new(parent.clone()), copies.clone());
        let held = Mutex::new((shared.clone(), hidden, shared.clone()));
        let child = Rc::new(Child { shown: RefCell::new(parent.clone()), held });
        Parent(vec![child.clone(), child])
    });
    let copy = parent.deep_clone();
    assert_eq!(Rc::strong_count(&copies), 3, "one copy is left");
    let held = copy.0[0].held.lock().unwrap();
    assert!(Rc::ptr_eq(&held.1.0.borrow().upgrade().unwrap(), &copy));
    assert!(Rc::ptr_eq(&held.0, &held.2) && Rc::strong_count(&held.0) == 2);
    assert!(Rc::ptr_eq(&copy.0[0].shown.borrow().upgrade().unwrap(), &copy));
}
