//! `#[deep_clone(with = EXPR, survey = EXPR)]`.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use freshtwin::{CloneErrorKind, Cloner, DeepClone, Surveyor};

/// As of another crate: no `DeepClone`.
#[derive(Default)]
struct Foreign<T> {
    number: u32,
    content: T,
}

fn copy<T: DeepClone>(of: &Foreign<T>, cloner: &mut Cloner) -> Foreign<T> {
    Foreign { number: of.number, content: of.content.deep_clone_in(cloner) }
}

fn show<T: DeepClone>(of: &Foreign<T>, copy: &Foreign<T>, surveyor: &mut Surveyor<'_>) {
    of.content.survey_in(&copy.content, surveyor);
}

#[derive(DeepClone)]
struct Early {
    #[deep_clone(with = copy, survey = show)]
    weak: Foreign<Weak<String>>,
    #[deep_clone(survey = |of, copy, surveyor| show(of, copy, surveyor), with = |of, cloner| copy(of, cloner))]
    strong: Foreign<Option<Rc<String>>>,
}

#[test]
fn a_weak_in_it_may_come_before_its_owner() {
    let text = Rc::new(String::from("x"));
    let original = Early {
        weak: Foreign { number: 1, content: Rc::downgrade(&text) },
        strong: Foreign { number: 2, content: Some(text) },
    };
    let check = |copy: &Early| {
        assert!(Rc::ptr_eq(&copy.weak.content.upgrade().unwrap(), copy.strong.content.as_ref().unwrap()));
        assert!(!Rc::ptr_eq(copy.strong.content.as_ref().unwrap(), original.strong.content.as_ref().unwrap()));
        assert_eq!((copy.weak.number, copy.strong.number), (1, 2));
    };
    check(&original.deep_clone());
    check(&original.try_deep_clone().unwrap());
    let mut target = original.deep_clone();
    target.deep_clone_from(&original);
    check(&target);
}

#[derive(DeepClone)]
struct Node {
    id: u32,
    #[deep_clone(with = copy, survey = show)]
    next: Foreign<RefCell<Option<Rc<Node>>>>,
    #[deep_clone(with = Self::copied, survey = Self::shown)]
    back: RefCell<Weak<Node>>,
}

impl Node {
    fn new(id: u32, next: Option<Rc<Node>>) -> Rc<Node> {
        Rc::new(Node { id, next: Foreign { number: id, content: RefCell::new(next) }, back: RefCell::default() })
    }
    fn copied(back: &RefCell<Weak<Node>>, cloner: &mut Cloner) -> RefCell<Weak<Node>> {
        back.deep_clone_in(cloner)
    }
    fn shown(back: &RefCell<Weak<Node>>, copy: &RefCell<Weak<Node>>, surveyor: &mut Surveyor<'_>) {
        back.survey_in(copy, surveyor);
    }
    fn next(&self) -> Option<Rc<Node>> {
        self.next.content.borrow().clone()
    }
}

#[test]
fn cycles_close_through_cells_in_it() {
    let [first, second] = [Node::new(1, None), Node::new(2, None)];
    for (from, to) in [(&first, &second), (&second, &first)] {
        from.next.content.replace(Some(to.clone()));
        to.back.replace(Rc::downgrade(from));
    }
    for (first, second) in [(first.clone(), second.clone()).deep_clone(), {
        let copy = second.deep_clone();
        (copy.next().unwrap(), copy)
    }] {
        assert_eq!((first.id, second.id), (1, 2));
        for (from, to) in [(&first, &second), (&second, &first)] {
            assert!(Rc::ptr_eq(&from.next().unwrap(), to));
            assert!(Rc::ptr_eq(&to.back.borrow().upgrade().unwrap(), from));
        }
        first.next.content.take();
    }
    first.next.content.take();
}

#[test]
fn a_long_chain_of_it() {
    let last = Node::new(0, None);
    let first = (1..100_000).fold(last, |next, id| Node::new(id, Some(next)));
    for first in [first.deep_clone(), first] {
        let (mut at, mut count) = (Some(first), 0);
        while let Some(node) = at {
            count += 1;
            at = node.next.content.take();
        }
        assert_eq!(count, 100_000);
    }
}

#[test]
fn what_it_shows_is_found_before_anything_is_copied() {
    thread_local!(static COPIES: Cell<u32> = const { Cell::new(0) });
    #[derive(DeepClone)]
    struct Counted(#[deep_clone(with = |number, _| { COPIES.set(COPIES.get() + 1); *number })] u32);
    #[derive(DeepClone)]
    struct Holder {
        counted: Counted,
        #[deep_clone(with = copy, survey = show)]
        cell: Foreign<RefCell<u8>>,
    }
    let holder = Holder { counted: Counted(1), cell: Foreign::default() };
    let guard = holder.cell.content.borrow_mut();
    assert_eq!(holder.try_deep_clone().err().unwrap().kind(), CloneErrorKind::Borrowed);
    assert_eq!(COPIES.get(), 0);
    drop(guard);
    assert_eq!(holder.try_deep_clone().unwrap().counted.0, 1);
}

#[test]
fn a_cell_around_it_waits_as_a_whole() {
    #[derive(DeepClone)]
    struct Inner {
        #[deep_clone(with = copy, survey = show)]
        back: Foreign<Option<Rc<Outer>>>,
    }
    #[derive(DeepClone)]
    struct Outer(RefCell<Option<Inner>>);
    // The whole content has an empty form, so that can wait.
    let outer = Rc::new(Outer(RefCell::default()));
    outer.0.replace(Some(Inner { back: Foreign { number: 1, content: Some(outer.clone()) } }));
    let copy = outer.deep_clone();
    assert!(Rc::ptr_eq(copy.0.borrow().as_ref().unwrap().back.content.as_ref().unwrap(), &copy));
    outer.0.take();
    copy.0.take();
}

#[test]
fn what_cannot_be_filled_is_named() {
    #[derive(DeepClone)]
    struct Tight(RefCell<Within>);
    #[derive(DeepClone)]
    struct Within {
        #[deep_clone(with = copy, survey = show)]
        back: Foreign<Option<Rc<Tight>>>,
    }
    let tight = Rc::new(Tight(RefCell::new(Within { back: Foreign::default() })));
    tight.0.borrow_mut().back.content = Some(tight.clone());
    let error = tight.try_deep_clone().err().unwrap();
    assert_eq!(error.kind(), CloneErrorKind::Cycle);
    assert!(error.to_string().contains("cloned by a `with` function"), "{error}");
    tight.0.borrow_mut().back.content = None;
}
