//! A cloner that a hook took away, and that is used later.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use freshtwin::{CloneErrorKind, Cloner, DeepClone};

thread_local!(static STASH: RefCell<Option<Cloner>> = const { RefCell::new(None) });

/// An object with three handles and a `Weak`, which comes first, and a cell that closes a cycle if the clone is
/// finished.
type Graph = (Weak<u8>, Vec<Rc<u8>>, Rc<RefCell<Option<Rc<Knot>>>>);

#[derive(DeepClone)]
struct Knot(RefCell<Option<Rc<Knot>>>);

fn graph() -> Graph {
    let (object, knot) = (Rc::new(7), Rc::new(Knot(RefCell::default())));
    knot.0.replace(Some(knot.clone()));
    (Rc::downgrade(&object), vec![object; 3], Rc::new(RefCell::new(Some(knot))))
}

/// `try_deep_clone` asked it for an error without a message, and for one value. Neither is true any more.
#[test]
fn a_cloner_that_was_taken_is_as_good_as_new() {
    for (by_hand, at_work) in [(true, true), (true, false), (false, true), (false, false)] {
        let stolen = Stolen { at_work, value: graph() };
        let error = match by_hand {
            true => (stolen.value.1.clone(), ByHand(stolen)).try_deep_clone().err(),
            false => ByHook { before: stolen.value.1.clone(), stolen }.try_deep_clone().err(),
        };
        assert_eq!(error.map(|error| error.kind()), Some(CloneErrorKind::ReplacedCloner));
        let mut stashed = STASH.take().unwrap();
        let (first, second) = ([1; 2].map(Rc::new), graph());
        let copies = (first.deep_clone_in(&mut stashed), second.deep_clone_in(&mut stashed));
        check(&copies.1);
        let again = first.deep_clone_in(&mut stashed);
        assert!(Rc::ptr_eq(&again[0], &copies.0[0]));
        let third = graph();
        let guard = third.2.borrow_mut();
        let panic = catch_unwind(AssertUnwindSafe(|| third.deep_clone_in(&mut stashed))).err().unwrap();
        assert!(panic.downcast_ref::<String>().unwrap().contains("borrowed"));
        drop(guard);
        [second, third, copies.1].iter().for_each(untie);
    }
}

#[derive(DeepClone)]
struct Around(#[deep_clone(with = comes_back)] u8);

/// The clone from which it was taken is over, but another one, around that, is not.
fn comes_back(number: &u8, _: &mut Cloner) -> u8 {
    let mut cloner = Cloner::new();
    let stolen = ByHook { before: vec![], stolen: Stolen { at_work: false, value: graph() } };
    assert!(catch_unwind(AssertUnwindSafe(|| stolen.deep_clone_in(&mut cloner))).is_err());
    cloner = STASH.take().unwrap();
    let value = graph();
    let copy = value.deep_clone_in(&mut cloner);
    check(&copy);
    [value, copy].iter().for_each(untie);
    *number
}

#[test]
fn a_cloner_that_comes_back_is_as_good_as_new() {
    assert_eq!(Around(1).deep_clone().0, 1);
}

/// A value that a cloner is used for which was taken before, perhaps while its operation is at work.
struct Stolen {
    at_work: bool,
    value: Graph,
}

impl Drop for Stolen {
    fn drop(&mut self) {
        untie(&self.value);
    }
}

impl Stolen {
    fn steal(&self, cloner: &mut Cloner) -> Self {
        let mut own = std::mem::take(cloner);
        if self.at_work {
            let copy = self.value.deep_clone_in(&mut own);
            check(&copy);
            untie(&copy);
        }
        STASH.set(Some(own));
        Self { at_work: false, value: graph() }
    }
}

#[derive(DeepClone)]
struct ByHook {
    before: Vec<Rc<u8>>,
    #[deep_clone(with = Stolen::steal)]
    stolen: Stolen,
}

struct ByHand(Stolen);

impl DeepClone for ByHand {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(self.0.steal(cloner))
    }
}

fn check((weak, handles, cell): &Graph) {
    assert!(handles.iter().all(|handle| weak.as_ptr() == Rc::as_ptr(handle)));
    let knot = cell.borrow().clone().unwrap();
    assert!(knot.0.borrow().as_ref().is_some_and(|next| Rc::ptr_eq(next, &knot)));
}

fn untie((_, _, cell): &Graph) {
    if let Some(knot) = &*cell.borrow() {
        knot.0.take();
    }
}
