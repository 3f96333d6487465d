//! Cells that are set once, in rings: nothing is dropped to set one, and none is set before all that may fail is made.

use std::cell::{OnceCell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use freshtwin::{Cloner, DeepClone};

use crate::tag::Tag;

/// A ring through a cell that is set once: it cannot be emptied again.
#[derive(DeepClone)]
struct Once {
    tag: Tag,
    next: OnceCell<(Rc<Once>, Weak<Once>)>,
    before: RefCell<(Tag, Option<Rc<Once>>)>,
}

#[test]
fn nothing_is_dropped_to_set_a_cell() {
    let once = || Rc::new(Once { tag: Tag, next: OnceCell::new(), before: RefCell::new((Tag, None)) });
    let (a, b) = (once(), once());
    for (from, to) in [(&a, &b), (&b, &a)] {
        assert!(from.next.set((to.clone(), Rc::downgrade(from))).is_ok());
        from.before.borrow_mut().1 = Some(to.clone());
    }
    Tag::reset(0);
    let copy = a.deep_clone();
    assert_eq!((Tag::made(), Tag::dropped()), (4, 0));
    let next = copy.next.get().unwrap();
    assert!(Rc::ptr_eq(&next.1.upgrade().unwrap(), &copy));
    assert!(Rc::ptr_eq(&next.0.next.get().unwrap().0, &copy));
    assert!(Rc::ptr_eq(next.0.before.borrow().1.as_ref().unwrap(), &copy));
}

/// Cells that are set once, in a ring: the content of one may fail when that of the other is made.
#[derive(DeepClone)]
struct SetOnce {
    plain: OnceCell<Rc<SetOnce>>,
    tagged: OnceCell<Tagged>,
    list: OnceCell<Vec<Tagged>>,
    #[deep_clone(lock)]
    locked: OnceCell<Rc<Mutex<(Tag, Weak<SetOnce>)>>>,
    late: RefCell<Option<(Tag, Rc<SetOnce>)>>,
}

#[derive(DeepClone)]
struct Tagged(Rc<SetOnce>, Tag);

/// A pair that lead to each other. Nothing can open it, so there is one only.
fn set_once() -> Rc<SetOnce> {
    let new = || {
        Rc::new(SetOnce {
            plain: OnceCell::new(),
            tagged: OnceCell::new(),
            list: OnceCell::new(),
            locked: OnceCell::new(),
            late: RefCell::default(),
        })
    };
    let (a, b) = (new(), new());
    for (from, to) in [(&a, &b), (&b, &a)] {
        assert!(from.plain.set(to.clone()).is_ok());
        assert!(from.tagged.set(Tagged(to.clone(), Tag)).is_ok());
        assert!(from.list.set(vec![Tagged(from.clone(), Tag), Tagged(to.clone(), Tag)]).is_ok());
        assert!(from.locked.set(Rc::new(Mutex::new((Tag, Rc::downgrade(to))))).is_ok());
        from.late.replace(Some((Tag, from.clone())));
    }
    a
}

#[test]
fn no_cell_is_set_before_all_that_may_fail_is_made() {
    let source = set_once();
    Tag::reset(0);
    let copy = source.deep_clone();
    assert_eq!((Tag::made(), Tag::dropped()), (10, 0));
    let other = copy.plain.get().expect("set");
    assert!(!Rc::ptr_eq(other, &source) && Rc::ptr_eq(other.plain.get().expect("set"), &copy));
    assert!(Rc::ptr_eq(&copy.tagged.get().expect("set").0, other));
    assert!(Rc::ptr_eq(&copy.list.get().expect("set")[0].0, &copy));
    let weak = copy.locked.get().expect("set").lock().unwrap().1.upgrade().expect("alive");
    assert!(Rc::ptr_eq(&weak, other));
    for fails_at in 1..=10 {
        Tag::reset(fails_at);
        assert!(catch_unwind(AssertUnwindSafe(|| source.deep_clone())).is_err());
        assert_eq!((Tag::made(), Tag::dropped()), (fails_at - 1, fails_at - 1), "failed at {fails_at}");
        Tag::reset(fails_at);
        let mut cloner = Cloner::new();
        assert!(catch_unwind(AssertUnwindSafe(|| source.deep_clone_in(&mut cloner))).is_err());
        let copy = source.deep_clone_in(&mut cloner);
        assert_eq!((Tag::made(), Tag::dropped()), (fails_at + 9, fails_at - 1), "failed at {fails_at}");
        assert!(copy.tagged.get().is_some() && copy.list.get().is_some());
    }
}

/// What is generic or written by hand may borrow, so it cannot be kept until all is made: it is set at once.
#[derive(DeepClone)]
struct Generic<T>(Option<T>, Tag);

#[derive(DeepClone)]
struct HoldsGeneric {
    first: OnceCell<Generic<Rc<HoldsGeneric>>>,
    second: OnceCell<Rc<HoldsGeneric>>,
}

#[test]
fn generic_content_of_a_cell_that_is_set_once() {
    let source = Rc::new(HoldsGeneric { first: OnceCell::new(), second: OnceCell::new() });
    assert!(source.first.set(Generic(Some(source.clone()), Tag)).is_ok());
    assert!(source.second.set(source.clone()).is_ok());
    Tag::reset(0);
    let copy = source.deep_clone();
    assert_eq!((Tag::made(), Tag::dropped()), (1, 0));
    assert!(Rc::ptr_eq(copy.first.get().expect("set").0.as_ref().expect("some"), &copy));
    assert!(Rc::ptr_eq(copy.second.get().expect("set"), &copy));
    Tag::reset(1);
    assert!(catch_unwind(AssertUnwindSafe(|| source.deep_clone())).is_err());
    assert_eq!(Rc::strong_count(&source), 3);
}
